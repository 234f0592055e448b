package org.bindery.engine.access;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bindery.engine.inside.PasswordKeeper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;

/**
 * Keeps passwords with a slow hash: PBKDF2 with HMAC-SHA-256, and for each a salt of its
 * own and the number of rounds.
 */
@Component
class PasswordHash implements PasswordKeeper {

	private static final int SALT_BYTES = 16;

	/** The rounds, then salt and hash. */
	private static final Pattern KEPT = Pattern.compile("([1-9]\\d{0,8}):(\\p{XDigit}{96})");

	private final int rounds;

	/**
	 * Hashes with that many rounds.
	 * @param rounds 600,000 unless configured; what was kept with another number stays
	 * valid
	 */
	PasswordHash(@Value("${bindery.password-rounds:600000}") int rounds) {
		this.rounds = rounds;
	}

	@Override
	public String encrypt(String password) {
		return this.rounds + ":" + encoder(this.rounds).encode(password);
	}

	@Override
	public boolean check(String password, String encrypted) {
		Matcher kept = KEPT.matcher(encrypted);
		return kept.matches() && encoder(Integer.parseInt(kept.group(1))).matches(password, kept.group(2));
	}

	private static PasswordEncoder encoder(int rounds) {
		return new Pbkdf2PasswordEncoder("", SALT_BYTES, rounds, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
	}

	@Override
	public String hashAlgorithmName() {
		return "PBKDF2";
	}

}
