package org.bindery.engine.inside;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;

/**
 * Turns passwords into what is kept of them. The engine's own hashes are made fast, which
 * helps whoever guesses.
 */
public interface PasswordKeeper extends PasswordEncryptor {

}
