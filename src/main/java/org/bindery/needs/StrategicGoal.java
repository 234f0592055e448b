package org.bindery.needs;

import java.util.Comparator;
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
import org.bindery.search.NameOrder;
import org.hibernate.annotations.BatchSize;

/** A goal of the library's plan or of the city's smart-city strategy. */
@Entity
public class StrategicGoal {

	static final Comparator<StrategicGoal> ORDER = Comparator.comparing(StrategicGoal::source)
		.thenComparing(NameOrder.by(StrategicGoal::title));

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Enumerated(EnumType.STRING)
	private GoalSource source;

	private String title;

	private Integer horizon;

	private String indicator;

	@ElementCollection
	@CollectionTable(name = "strategic_goal_partner", joinColumns = @JoinColumn(name = "goal_id"))
	@Column(name = "partner_id")
	@BatchSize(size = 50)
	private Set<Long> namedPartnerIds = new HashSet<>();

	protected StrategicGoal() {
	}

	private StrategicGoal(GoalSource source, String title) {
		this.source = source;
		this.title = title;
	}

	static StrategicGoal of(GoalSource source, String title, Optional<Integer> horizon, Optional<String> indicator) {
		StrategicGoal goal = new StrategicGoal(source, title);
		goal.horizon = horizon.orElse(null);
		goal.indicator = indicator.orElse(null);
		return goal;
	}

	/**
	 * @param horizon the year by which it is to be reached
	 * @param indicator what shows that it is reached
	 */
	public static StrategicGoal of(GoalSource source, String title, int horizon, String indicator) {
		return of(source, title, Optional.of(horizon), Optional.of(indicator));
	}

	/** The document that the goal stands in names these partners as actors. */
	public StrategicGoal naming(Long... partnerIds) {
		this.namedPartnerIds.addAll(List.of(partnerIds));
		return this;
	}

	public Long id() {
		return this.id;
	}

	public GoalSource source() {
		return this.source;
	}

	public String title() {
		return this.title;
	}

	/** The year by which it is to be reached. */
	public Optional<Integer> horizon() {
		return Optional.ofNullable(this.horizon);
	}

	public Optional<String> indicator() {
		return Optional.ofNullable(this.indicator);
	}

	public Set<Long> namedPartnerIds() {
		return Set.copyOf(this.namedPartnerIds);
	}

}
