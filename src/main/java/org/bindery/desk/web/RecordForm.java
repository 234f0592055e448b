package org.bindery.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bindery.addresses.Mailable;
import org.bindery.calendar.Cadence;
import org.bindery.engine.Refusal;
import org.bindery.engine.forms.WithinYears;
import org.bindery.partners.PartnerKind;
import org.bindery.partnerships.ExistingPartnership;
import org.bindery.partnerships.NewPartner;
import org.bindery.people.SentForms;
import org.bindery.selection.Depth;
import org.bindery.selection.PartnerRole;
import org.bindery.typing.OneLine;

/**
 * A partnership that runs already, as somebody writes it down.
 */
record RecordForm(List<Long> partners, @OneLine @Size(max = 120, message = "{common.tooLong}") String newPartnerName,
		PartnerKind newPartnerKind, @OneLine @Mailable String newPartnerEmail,
		@OneLine @NotBlank(message = "{desk.begin.title.missing}") String title,
		@NotBlank(message = "{desk.begin.purpose.missing}") String purpose,
		@NotEmpty(message = "{desk.record.roles.missing}") List<PartnerRole> roles,
		@NotBlank(message = "{desk.record.contact.missing}") String contact,
		@NotNull(message = "{desk.record.since.missing}") LocalDate since,
		@NotNull(message = "{desk.record.cadence.missing}") Cadence cadence,
		@NotNull(message = "{desk.record.nextCheckIn.missing}") @WithinYears(value = 2,
				message = "{desk.date.withinYears}") LocalDate nextCheckIn,
		@NotNull(message = "{desk.record.depth.missing}") Depth depth, LocalDate reviewOn, LocalDate endsOn,
		Boolean agreed, String key) implements BeginningForm {

	RecordForm {
		partners = Objects.requireNonNullElse(partners, List.of());
		roles = Objects.requireNonNullElse(roles, List.of());
		agreed = Boolean.TRUE.equals(agreed);
		key = SentForms.key(key);
	}

	/** What holds for most. */
	static RecordForm usual(String contact, LocalDate nextCheckIn, String key) {
		return new RecordForm(List.of(), "", null, "", "", "", List.of(), contact, null, Cadence.MONTHLY, nextCheckIn,
				Depth.NETWORKING, null, null, false, key);
	}

	@Override
	public Optional<Refusal> gap() {
		return newPartner().gap("partners", !this.partners.isEmpty());
	}

	private NewPartner newPartner() {
		return new NewPartner(this.newPartnerName, this.newPartnerKind, this.newPartnerEmail);
	}

	ExistingPartnership partnership() {
		return new ExistingPartnership(this.title, this.purpose, this.partners, newPartner(), this.roles, this.contact,
				this.since, this.nextCheckIn, this.cadence, this.depth, this.reviewOn, this.endsOn, this.agreed);
	}

}
