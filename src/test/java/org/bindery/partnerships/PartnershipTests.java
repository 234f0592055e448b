package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.List;

import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.actions.PartnershipAction;
import org.bindery.people.ContactTeam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PartnershipTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

	private final Partnership partnership = Partnership.raised(new Reference("P-2027-0001"), "Digital skills", 7L,
			new StaffId("maria"));

	@Test
	void beginsWithTheAssessmentOfItsNeed() {
		assertThat(this.partnership.stage()).isEqualTo(Stage.ASSESSING);
		assertThat(this.partnership.contact()).isEmpty();
		assertThat(this.partnership.partners()).isEmpty();
		assertThat(this.partnership.recipients()).isEmpty();
	}

	@Test
	void doesNotCountTheLeadAmongTheMembers() {
		this.partnership.designate(new ContactTeam(new StaffId("maria"),
				List.of(new StaffId("tom"), new StaffId("maria"), new StaffId("li"))));
		assertThat(this.partnership.contact()).contains(new StaffId("maria"));
		assertThat(this.partnership.team()).containsExactly(new StaffId("li"), new StaffId("tom"));
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.INCLUDE, names = { "CLOSED", "DECLINED" })
	void staysWhatItIsOnceItIsOver(Stage over) {
		this.partnership.enter(over, TODAY);
		assertThat(this.partnership.ending().on()).contains(TODAY);
		assertThatIllegalStateException().isThrownBy(() -> this.partnership.enter(Stage.ASSESSING, TODAY));
	}

	@Test
	void forgetsTheDateOfTheHoldWhenItGoesOn() {
		this.partnership.enter(Stage.ON_HOLD, TODAY);
		this.partnership.standing().resumeOn(TODAY.plusMonths(2));
		this.partnership.enter(Stage.ASSESSING, TODAY);
		assertThat(this.partnership.standing().resumeOn()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "ACTIVE")
	void isNotAskedToEndUnlessItIsActive(Stage stage) {
		this.partnership.enter(stage, TODAY);
		assertThat(PartnershipAction.END.appliesTo(this.partnership)).isFalse();
	}

	@Test
	void isNotAskedToEndAgainWhileItEnds() {
		this.partnership.enter(Stage.ACTIVE, TODAY);
		assertThat(PartnershipAction.END.appliesTo(this.partnership)).isTrue();
		this.partnership.endsBecause("The grant is spent", new StaffId("maria"));
		assertThat(this.partnership.settle(TODAY)).isEqualTo("The grant is spent");
		assertThat(PartnershipAction.END.appliesTo(this.partnership)).isFalse();
		assertThat(this.partnership.ending().reason()).contains("The grant is spent");
		assertThat(this.partnership.ending().askedBy()).contains(new StaffId("maria"));
	}

	@Test
	void endsWithTheDayOnWhichItWasSettled() {
		this.partnership.enter(Stage.ACTIVE, TODAY);
		this.partnership.settle(TODAY);
		this.partnership.enter(Stage.CLOSED, TODAY.plusDays(20));
		assertThat(this.partnership.ending().on()).contains(TODAY);
	}

}
