package org.bindery.partnerships;

import java.util.Optional;

import jakarta.validation.constraints.Size;
import org.bindery.addresses.Mailable;
import org.bindery.engine.Refusal;
import org.bindery.partners.PartnerKind;
import org.bindery.typing.Typed;

/**
 * A partner that is not in the registry yet; all empty where there is none.
 *
 * @param kind needed together with the name
 */
public record NewPartner(@Size(max = 120) String name, PartnerKind kind, @Mailable String email) {

	/** Nobody. */
	public static final NewPartner NONE = new NewPartner(null, null, null);

	/**
	 * What is missing so that a form names a partner.
	 * @param field what the form calls those that are known
	 * @param known whether one of those is chosen
	 */
	public Optional<Refusal> gap(String field, boolean known) {
		if (!isNamed()) {
			return known ? Optional.empty() : Optional.of(new Refusal(field, "partnerships.refusal.partnerMissing"));
		}
		return (this.kind != null) ? Optional.empty()
				: Optional.of(new Refusal("newPartnerKind", "partnerships.refusal.partnerKindMissing"));
	}

	boolean isNamed() {
		return this.name != null && !Typed.text(this.name).isEmpty();
	}

}
