package org.bindery.desk.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;
import org.bindery.BinderyTest;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partners.ContributionKind;
import org.bindery.partners.Partner;
import org.bindery.partners.Partners;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.actions.EarlyReviews;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What anybody changes is kept: who, when, from what, to what. */
@BinderyTest
class FieldChangesTests {

	@Autowired
	private FieldChanges changes;

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private Partnerships partnerships;

	@Autowired
	private Partners partners;

	@Autowired
	private EarlyReviews reviews;

	@Autowired
	private EntityManager entities;

	@Autowired
	private TransactionTemplate transaction;

	private Reference reference;

	@BeforeEach
	void storytimeRuns() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		this.reference = this.storytime.runs();
	}

	@AfterEach
	void nobodyIsSignedIn() {
		LocaleContextHolder.resetLocaleContext();
		SecurityContextHolder.clearContext();
	}

	@Test
	void tellHowAPartnershipBegan() {
		assertThat(latest().fields())
			.contains(change("Partnership", "Title", null, "Storytime"), change("Partnership", "Stage", null, "Active"),
					change("Partnership", "Contact", null, "Test contact"),
					change("Partnership", "Partners and their roles", null, "Fire Department: Content creator"),
					change("Partnership", "Check-ins", null, "Every month"))
			.extracting(FieldChange::field)
			.doesNotContain("Money involved", "Serves minors directly", "Revision of the agreement");
	}

	@Test
	void nameWhoDidTheStep() {
		LocalDate today = this.story.today();
		this.reviews.start(this.reference, "They wish it", new StaffId("manager"));
		this.story.runJobs(this.reference);
		this.story.does("contact", this.reference, "answerPulse", Answers.pulse());
		this.story.does("contact", this.reference, "reviewPartnership",
				Answers.reviewed("CONTINUE", today.plusMonths(5)));
		RecordedChange change = latest();
		assertThat(change.by()).contains("Test contact");
		assertThat(change.at()).isBetween(this.story.now().minusSeconds(60), this.story.now());
		assertThat(change.fields()).extracting(FieldChange::field).containsExactly("Next review");
	}

	@Test
	void nameNobodyWhereBinderyActs() {
		this.story.fires(this.reference, "termEnds");
		assertThat(latest().by()).isEmpty();
		assertThat(latest().fields()).contains(change("Partnership", "Stage", "Active", "Closing"));
	}

	@Test
	void nameWhoeverIsSignedInOnAPage() {
		signIn("manager");
		inFireDepartment((partner) -> partner.withWebsite("https://fire.example"));
		assertThat(latest().by()).contains("Test manager");
		assertThat(latest().fields())
			.containsExactly(change("Partner: Fire Department", "Website", null, "https://fire.example"));
	}

	@Test
	void tellOfPartnersAndTheirPeople() {
		inFireDepartment((partner) -> partner.withPerson("Ann", "ann@fire.example", ""));
		assertThat(latest().fields()).containsExactly(

				change("Ann, for Fire Department", "Name", null, "Ann"),
				change("Ann, for Fire Department", "E-mail", null, "ann@fire.example"));
		inFireDepartment((partner) -> partner.offering(List.of()));
		long before = count();
		inFireDepartment((partner) -> partner.offering(List.of(ContributionKind.SPACE)));
		inFireDepartment((partner) -> partner.offering(List.of(ContributionKind.STAFF, ContributionKind.SPACE)));
		assertThat(count()).isEqualTo(before + 2);
		assertThat(latest().fields())
			.containsExactly(change("Partner: Fire Department", "Offers", "Space", "Space, Staff"));
	}

	@Test
	void keepNothingWhereNothingChanges() {
		long before = count();
		inFireDepartment((partner) -> partner.describedAs(partner.description()).withHistory(partner.history()));
		assertThat(count()).isEqualTo(before);
	}

	@Test
	void tellWhatALaterVersionOfTheAgreementChanges() {
		isRevised(3);
		assertThat(versionSigned().fields())
			.contains(change("Agreement, version 1", "Status", "Being drafted", "Signed"));
		isRevised(4);
		List<FieldChange> drafted = all().stream()
			.flatMap((change) -> change.fields().stream())
			.filter((field) -> field.subject().equals("Agreement, version 2"))
			.toList();
		assertThat(drafted).contains(change("Agreement, version 2", "Status", null, "Being drafted"))
			.extracting(FieldChange::field)
			.contains("First check-in");
		assertThat(versionSigned().fields()).contains(change("Agreement, version 1", "Status", "Signed", "Replaced"),
				change("Agreement, version 2", "Status", "Being drafted", "Signed"));
	}

	@Test
	void areToldPageByPageTheNewestFirst() {
		inFireDepartment((partner) -> partner.withWebsite("https://one.example"));
		inFireDepartment((partner) -> partner.withWebsite("https://two.example"));
		assertThat(this.changes.of(this.reference, Optional.empty(), PageRequest.of(1, 1)).page().getContent())
			.singleElement()
			.satisfies((change) -> assertThat(change.fields())
				.containsExactly(change("Partner: Fire Department", "Website", null, "https://one.example")));
	}

	private void isRevised(int months) {
		LocalDate today = this.story.today();
		this.reviews.start(this.reference, "They wish it", new StaffId("manager"));
		this.story.runJobs(this.reference);
		this.story.does("contact", this.reference, "answerPulse", Answers.pulse());
		this.story.does("contact", this.reference, "reviewPartnership",
				Answers.reviewed("REVISE", today.plusMonths(months)));
		this.story.does("contact", this.reference, "planCommunication", Answers
			.communicationPlan(today.plusMonths(months), today.plusMonths(months + 1), today.plusMonths(months + 2)));
		this.story.does("contact", this.reference, "reviewAgreement", Answers.decision("READY"));
		this.story.does("contact", this.reference, "recordSignatures", Answers.signedOn(today));
	}

	private RecordedChange versionSigned() {
		return all().stream()
			.filter((change) -> change.fields().stream().anyMatch((field) -> field.to().equals(Optional.of("Signed"))))
			.findFirst()
			.orElseThrow();
	}

	private void signIn(String id) {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(id, "", "ROLE_MANAGER"));
	}

	private void inFireDepartment(Consumer<Partner> change) {
		this.transaction.executeWithoutResult((now) -> change
			.accept(this.partners.findById(this.partnerships.byReference(this.reference).partners().firstKey())
				.orElseThrow()));
	}

	private RecordedChange latest() {
		return all().get(0);
	}

	private List<RecordedChange> all() {
		return this.changes.of(this.reference, Optional.empty(), PageRequest.of(0, 100)).page().getContent();
	}

	private long count() {
		return ((Number) this.entities.createNativeQuery("select count(*) from change_set").getSingleResult())
			.longValue();
	}

	private static FieldChange change(String subject, String field, String from, String to) {
		return new FieldChange(subject, field, Optional.ofNullable(from), Optional.ofNullable(to));
	}

}
