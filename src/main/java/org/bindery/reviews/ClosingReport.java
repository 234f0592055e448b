package org.bindery.reviews;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
import jakarta.persistence.Version;
import org.bindery.identity.Reference;
import org.bindery.needs.Benefit;

/** What a partnership brought, and what was learned from it. */
@Entity
public class ClosingReport {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private Reference reference;

	private String results;

	private int peopleReached;

	@ElementCollection
	@CollectionTable(name = "closing_report_benefit", joinColumns = @JoinColumn(name = "closing_report_id"))
	@Column(name = "benefit")
	@Enumerated(EnumType.STRING)
	private Set<Benefit> benefits = new HashSet<>();

	private String wentWell;

	private String wouldChange;

	@Enumerated(EnumType.STRING)
	private Again again;

	protected ClosingReport() {
	}

	static ClosingReport of(Reference reference) {
		ClosingReport report = new ClosingReport();
		report.reference = reference;
		return report;
	}

	void recordOutcomes(String achieved, int reached, Collection<Benefit> came) {
		this.results = achieved;
		this.peopleReached = reached;
		this.benefits.retainAll(came);
		this.benefits.addAll(came);
	}

	void captureLessons(String well, String change, Again wouldDoAgain) {
		this.wentWell = well;
		this.wouldChange = change;
		this.again = wouldDoAgain;
	}

	public Reference reference() {
		return this.reference;
	}

	public String results() {
		return this.results;
	}

	public int peopleReached() {
		return this.peopleReached;
	}

	/** The benefits that came. */
	public List<Benefit> benefits() {
		return this.benefits.stream().sorted().toList();
	}

	public Optional<String> wentWell() {
		return Optional.ofNullable(this.wentWell);
	}

	public Optional<String> wouldChange() {
		return Optional.ofNullable(this.wouldChange);
	}

	public Optional<Again> again() {
		return Optional.ofNullable(this.again);
	}

}
