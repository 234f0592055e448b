package org.bindery.communication;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.bindery.addresses.EmailAddress;
import org.bindery.engine.Account;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerPerson;
import org.bindery.partners.Partners;
import org.bindery.people.Role;
import org.bindery.people.Staff;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** Knows who {@code partner:12}, {@code staff:maria} and {@code group:managers} are. */
@Component
class Recipients {

	private static final String PARTNER = "partner:";

	private final Partners partners;

	private final Staff staff;

	Recipients(Partners partners, Staff staff) {
		this.partners = partners;
		this.staff = staff;
	}

	/** The single addresses of a list, each once; a group becomes its members. */
	Set<String> addresses(String to) {
		return Arrays.stream(StringUtils.tokenizeToStringArray(to, ","))
			.map(this::singles)
			.flatMap(Collection::stream)
			.collect(LinkedHashSet::new, Set::add, Set::addAll);
	}

	private List<String> singles(String address) {
		return address.startsWith("group:") ? members(address.substring("group:".length())) : List.of(address);
	}

	private List<String> members(String group) {
		Role role = Stream.of(Role.values())
			.filter((candidate) -> candidate.group().equals(group))
			.findFirst()
			.orElseThrow(() -> new UnknownRecipient("there is no group " + group));
		return this.staff.withRole(role).stream().map((member) -> "staff:" + member.id()).toList();
	}

	/** Who that is now. */
	Recipient find(String address) {
		return known(address).orElseThrow(() -> new UnknownRecipient("one recipient is not known any more"));
	}

	/** Empty where nobody of that address is known any more. */
	Optional<Recipient> known(String address) {
		int colon = address.indexOf(':') + 1;
		String id = address.substring(colon);
		return switch (address.substring(0, colon)) {
			case "staff:" -> this.staff.find(id).map((member) -> recipient(address, member));
			case PARTNER -> this.partners.findById(Long.valueOf(id)).map((partner) -> recipient(address, partner));
			default -> throw new UnknownRecipient("a letter goes to staff:…, partner:… or group:…");
		};
	}

	/**
	 * Whom a letter names is reached at that e-mail address from now on, also where it is
	 * somebody else whom the partner's letters go to; staff keep their own.
	 * @param earlier where the letter was to go
	 */
	@Transactional
	public void correct(Letter letter, Optional<String> earlier, EmailAddress email) {
		named(letter, earlier).ifPresent((person) -> person.reachedAt(email));
	}

	/**
	 * Who of the partner's people a letter names: by that name, or at that address where
	 * the name was corrected. Empty where nobody is, or a letter goes to staff.
	 */
	Optional<PartnerPerson> named(Letter letter, Optional<String> earlier) {
		if (!letter.recipient().startsWith(PARTNER)) {
			return Optional.empty();
		}
		List<PartnerPerson> people = this.partners
			.findById(Long.valueOf(letter.recipient().substring(PARTNER.length())))
			.map(Partner::people)
			.orElse(List.of());
		return people.stream()
			.filter((person) -> person.name().equals(letter.recipientName()))
			.findFirst()
			.or(() -> people.stream()
				.filter((person) -> earlier.isPresent() && person.email().equals(earlier))
				.findFirst());
	}

	private static Recipient recipient(String address, Account member) {
		return new Recipient(address, member.name(), Optional.of(member.email()).filter(StringUtils::hasText));
	}

	private static Recipient recipient(String address, Partner partner) {
		Optional<PartnerPerson> person = partner.mainPerson();
		return new Recipient(address, person.map(PartnerPerson::name).orElse(partner.name()),
				person.flatMap(PartnerPerson::email));
	}

}
