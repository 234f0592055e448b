package org.bindery.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bindery.identity.Reference;
import org.bindery.partnerships.Handovers;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.actions.EarlyReviews;
import org.bindery.partnerships.actions.PartnershipAction;
import org.bindery.people.Colleague;
import org.bindery.people.Staff;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows what people can do with a partnership as it stands. */
@Component
public class Possibilities {

	private final Partnerships partnerships;

	private final Handovers handovers;

	private final EarlyReviews reviews;

	private final Staff staff;

	Possibilities(Partnerships partnerships, Handovers handovers, EarlyReviews reviews, Staff staff) {
		this.partnerships = partnerships;
		this.handovers = handovers;
		this.reviews = reviews;
		this.staff = staff;
	}

	/** Empty where there is no such partnership. */
	@Transactional(readOnly = true)
	public Optional<Possibility> of(PartnershipAction action, Reference reference, Colleague person) {
		return this.partnerships.findByReference(reference)
			.map((partnership) -> possibility(action, partnership, hindrance(action, partnership, person)));
	}

	private Possibility possibility(PartnershipAction action, Partnership partnership, Optional<Hindrance> hindrance) {
		return new Possibility(action, partnership, partnership.contact().map(this.staff::nameOf), partnership.team(),
				partnership.partners().keySet(), hindrance);
	}

	/** What the person can do, in the order of the actions. */
	public List<PartnershipAction> open(Partnership partnership, Colleague person) {
		return Stream.of(PartnershipAction.values())
			.filter((action) -> hindrance(action, partnership, person).isEmpty())
			.toList();
	}

	private Optional<Hindrance> hindrance(PartnershipAction action, Partnership partnership, Colleague person) {
		if (!action.appliesTo(partnership)) {
			return Optional.of(Hindrance.NOT_NOW);
		}
		if (!action.isOpenTo(person, partnership)) {
			return Optional.of(Hindrance.NOT_THEIRS);
		}
		return isUnderWay(action, partnership.reference()) ? Optional.of(Hindrance.UNDER_WAY) : Optional.empty();
	}

	private boolean isUnderWay(PartnershipAction action, Reference reference) {
		return switch (action) {
			case CHANGE_CONTACT -> this.handovers.underWay(reference).isPresent();
			case REVIEW -> !this.reviews.isPossible(reference);
			default -> false;
		};
	}

}
