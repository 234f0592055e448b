package org.bindery.people;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * The token in each form also says whose form it is, which is known then even when the
 * session is over. It proves nothing: whoever sends it must be that person still.
 */
final class PersonsTokens implements CsrfTokenRepository {

	/** As long as the random part of a token. */
	private static final int RANDOM = 36;

	/**
	 * In seconds: whoever opens the sign-in page leaves a session behind, and need not
	 * come back.
	 */
	private static final int STRANGERS = 300;

	private final CsrfTokenRepository session = new HttpSessionCsrfTokenRepository();

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		CsrfToken token = this.session.generateToken(request);
		return new DefaultCsrfToken(token.getHeaderName(), token.getParameterName(),
				token.getToken() + person().map(SignedIn::id).orElse(""));
	}

	private static Optional<SignedIn> person() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.map(Authentication::getPrincipal)
			.filter(SignedIn.class::isInstance)
			.map(SignedIn.class::cast);
	}

	@Override
	public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		this.session.saveToken(token, request, response);
		if (token != null && person().isEmpty()) {
			request.getSession().setMaxInactiveInterval(STRANGERS);
		}
	}

	@Override
	public CsrfToken loadToken(HttpServletRequest request) {
		return this.session.loadToken(request);
	}

	/**
	 * Whose form it was.
	 * @param sent as forms hold it: a random half, and the token mixed with that
	 */
	static Optional<String> person(String sent) {
		byte[] halves = decoded(sent);
		int length = halves.length / 2;
		if (halves.length % 2 != 0 || length <= RANDOM) {
			return Optional.empty();
		}
		byte[] token = new byte[length];
		for (int at = 0; at < length; at++) {
			token[at] = (byte) (halves[at] ^ halves[length + at]);
		}
		return Optional.of(new String(token, RANDOM, length - RANDOM, StandardCharsets.UTF_8));
	}

	private static byte[] decoded(String sent) {
		try {
			return Base64.getUrlDecoder().decode(sent);
		}
		catch (IllegalArgumentException ex) {
			return new byte[0];
		}
	}

}
