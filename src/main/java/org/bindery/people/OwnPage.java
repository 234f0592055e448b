package org.bindery.people;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

/** Tells what a page of ours sent from what another site's page did. */
final class OwnPage {

	private OwnPage() {
	}

	/**
	 * Browsers say it themselves, but not to servers without TLS: there they name the
	 * page's origin, or its address. Whatever names nothing is no browser of today.
	 */
	static boolean sent(HttpServletRequest request) {
		return header(request, "Sec-Fetch-Site").map("same-origin"::equals)
			.or(() -> Stream.of("Origin", "Referer")
				.flatMap((header) -> header(request, header).stream())
				.findFirst()
				.map((page) -> isOurs(page, request)))
			.orElse(true);
	}

	/** A proxy may end TLS: the ports that no address names are one. */
	private static boolean isOurs(String page, HttpServletRequest request) {
		try {
			URI address = URI.create(page);
			return Objects.equals(address.getHost(), request.getServerName())
					&& named(address.getPort()) == named(request.getServerPort());
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static int named(int port) {
		return (port == 80 || port == 443) ? -1 : port;
	}

	private static Optional<String> header(HttpServletRequest request, String name) {
		return Optional.ofNullable(request.getHeader(name));
	}

}
