package org.bindery.desk.web;

import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.bindery.addresses.Mailable;
import org.bindery.engine.Refusal;
import org.bindery.partners.PartnerKind;
import org.bindery.partnerships.NewPartner;
import org.bindery.partnerships.Proposal;
import org.bindery.people.SentForms;
import org.bindery.typing.OneLine;

/**
 * What a partner proposes, as somebody writes it down.
 */
record ProposeForm(Long partner, @OneLine @Size(max = 120, message = "{common.tooLong}") String newPartnerName,
		PartnerKind newPartnerKind, @OneLine @Mailable String newPartnerEmail,
		@OneLine @NotBlank(message = "{desk.begin.title.missing}") String title,
		@NotBlank(message = "{desk.begin.purpose.missing}") String purpose, String key) implements BeginningForm {

	ProposeForm {
		key = SentForms.key(key);
	}

	static ProposeForm blank(String key) {
		return new ProposeForm(null, "", null, "", "", "", key);
	}

	@Override
	public Optional<Refusal> gap() {
		return proposal().gap();
	}

	Proposal proposal() {
		return new Proposal(this.title, this.purpose, this.partner,
				new NewPartner(this.newPartnerName, this.newPartnerKind, this.newPartnerEmail));
	}

}
