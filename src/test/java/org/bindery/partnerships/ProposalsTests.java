package org.bindery.partnerships;

import org.bindery.engine.Processes;
import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.Partners;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.reset;

@PartnershipsTest
class ProposalsTests {

	@Autowired
	private Proposals proposals;

	@Autowired
	private PartnershipLifecycle lifecycle;

	@Autowired
	private Partners partners;

	@Autowired
	private Processes processes;

	@Autowired
	private Road road;

	private Long club;

	@BeforeEach
	void aClubIsKnown() {
		reset(this.processes);
		this.club = this.partners.save(Partner.named("Robot Club", PartnerKind.NONPROFIT)).id();
	}

	@Test
	void keepsWhoProposedItAndWhoRecordedIt() {
		Reference reference = propose(this.club, NewPartner.NONE);
		Partnership proposed = this.road.reread(reference);
		assertThat(proposed.stage()).isEqualTo(Stage.ASSESSING);
		assertThat(proposed.origin().proposedBy()).contains(this.club);
		assertThat(proposed.origin().raisedBy()).isEqualTo(new StaffId("maria"));
		assertThat(proposed.partners()).isEmpty();
		then(this.processes).should().begin("PartnershipProposed", reference);
	}

	@Test
	void leavesItToTheManagersWhoTheContactIs() {
		Reference proposed = propose(this.club, NewPartner.NONE);
		assertThat(this.lifecycle.designator(proposed)).isNull();
		assertThat(this.lifecycle.designators(proposed)).containsExactly("managers");
		assertThat(this.lifecycle.designateContact(proposed).beside())
			.containsEntry("proposedBy", "Robot Club (recorded by Maria Lopez)")
			.containsEntry("purpose", "Children build robots");
	}

	@Test
	void leavesANeedToWhoeverRaisedIt() {
		Reference need = this.road.aNeed();
		assertThat(this.lifecycle.designator(need)).isEqualTo("maria");
		assertThat(this.lifecycle.designators(need)).isEmpty();
		assertThat(this.lifecycle.designateContact(need).beside()).containsEntry("proposedBy", "");
	}

	@Test
	void addsThePartnerWhoIsNew() {
		Reference reference = propose(null, new NewPartner("Poets", PartnerKind.INDIVIDUAL, null));
		assertThat(this.road.reread(reference).origin().proposedBy())
			.isEqualTo(this.partners.findByName("Poets").map(Partner::id));
	}

	@Test
	void refusesUnlessOnePartnerProposesIt() {
		refuses("partner", null, NewPartner.NONE);
		refuses("partner", -1L, NewPartner.NONE);
		refuses("partner", this.club, new NewPartner("Poets", PartnerKind.INDIVIDUAL, null));
		then(this.processes).shouldHaveNoInteractions();
	}

	private void refuses(String field, Long partner, NewPartner added) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> propose(partner, added))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

	private Reference propose(Long partner, NewPartner added) {
		return this.proposals.propose(new Proposal("Robots for all", "Children build robots", partner, added),
				new StaffId("maria"));
	}

}
