/**
 * Hands messages to the cases that wait for them, and keeps those that nobody waited for.
 */
@NamedInterface("messages")
package org.bindery.engine.messages;

import org.springframework.modulith.NamedInterface;
