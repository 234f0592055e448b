package org.bindery.communication;

import java.util.Optional;

import org.bindery.identity.Address;

/**
 * Somebody a letter goes to.
 *
 * @param address how the order names them
 */
record Recipient(Address address, String name, Optional<String> email) {
}
