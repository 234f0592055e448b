package org.bindery.partnerships;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.bindery.partners.PartnerKind;

/**
 * A partner that is not in the registry yet; all empty where there is none.
 *
 * @param kind needed together with the name
 */
public record NewPartner(@Size(max = 120) String name, PartnerKind kind, @Email @Size(max = 200) String email) {

	/** Nobody. */
	public static final NewPartner NONE = new NewPartner(null, null, null);

	boolean isNamed() {
		return this.name != null && !this.name.isBlank();
	}

}
