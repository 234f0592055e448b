package org.bindery.partnerships;

import java.util.Collection;

/**
 * Which partners get an agreement of their own.
 *
 * @param title what the further partnership is called
 * @param partners the ids of the partners who leave for it
 */
public record Branch(String title, Collection<Long> partners) {
}
