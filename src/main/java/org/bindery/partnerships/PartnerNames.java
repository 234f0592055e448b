package org.bindery.partnerships;

import java.util.List;

import org.bindery.partners.Partner;
import org.bindery.partners.Partners;

import org.springframework.stereotype.Component;

/** Says who the partners of a partnership are. */
@Component
public class PartnerNames {

	private final Partners partners;

	PartnerNames(Partners partners) {
		this.partners = partners;
	}

	/** By name: {@code A, B and C}; empty until partners are chosen. */
	public String of(Partnership partnership) {
		List<String> names = partnersOf(partnership).stream().map(Partner::name).sorted().toList();
		int last = names.size() - 1;
		return (last < 1) ? String.join("", names)
				: String.join(", ", names.subList(0, last)) + " and " + names.get(last);
	}

	List<Partner> partnersOf(Partnership partnership) {
		return partnership.partners().isEmpty() ? List.of()
				: this.partners.findAllById(partnership.partners().keySet());
	}

}
