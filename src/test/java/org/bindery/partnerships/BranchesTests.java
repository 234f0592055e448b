package org.bindery.partnerships;

import java.util.Collection;
import java.util.List;

import org.bindery.engine.Processes;
import org.bindery.engine.Refusal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.needs.Needs;
import org.bindery.partnerships.history.History;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.reset;

@PartnershipsTest
class BranchesTests {

	@Autowired
	private Branches branches;

	@Autowired
	private PartnershipLifecycle lifecycle;

	@Autowired
	private Needs needs;

	@Autowired
	private History history;

	@Autowired
	private Processes processes;

	@Autowired
	private Road road;

	private Reference reference;

	private List<Long> partners;

	@BeforeEach
	void twoPartnersAgree() {
		reset(this.processes);
		this.reference = this.road.chosenPartners();
		this.lifecycle.enter(this.reference, Stage.AGREEING);
		this.partners = List.copyOf(this.road.reread(this.reference).partners().keySet());
	}

	@Test
	void agreesWithSomeOfThePartnersForTheSameNeed() {
		Reference further = branch(this.partners.subList(0, 1));
		Partnership branch = this.road.reread(further);
		assertThat(branch.stage()).isEqualTo(Stage.AGREEING);
		assertThat(branch.origin().branchOf()).contains(this.reference);
		assertThat(branch.contact()).contains(new StaffId("maria"));
		assertThat(branch.partners()).containsOnlyKeys(this.partners.get(0));
		assertThat(this.needs.findByReference(further)).isEqualTo(this.needs.findByReference(this.reference));
		then(this.processes).should().begin("PartnershipBranched", further);
	}

	@Test
	void leavesTheOthersWhereTheyWere() {
		branch(this.partners.subList(0, 1));
		assertThat(this.road.reread(this.reference).partners()).containsOnlyKeys(this.partners.get(1));
	}

	@Test
	void isToldInTheHistoryOfBoth() {
		Reference further = branch(this.partners.subList(0, 1));
		assertThat(latestNote(this.reference)).isEqualTo(further.text());
		assertThat(latestNote(further)).isEqualTo(this.reference.text());
	}

	@Test
	void refusesNobodyAndEverybodyAndStrangers() {
		refuses("partners", List.of());
		refuses("partners", this.partners);
		refuses("partners", List.of(-1L));
	}

	@Test
	void refusesWhereNoAgreementIsMade() {
		this.lifecycle.enter(this.reference, Stage.SELECTING);
		refuses("", this.partners.subList(0, 1));
	}

	@Test
	void refusesToPartASinglePartner() {
		branch(this.partners.subList(0, 1));
		reset(this.processes);
		refuses("", this.partners.subList(1, 2));
	}

	private void refuses(String field, Collection<Long> leaving) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> branch(leaving))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
		then(this.processes).shouldHaveNoInteractions();
	}

	private Reference branch(Collection<Long> leaving) {
		return this.branches.branch(this.reference, new Branch("Robots", leaving), new StaffId("maria"));
	}

	private String latestNote(Reference of) {
		return this.history.findByReferenceOrderByAtDescIdDesc(of, PageRequest.of(0, 1))
			.getContent()
			.get(0)
			.note()
			.orElseThrow();
	}

}
