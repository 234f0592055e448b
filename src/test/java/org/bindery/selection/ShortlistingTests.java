package org.bindery.selection;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.bindery.engine.forms.Choice;
import org.bindery.engine.forms.Form;
import org.bindery.needs.Proposers;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerKind;
import org.bindery.partners.PartnerPerson;
import org.bindery.partners.Partners;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bindery.selection.Riverside.REFERENCE;
import static org.bindery.selection.Riverside.refuses;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.reset;

@SelectionTest
class ShortlistingTests {

	@Autowired
	private Riverside riverside;

	@Autowired
	private PartnerSelection selection;

	@Autowired
	private Partners partners;

	@Autowired
	private Proposers proposers;

	@BeforeEach
	void aNeedIsPursued() {
		reset(this.proposers);
		this.riverside.needsPartners();
	}

	@Test
	void beginsWithWhomTheStrategyNames() {
		Form<ShortlistCandidates> form = this.selection.shortlistCandidates(REFERENCE);
		assertThat(form.record().candidates()).containsExactly(this.riverside.city());
		assertThat(form.beside()).containsEntry("namedPartners", "The City");
		assertThat(form.beside().get("candidatesOptions"))
			.isEqualTo(List.of(new Choice(this.riverside.city(), "The City (Local government, named in the strategy)"),
					new Choice(this.riverside.makers(), "Makers (Nonprofit)")));
	}

	@Test
	void putsThePartnerWhoProposedItBeforeAllOthers() {
		given(this.proposers.proposerOf(REFERENCE)).willReturn(Optional.of(Long.valueOf(this.riverside.makers())));
		Form<ShortlistCandidates> form = this.selection.shortlistCandidates(REFERENCE);
		assertThat(form.record().candidates()).containsExactly(this.riverside.makers(), this.riverside.city());
		assertThat(form.beside()).containsEntry("proposedBy", "Makers");
		assertThat(form.beside().get("candidatesOptions"))
			.isEqualTo(List.of(new Choice(this.riverside.makers(), "Makers (Nonprofit, proposed it)"),
					new Choice(this.riverside.city(), "The City (Local government, named in the strategy)")));
	}

	@Test
	void suggestsTheContactAsAssessor() {
		assertThat(this.selection.shortlistCandidates(REFERENCE).record().assessors()).containsExactly("maria");
	}

	@Test
	void opensOneAssessmentForEachAssessorAndCandidate() {
		this.riverside.shortlists(this.riverside.city(), this.riverside.makers());
		List<Long> open = this.selection.openAssessments(REFERENCE);
		assertThat(open).hasSize(4).isSorted();
		assertThat(open).map(this.selection::assessor).containsExactly("maria", "li", "maria", "li");
	}

	@Test
	void registersANewPartner() {
		this.selection.shortlistCandidates(REFERENCE,
				shortlist(List.of(), "Ada Quill", PartnerKind.INDIVIDUAL, List.of("li")));
		Partner ada = this.partners.findByName("ada quill").orElseThrow();
		assertThat(ada.mainPerson().flatMap(PartnerPerson::email)).contains("partner@example.org");
		assertThat(this.selection.openAssessments(REFERENCE)).hasSize(1);
	}

	@Test
	void refusesANewPartnerThatIsKnownOrOfNoKind() {
		refuses("newPartnerName", () -> make(List.of(), "the city", PartnerKind.LOCAL_GOVERNMENT, List.of("li")));
		refuses("newPartnerName", () -> make(List.of(), "The-City.", PartnerKind.LOCAL_GOVERNMENT, List.of("li")));
		refuses("newPartnerKind", () -> make(List.of(), "Ada Quill", null, List.of("li")));
	}

	@Test
	void refusesAShortlistOfNobodyOrOfStrangers() {
		refuses("candidates", () -> make(List.of(), null, null, List.of("li")));
		refuses("candidates", () -> make(List.of("4711"), null, null, List.of("li")));
		refuses("candidates", () -> make(List.of("12; drop"), null, null, List.of("li")));
		refuses("assessors", () -> make(List.of(this.riverside.city()), null, null, List.of("stranger")));
		refuses("newPartnerName", () -> make(Collections.nCopies(8, this.riverside.city()), "One more",
				PartnerKind.INDIVIDUAL, List.of("li")));
	}

	@Test
	void marksInAnotherTryWhoWasConsideredBefore() {
		this.riverside.shortlists(this.riverside.city());
		Form<ShortlistCandidates> form = this.selection.shortlistCandidates(REFERENCE);
		assertThat(form.record().candidates()).isEmpty();
		assertThat(form.beside().get("candidatesOptions").toString()).contains("considered before");
		this.riverside.shortlists(this.riverside.makers());
		assertThat(this.selection.openAssessments(REFERENCE)).hasSize(2);
	}

	@Test
	void noticesWhetherThereIsAPartnershipWithLocalGovernment() {
		assertThat(localGovernmentMissing()).isEqualTo(true);
		this.riverside.shortlists(this.riverside.city());
		this.riverside.assesses();
		this.selection.choosePartners(REFERENCE, PartnerSelectionTests.choice(this.riverside.city()));
		assertThat(localGovernmentMissing()).isEqualTo(true);
		this.selection.recordAnswers(REFERENCE, new RecordAnswers(List.of(this.riverside.city()), false, null));
		assertThat(localGovernmentMissing()).isEqualTo(false);
	}

	private Object localGovernmentMissing() {
		this.riverside.anotherDay();
		return this.selection.shortlistCandidates(REFERENCE).beside().get("localGovernmentMissing");
	}

	private void make(List<String> candidates, String name, PartnerKind kind, List<String> assessors) {
		this.selection.shortlistCandidates(REFERENCE, shortlist(candidates, name, kind, assessors));
	}

	private static ShortlistCandidates shortlist(List<String> candidates, String name, PartnerKind kind,
			List<String> assessors) {
		return new ShortlistCandidates(candidates, name, kind, "partner@example.org", assessors);
	}

}
