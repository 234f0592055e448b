package org.bindery.desk.glance;

import java.util.Optional;

/**
 * The last time that a partner heard of the library, or the library of a partner.
 *
 * @param how over which channel, in words
 * @param by the name of who spoke or wrote; empty where Bindery did
 * @param told what was said, or a letter's subject
 */
record LastContact(Day on, String how, Optional<String> by, String told) {
}
