/**
 * Has letters sent and people reminded, whoever writes and delivers them. The recipient
 * of a letter is decided by the input {@code to} of its send task in the diagram.
 */
@NamedInterface("letters")
package org.bindery.engine.letters;

import org.springframework.modulith.NamedInterface;
