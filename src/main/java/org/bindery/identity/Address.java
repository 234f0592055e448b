package org.bindery.identity;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a letter goes to. Diagrams, orders and the database write {@code staff:maria},
 * {@code partner:12} and {@code group:managers}, several with commas between them.
 */
public sealed interface Address {

	/** As it is written. */
	String text();

	/**
	 * The one that the text names.
	 * @throws NotAnId where it names none
	 */
	static Address of(String text) {
		int colon = text.indexOf(':') + 1;
		String id = text.substring(colon);
		if (id.isBlank()) {
			throw new NotAnId(text);
		}
		return switch (text.substring(0, colon)) {
			case Staff.KIND -> new Staff(new StaffId(id));
			case Group.KIND -> new Group(id);
			case Partner.KIND -> Partner.numbered(id);
			default -> throw new NotAnId(text);
		};
	}

	/** Several, as an order names them; empty where there is none. */
	static String together(Collection<? extends Address> addresses) {
		return addresses.stream().map(Address::text).collect(Collectors.joining(","));
	}

	/**
	 * Those that an order names, in its order.
	 * @throws NotAnId where one of them names nobody
	 */
	static List<Address> several(String text) {
		return Stream.of(text.split(",")).map(String::strip).filter((one) -> !one.isEmpty()).map(Address::of).toList();
	}

	/**
	 * Somebody who works here.
	 *
	 * @param person their id
	 */
	record Staff(StaffId person) implements Address {

		private static final String KIND = "staff:";

		@Override
		public String text() {
			return KIND + this.person.text();
		}

	}

	/**
	 * A partner, who is reached by its main person.
	 *
	 * @param id in the registry
	 */
	record Partner(long id) implements Address {

		private static final String KIND = "partner:";

		private static Partner numbered(String id) {
			try {
				return new Partner(Long.parseLong(id));
			}
			catch (NumberFormatException ex) {
				throw new NotAnId(KIND + id);
			}
		}

		@Override
		public String text() {
			return KIND + this.id;
		}

	}

	/**
	 * All who have a role.
	 *
	 * @param name the id of the role's group
	 */
	record Group(String name) implements Address {

		private static final String KIND = "group:";

		@Override
		public String text() {
			return KIND + this.name;
		}

	}

}
