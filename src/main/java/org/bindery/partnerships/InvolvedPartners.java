package org.bindery.partnerships;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import org.bindery.selection.ChoiceMade;
import org.bindery.selection.PartnerRole;
import org.hibernate.annotations.BatchSize;

/** The partners of a partnership, each with its roles. */
@Embeddable
class InvolvedPartners {

	@ElementCollection
	@CollectionTable(name = "partnership_partner", joinColumns = @JoinColumn(name = "partnership_id"))
	@BatchSize(size = 100)
	private Set<PartnerInRole> partners = new HashSet<>();

	void add(Collection<Long> ids, Collection<PartnerRole> roles) {
		ids.forEach((id) -> roles.forEach((role) -> this.partners.add(new PartnerInRole(id, role))));
	}

	void become(ChoiceMade choice) {
		this.partners.clear();
		choice.partners().forEach((chosen) -> add(List.of(chosen.partnerId()), chosen.roles()));
	}

	/** Those partners are involved there instead. */
	void move(Collection<Long> ids, InvolvedPartners there) {
		List<PartnerInRole> moved = this.partners.stream()
			.filter((partner) -> ids.contains(partner.partnerId()))
			.toList();
		there.partners.addAll(moved);
		moved.forEach(this.partners::remove);
	}

	SortedMap<Long, Set<PartnerRole>> withRoles() {
		return this.partners.stream()
			.collect(Collectors.groupingBy(PartnerInRole::partnerId, TreeMap::new, Collectors
				.mapping(PartnerInRole::role, Collectors.toCollection(() -> EnumSet.noneOf(PartnerRole.class)))));
	}

}
