package org.bindery.engine.access;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;

/**
 * Keeps passwords with a slow hash: PBKDF2 with HMAC-SHA-256 and a salt of its own for
 * each.
 */
@Component
public class PasswordHash implements PasswordEncryptor {

	private static final int SALT_BYTES = 16;

	private final PasswordEncoder encoder;

	/**
	 * Hashes with that many rounds.
	 * @param rounds 600,000 unless configured; passwords kept with another number are no
	 * longer valid
	 */
	PasswordHash(@Value("${bindery.password-rounds:600000}") int rounds) {
		this.encoder = new Pbkdf2PasswordEncoder("", SALT_BYTES, rounds,
				SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
	}

	@Override
	public String encrypt(String password) {
		return this.encoder.encode(password);
	}

	@Override
	public boolean check(String password, String encrypted) {
		return this.encoder.matches(password, encrypted);
	}

	@Override
	public String hashAlgorithmName() {
		return "PBKDF2";
	}

}
