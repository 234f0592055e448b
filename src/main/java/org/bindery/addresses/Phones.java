package org.bindery.addresses;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

import org.springframework.stereotype.Component;

/**
 * Phone numbers as people write them: all are shown in one form, those of the library's
 * country as they are written there, all others with their country's number.
 */
@Component("phones")
public class Phones {

	private static final int LONGEST = 100;

	/** What would otherwise be picked out of any sentence. */
	private static final Pattern NUMBER = Pattern.compile(
			"[+(]{0,3}\\d[\\d ()\\[\\]./,\\p{Pd}\u2212]*" + "([;,]? ?(ext|x|xtn|extn|extension|#)[.:=]? ?\\d{1,7})?",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern LINK = Pattern.compile("(?i)^tel: ?(//)?");

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

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
		return shown(number(typed).orElseThrow(() -> new Unreachable("addresses.phone.none")));
	}

	/** In the one form; what is no phone number as it is. */
	public String shown(String kept) {
		return number(kept).map(this::shown).orElse(kept);
	}

	/** What a browser or a phone dials; empty where that is not known. */
	public String link(String kept) {
		return number(kept)
			.map((number) -> isLocal(number) ? "tel:" + number.getNationalNumber()
					: this.numbers.format(number, PhoneNumberFormat.RFC3966))
			.orElse("");
	}

	private Optional<PhoneNumber> number(String typed) {
		if (typed.length() > LONGEST || CONTROL.matcher(typed).find()) {
			return Optional.empty();
		}
		String text = LINK.matcher(TypedAddress.visible(typed)).replaceFirst("");
		if (!NUMBER.matcher(text).matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(this.numbers.parse(text, this.country)).filter(this.numbers::isPossibleNumber);
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
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
