/** Has letters sent and people reminded, whoever writes and delivers them. */
@NamedInterface("letters")
package org.bindery.engine.letters;

import org.springframework.modulith.NamedInterface;
