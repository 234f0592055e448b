package org.bindery.desk;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.partners.Partner;
import org.bindery.partners.Partners;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.partnerships.Stage;
import org.bindery.people.Staff;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which partnerships there are. */
@Component
public class PartnershipList {

	private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "id");

	private static final Sort TITLE = Sort.by(Sort.Order.asc("title").ignoreCase(), Sort.Order.desc("id"));

	private final Partnerships partnerships;

	private final Partners partners;

	private final Staff staff;

	PartnershipList(Partnerships partnerships, Partners partners, Staff staff) {
		this.partnerships = partnerships;
		this.partners = partners;
		this.staff = staff;
	}

	/** Those in the stage, or all. */
	@Transactional(readOnly = true)
	public Listing page(Optional<Stage> stage, ListOrder order, Pageable page) {
		Page<Partnership> found = find(stage.<Set<Stage>>map(EnumSet::of).orElse(EnumSet.allOf(Stage.class)), order,
				page);
		return new Listing(found, partnerNames(found),
				this.staff.namesOf(found.stream().map(Partnership::contact).flatMap(Optional::stream).toList()));
	}

	private Map<Long, String> partnerNames(Page<Partnership> found) {
		List<Long> ids = found.stream()
			.flatMap((partnership) -> partnership.partners().keySet().stream())
			.distinct()
			.toList();
		return this.partners.findAllById(ids).stream().collect(Collectors.toMap(Partner::id, Partner::name));
	}

	private Page<Partnership> find(Collection<Stage> stages, ListOrder order, Pageable page) {
		return switch (order) {
			case NEWEST -> this.partnerships.findByStageIn(stages, sorted(page, NEWEST));
			case TITLE -> this.partnerships.findByStageIn(stages, sorted(page, TITLE));
			case CHECK_IN -> this.partnerships.bySoonestCheckIn(stages, page);
		};
	}

	private static Pageable sorted(Pageable page, Sort sort) {
		return PageRequest.of(page.getPageNumber(), page.getPageSize(), sort);
	}

}
