package org.bindery.partners;

import java.util.List;

import org.bindery.addresses.Unreachable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DataJpaTest(showSql = false, properties = "spring.jpa.hibernate.ddl-auto=validate")
class PartnersTests {

	@Autowired
	private Partners partners;

	@Autowired
	private TestEntityManager entities;

	@Test
	void remembersAPartner() {
		Long id = this.partners
			.save(Partner.named(" Tech for All ", PartnerKind.NONPROFIT)
				.describedAs("Lends laptops")
				.offering(List.of(ContributionKind.EQUIPMENT, ContributionKind.VOLUNTEERS))
				.interestedIn("Digital inclusion")
				.withHistory("A summer course in 2025")
				.withWebsite("https://tech.example")
				.withPerson("Ana Ruiz", "ana@tech.example", " ")
				.withPerson("Joan Doe", null, "555 0199"))
			.id();
		this.entities.flush();
		this.entities.clear();
		Partner partner = this.partners.findById(id).orElseThrow();
		assertThat(partner.name()).isEqualTo("Tech for All");
		assertThat(partner.offers()).containsExactlyInAnyOrder(ContributionKind.EQUIPMENT, ContributionKind.VOLUNTEERS);
		assertThat(partner.people()).extracting(PartnerPerson::name).containsExactly("Ana Ruiz", "Joan Doe");
		assertThat(partner.mainPerson().orElseThrow().email()).contains("ana@tech.example");
		assertThat(partner.mainPerson().orElseThrow().phone()).isEmpty();
	}

	@Test
	void writesToAddressesAsTheyWereMeant() {
		assertThat(
				Partner.named("The City", PartnerKind.LOCAL_GOVERNMENT).writtenToAt("info@city.example\u200B").people())
			.singleElement()
			.satisfies((person) -> {
				assertThat(person.name()).isEqualTo("The City");
				assertThat(person.email()).contains("info@city.example");
			});
		assertThat(Partner.named("The City", PartnerKind.LOCAL_GOVERNMENT)
			.writtenToAt("\"Ames, Priscilla\" <p.ames@example.org>")
			.mainPerson()
			.map(PartnerPerson::name)).contains("Priscilla Ames");
		assertThatExceptionOfType(Unreachable.class)
			.isThrownBy(() -> Partner.named("The City", PartnerKind.LOCAL_GOVERNMENT)
				.withPerson("Paweł", "paweł@example.org", ""));
	}

	@Test
	void findsTheOneKnownLongestByName() {
		Partner first = this.partners.save(Partner.named("María García", PartnerKind.INDIVIDUAL));
		this.partners.save(Partner.named("maría garcía", PartnerKind.INDIVIDUAL));
		assertThat(this.partners.findByName("MARÍA GARCÍA ")).contains(first);
		assertThat(this.partners.findByName("\"María\", García.")).contains(first);
		assertThat(this.partners.findByName("Nobody")).isEmpty();
	}

	@SpringBootConfiguration
	@AutoConfigurationPackage
	@EntityScan("org.bindery")
	static class PartnersAlone {

	}

}
