package org.bindery.partnerships;

import java.util.Optional;

import org.bindery.engine.Refusal;

/**
 * What a partner proposes.
 *
 * @param partner the id of the partner in the registry; {@code null} where it is new
 */
public record Proposal(String title, String purpose, Long partner, NewPartner newPartner) {

	/** What is wrong with whom it names. */
	public Optional<Refusal> gap() {
		return (this.partner != null && this.newPartner.isNamed())
				? Optional.of(new Refusal("partner", "partnerships.refusal.onePartner"))
				: this.newPartner.gap("partner", this.partner != null);
	}

}
