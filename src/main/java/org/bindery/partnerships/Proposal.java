package org.bindery.partnerships;

/**
 * What a partner proposes.
 *
 * @param partner the id of the partner in the registry; {@code null} where it is new
 */
public record Proposal(String title, String purpose, Long partner, NewPartner newPartner) {
}
