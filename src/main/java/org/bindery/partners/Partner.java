package org.bindery.partners;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import org.bindery.addresses.EmailAddress;
import org.bindery.search.SameName;
import org.bindery.search.SearchText;
import org.hibernate.annotations.BatchSize;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/**
 * An organization or a person outside the library. Texts that nobody has written yet are
 * empty.
 */
@Entity
@Audited
public class Partner {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String name;

	@NotAudited
	private String words;

	@NotAudited
	private String sameName;

	@Enumerated(EnumType.STRING)
	private PartnerKind kind;

	private String description = "";

	private String interests = "";

	private String history = "";

	private String website = "";

	@ElementCollection
	@CollectionTable(name = "partner_offer", joinColumns = @JoinColumn(name = "partner_id"))
	@Column(name = "offer")
	@Enumerated(EnumType.STRING)
	@BatchSize(size = 100)
	private Set<ContributionKind> offers = EnumSet.noneOf(ContributionKind.class);

	@OneToMany(mappedBy = "partner", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("id")
	@BatchSize(size = 100)
	private List<PartnerPerson> people = new ArrayList<>();

	@Version
	private int version;

	Partner() {
	}

	public static Partner named(String name, PartnerKind kind) {
		Partner partner = new Partner();
		partner.name = name.strip();
		partner.words = SearchText.of(200, name);
		partner.sameName = sameName(name);
		partner.kind = kind;
		return partner;
	}

	public Partner describedAs(String description) {
		this.description = description;
		return this;
	}

	public Partner offering(Collection<ContributionKind> offers) {
		this.offers.clear();
		this.offers.addAll(offers);
		return this;
	}

	public Partner interestedIn(String interests) {
		this.interests = interests;
		return this;
	}

	/** What the library and the partner have done together before. */
	public Partner withHistory(String history) {
		this.history = history;
		return this;
	}

	public Partner withWebsite(String website) {
		this.website = website;
		return this;
	}

	/**
	 * Adds somebody; the first one becomes the main person.
	 * @param email null or blank where none is known
	 * @param phone null or blank where none is known
	 */
	public Partner withPerson(String name, String email, String phone) {
		this.people.add(new PartnerPerson(this, name, email, phone, mainPerson().isEmpty()));
		return this;
	}

	/**
	 * Adds somebody who is called as the address says, or like the partner.
	 * @param email as it was typed; blank where none is known
	 */
	public Partner writtenToAt(String email) {
		String typed = email.isBlank() ? "" : EmailAddress.of(email).name();
		return withPerson(typed.isEmpty() ? this.name : typed, email, "");
	}

	/** What all who bear that name have in common. */
	static String sameName(String name) {
		return SameName.of(200, name);
	}

	public Long id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public PartnerKind kind() {
		return this.kind;
	}

	public String description() {
		return this.description;
	}

	public Set<ContributionKind> offers() {
		return Set.copyOf(this.offers);
	}

	public String interests() {
		return this.interests;
	}

	public String history() {
		return this.history;
	}

	public String website() {
		return this.website;
	}

	public List<PartnerPerson> people() {
		return List.copyOf(this.people);
	}

	/** The one whom letters are addressed to. */
	public Optional<PartnerPerson> mainPerson() {
		return this.people.stream().filter(PartnerPerson::main).findFirst();
	}

}
