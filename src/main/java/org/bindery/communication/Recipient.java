package org.bindery.communication;

import java.util.Optional;

/**
 * Somebody a letter goes to.
 *
 * @param address how the order names them, such as {@code partner:12}
 */
record Recipient(String address, String name, Optional<String> email) {
}
