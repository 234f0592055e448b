package org.bindery.desk.list;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.bindery.people.Staff;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up what a list says about partnerships, for all of them at once. */
@Component
class Naming {

	private final JdbcClient database;

	private final Staff staff;

	private final LastContacts contacts;

	private final Standings standings;

	Naming(JdbcClient database, Staff staff, LastContacts contacts, Standings standings) {
		this.database = database;
		this.staff = staff;
		this.contacts = contacts;
		this.standings = standings;
	}

	List<ListedPartnership> of(List<FoundPartnership> found) {
		return found.isEmpty() ? List.of() : named(found);
	}

	private List<ListedPartnership> named(List<FoundPartnership> found) {
		Map<Long, List<NamedPartner>> partners = partners(found.stream().map(FoundPartnership::id).toList());
		Map<String, String> names = this.staff
			.namesOf(found.stream().map(FoundPartnership::contact).flatMap(Optional::stream).toList());
		List<String> references = found.stream().map(FoundPartnership::reference).toList();
		Map<String, LocalDate> last = this.contacts.of(references);
		Map<String, LocalDate> since = this.standings.since(references);
		return found.stream()
			.map((one) -> new ListedPartnership(one, partners.getOrDefault(one.id(), List.of()),
					one.contact().map(names::get), Optional.ofNullable(last.get(one.reference())),
					Optional.ofNullable(since.get(one.reference()))))
			.toList();
	}

	private Map<Long, List<NamedPartner>> partners(Collection<Long> partnerships) {
		return this.database.sql("""
				select distinct i.partnership_id, i.partner_id, r.name, r.words
				from partnership_partner i join partner r on r.id = i.partner_id
				where i.partnership_id in (:partnerships) order by r.words, r.name, i.partner_id""")
			.param("partnerships", partnerships)
			.query((row, number) -> new NamedPartner(row.getLong("partnership_id"), row.getLong("partner_id"),
					row.getString("name")))
			.list()
			.stream()
			.collect(Collectors.groupingBy(NamedPartner::partnership));
	}

}
