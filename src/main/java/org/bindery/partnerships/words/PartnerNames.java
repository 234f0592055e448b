package org.bindery.partnerships.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.bindery.identity.Reference;
import org.bindery.partners.Partner;
import org.bindery.partners.Partners;
import org.bindery.partnerships.Partnership;
import org.bindery.search.NameOrder;

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
		return listed(partnersOf(partnership));
	}

	/**
	 * Of several, by reference, asked for at once; those without partners are left out.
	 */
	Map<Reference, String> of(Collection<Partnership> partnerships) {
		Set<Long> ids = partnerships.stream()
			.flatMap((partnership) -> partnership.partners().keySet().stream())
			.collect(Collectors.toSet());
		List<Partner> all = ids.isEmpty() ? List.of() : this.partners.findAllById(ids);
		Map<Reference, String> names = new HashMap<>();
		partnerships.stream()
			.filter((partnership) -> !partnership.partners().isEmpty())
			.forEach((partnership) -> names.put(partnership.reference(), listed(
					all.stream().filter((partner) -> partnership.partners().containsKey(partner.id())).toList())));
		return names;
	}

	/** Who proposed it; empty where the library began. */
	public String proposerOf(Partnership partnership) {
		return partnership.origin().proposedBy().flatMap(this.partners::findById).map(Partner::name).orElse("");
	}

	private static String listed(List<Partner> partners) {
		return InWords.listed(partners.stream().map(Partner::name).sorted(NameOrder.NAMES).toList());
	}

	List<Partner> partnersOf(Partnership partnership) {
		return partnership.partners().isEmpty() ? List.of()
				: this.partners.findAllById(partnership.partners().keySet());
	}

}
