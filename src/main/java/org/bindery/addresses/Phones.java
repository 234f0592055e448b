package org.bindery.addresses;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber.CountryCodeSource;

import org.springframework.stereotype.Component;

/**
 * Phone numbers as people write them: all are shown in one form, those of the library's
 * country as they are written there, all others with their country's number. What is only
 * dialled inside the house stays as it is.
 */
@Component("phones")
public class Phones {

	private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

	private final String country;

	Phones(LibraryCountry library) {
		this.country = library.country().toUpperCase(Locale.ROOT);
		if (!this.numbers.getSupportedRegions().contains(this.country)) {
			throw new IllegalStateException("bindery.library.country is " + library.country()
					+ "; it has to be a country's two letters, such as US");
		}
	}

	/**
	 * What somebody typed or pasted, in the one form.
	 * @throws Unreachable when it is no phone number
	 */
	public String read(String typed) {
		return inOneForm(typed).orElseThrow(() -> new Unreachable("addresses.phone.none"));
	}

	/** In the one form; what is no phone number as it is. */
	public String shown(String kept) {
		return inOneForm(kept).orElse(kept);
	}

	private Optional<String> inOneForm(String typed) {
		return TypedPhone.of(typed)
			.flatMap((phone) -> number(phone).map(this::shown)
				.or(() -> phone.internal())
				.map((shown) -> phone.note().isEmpty() ? shown : shown + " (" + phone.note() + ")"));
	}

	/** What a browser or a phone dials; empty where that is not known. */
	public String link(String kept) {
		return TypedPhone.of(kept)
			.flatMap((phone) -> number(phone).map(this::link)
				.or(() -> phone.internal().map((inside) -> "tel:" + inside)))
			.orElse("");
	}

	private String link(PhoneNumber number) {
		if (!isLocal(number)) {
			return this.numbers.format(number, PhoneNumberFormat.RFC3966);
		}
		String extension = number.hasExtension() ? ";ext=" + number.getExtension() : "";
		return "tel:" + this.numbers.getNationalSignificantNumber(number) + extension;
	}

	private Optional<PhoneNumber> number(TypedPhone typed) {
		try {
			PhoneNumber number = this.numbers.parseAndKeepRawInput(typed.number(), this.country);
			if (saysNoCountry(typed.number(), number) || areTwo(typed.number(), number)) {
				return Optional.empty();
			}
			if (!typed.extension().isEmpty()) {
				number.setExtension(typed.extension());
			}
			return Optional.of(number).filter(this.numbers::isPossibleNumber);
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

	/** Without one behind its +, it would be read as if there were none. */
	private static boolean saysNoCountry(String typed, PhoneNumber number) {
		return typed.contains("+") && number.getCountryCodeSource() != CountryCodeSource.FROM_NUMBER_WITH_PLUS_SIGN;
	}

	/** Each could be dialled, and together they are not written so in their country. */
	private boolean areTwo(String typed, PhoneNumber number) {
		String[] parts = typed.split("[ /]+");
		if (parts.length != 2
				|| !Stream.of(parts).allMatch((part) -> inOneForm(part).filter(part::equals).isPresent())) {
			return false;
		}
		long behind = parts[1].chars().filter(Character::isDigit).count();
		return !shown(number).matches(".*\\D(\\d\\D*){" + behind + "}");
	}

	private String shown(PhoneNumber number) {
		boolean ours = number.getCountryCode() == this.numbers.getCountryCodeForRegion(this.country);
		return this.numbers.format(number, ours ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
	}

	/** It lacks its area, so that it is dialled as it is. */
	private boolean isLocal(PhoneNumber number) {
		return this.numbers.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE_LOCAL_ONLY;
	}

}
