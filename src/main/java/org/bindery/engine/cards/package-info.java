/** What stands on a task's card in Tasklist of the case that it belongs to. */
@NamedInterface("cards")
package org.bindery.engine.cards;

import org.springframework.modulith.NamedInterface;
