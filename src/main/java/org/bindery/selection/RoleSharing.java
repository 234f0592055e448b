package org.bindery.selection;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Shares the chosen roles among the chosen partners: each takes those that its assessors
 * see in it, and a role that nobody sees in anybody is everybody's. Who would be left
 * without a role takes them all.
 */
final class RoleSharing {

	private RoleSharing() {
	}

	static Map<Candidate, Set<PartnerRole>> among(Collection<Candidate> chosen, Set<PartnerRole> roles) {
		Set<PartnerRole> seenInNobody = EnumSet.copyOf(roles);
		chosen.forEach((candidate) -> seenInNobody.removeAll(candidate.potentialRoles()));
		Map<Candidate, Set<PartnerRole>> shared = new LinkedHashMap<>();
		for (Candidate candidate : chosen) {
			Set<PartnerRole> own = EnumSet.copyOf(roles);
			own.retainAll(candidate.potentialRoles());
			own.addAll(seenInNobody);
			shared.put(candidate, own.isEmpty() ? roles : own);
		}
		return shared;
	}

}
