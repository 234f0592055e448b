package org.bindery.communication;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.addresses.EmailAddress;
import org.bindery.engine.accounts.Account;
import org.bindery.identity.Address;
import org.bindery.partners.Partner;
import org.bindery.partners.PartnerPerson;
import org.bindery.partners.Partners;
import org.bindery.people.Role;
import org.bindery.people.Staff;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * Knows who is behind an address. Who gets a letter, its recipient, is decided by the
 * input {@code to} of its send task in the diagram, a method of the process's class; of a
 * reminder by {@code Reminders}.
 */
@Component
class Recipients {

	private final Partners partners;

	private final Staff staff;

	Recipients(Partners partners, Staff staff) {
		this.partners = partners;
		this.staff = staff;
	}

	/** The single addresses of a list, each once; a group becomes its members. */
	Set<Address> addresses(String to) {
		return Address.several(to).stream().flatMap(this::singles).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private Stream<Address> singles(Address address) {
		return (address instanceof Address.Group group) ? members(group.name()) : Stream.of(address);
	}

	private Stream<Address> members(String group) {
		Role role = Stream.of(Role.values())
			.filter((candidate) -> candidate.group().equals(group))
			.findFirst()
			.orElseThrow(() -> new UnknownRecipient("there is no group " + group));
		return this.staff.withRole(role).stream().map((member) -> new Address.Staff(member.id()));
	}

	/** Who that is now. */
	Recipient find(Address address) {
		return known(address).orElseThrow(() -> new UnknownRecipient("one recipient is not known any more"));
	}

	/** Empty where nobody of that address is known any more. */
	Optional<Recipient> known(Address address) {
		if (address instanceof Address.Staff member) {
			return this.staff.find(member.person()).map((found) -> recipient(address, found));
		}
		return partner(address).map((partner) -> recipient(address, partner));
	}

	private Optional<Partner> partner(Address address) {
		return (address instanceof Address.Partner partner) ? this.partners.findById(partner.id()) : Optional.empty();
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
		List<PartnerPerson> people = partner(letter.recipient()).map(Partner::people).orElse(List.of());
		return people.stream()
			.filter((person) -> person.name().equals(letter.recipientName()))
			.findFirst()
			.or(() -> people.stream()
				.filter((person) -> earlier.isPresent() && person.email().equals(earlier))
				.findFirst());
	}

	private static Recipient recipient(Address address, Account member) {
		return new Recipient(address, member.name(), Optional.of(member.email()).filter(StringUtils::hasText));
	}

	private static Recipient recipient(Address address, Partner partner) {
		Optional<PartnerPerson> person = partner.mainPerson();
		return new Recipient(address, person.map(PartnerPerson::name).orElse(partner.name()),
				person.flatMap(PartnerPerson::email));
	}

}
