package org.bindery.engine.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.bindery.engine.accounts.CallerNetwork;
import org.jooq.DSLContext;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

import static org.bindery.tables.engine.KnownDeviceTable.KNOWN_DEVICE;

/**
 * From where somebody tries a password for an account: the browser from which they signed
 * in to it before, which a cookie tells, else the network of the address. So whoever
 * guesses keeps out nobody but themselves, not even behind the same address.
 */
@Component
class SignInPlaces {

	static final String DEVICE = "device";

	private static final Pattern DEVICES = Pattern.compile("[0-9a-f]{32}");

	/** Nobody's request. */
	private static final String PROGRAM = "";

	private static final Period REMEMBERED = Period.ofDays(365);

	private final DSLContext database;

	private final Clock clock;

	private final CallerNetwork networks;

	SignInPlaces(DSLContext database, CallerNetwork networks, Clock clock) {
		this.database = database;
		this.clock = clock;
		this.networks = networks;
	}

	/** Where this request comes from. */
	Place of(String account) {
		return request()
			.map((request) -> device(request).map((device) -> hash(account, device))
				.filter(this::known)
				.map((known) -> new Place(known, known))
				.orElseGet(() -> elsewhere(account, this.networks.of(request))))
			.orElseGet(() -> elsewhere(account, PROGRAM));
	}

	private static Place elsewhere(String account, String network) {
		return new Place(hash(account, network), network);
	}

	/**
	 * Knows the browser again; a script over the REST API is none. What a browser brings
	 * may be somebody else's choice, unless it was from here, for this account.
	 */
	void remember(String account) {
		attributes().filter((here) -> here.getRequest().getSession(false) != null && here.getResponse() != null)
			.ifPresent((here) -> {
				String device = device(here.getRequest()).filter((brought) -> known(hash(account, brought)))
					.orElseGet(SignInPlaces::newDevice);
				keep(hash(account, device));
				here.getResponse().addHeader(HttpHeaders.SET_COOKIE, cookie(device, here.getRequest()).toString());
			});
	}

	private boolean known(String device) {
		return this.database.fetchExists(KNOWN_DEVICE, KNOWN_DEVICE.DEVICE.eq(device));
	}

	/** As long as its cookie lives. */
	private void keep(String device) {
		LocalDate today = LocalDate.now(this.clock);
		int known = this.database.update(KNOWN_DEVICE)
			.set(KNOWN_DEVICE.SEEN_ON, today)
			.where(KNOWN_DEVICE.DEVICE.eq(device))
			.execute();
		if (known == 0) {
			this.database.deleteFrom(KNOWN_DEVICE).where(KNOWN_DEVICE.SEEN_ON.lt(today.minus(REMEMBERED))).execute();
			try {
				this.database.insertInto(KNOWN_DEVICE, KNOWN_DEVICE.DEVICE, KNOWN_DEVICE.SEEN_ON)
					.values(device, today)
					.execute();
			}
			catch (DuplicateKeyException ex) {
				// the same browser signed in twice at once
			}
		}
	}

	private static Optional<String> device(HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, DEVICE))
			.map(Cookie::getValue)
			.filter((device) -> DEVICES.matcher(device).matches());
	}

	private static ResponseCookie cookie(String device, HttpServletRequest request) {
		return ResponseCookie.from(DEVICE, device)
			.path(request.getContextPath().isEmpty() ? "/" : request.getContextPath())
			.maxAge(Duration.ofDays(REMEMBERED.getDays()))
			.httpOnly(true)
			.sameSite("Lax")
			.build();
	}

	private static String newDevice() {
		byte[] random = new byte[16];
		new SecureRandom().nextBytes(random);
		return HexFormat.of().formatHex(random);
	}

	private static Optional<HttpServletRequest> request() {
		return attributes().map(ServletRequestAttributes::getRequest);
	}

	private static Optional<ServletRequestAttributes> attributes() {
		return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
			.filter(ServletRequestAttributes.class::isInstance)
			.map(ServletRequestAttributes.class::cast);
	}

	/**
	 * From where somebody tries.
	 *
	 * @param tries what tries are counted under: a hash, neither ids nor addresses are
	 * kept
	 * @param line with whom somebody waits for their turn: the browser stands alone, all
	 * that a network sends otherwise stands in one line
	 */
	record Place(String tries, String line) {
	}

	private static String hash(String account, String place) {
		try {
			byte[] both = (account + "\n" + place).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(both));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
