package org.bindery.partnerships.words;

import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

import org.bindery.addresses.LibraryCountry;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Whole amounts with the currency of the library's country. */
@Component("amounts")
public class Amounts {

	private final Locale country;

	public Amounts(LibraryCountry library) {
		this.country = new Locale("", library.country());
	}

	/** As the reader writes it. */
	public String shown(int amount) {
		return in(LocaleContextHolder.getLocale(), amount);
	}

	/** As agreements say it, which are in English. */
	public String inEnglish(int amount) {
		return in(Locale.US, amount);
	}

	private String in(Locale language, int amount) {
		NumberFormat format = NumberFormat.getCurrencyInstance(language);
		format.setCurrency(Currency.getInstance(this.country));
		format.setMaximumFractionDigits(0);
		return format.format(amount);
	}

}
