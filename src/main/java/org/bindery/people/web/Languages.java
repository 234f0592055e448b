package org.bindery.people.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * The languages of the pages: the one chosen by {@code ?lang=}, remembered in a cookie,
 * else the browser's.
 */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

	static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

	static final String PARAMETER = "lang";

	@Bean
	static LocaleResolver localeResolver() {
		AcceptHeaderLocaleResolver browser = new AcceptHeaderLocaleResolver();
		browser.setSupportedLocales(SPOKEN);
		browser.setDefaultLocale(Locale.ENGLISH);
		CookieLocaleResolver chosen = new CookieLocaleResolver("language") {

			@Override
			protected Locale parseLocaleValue(String value) {
				return spoken(value);
			}

		};
		chosen.setRejectInvalidCookies(false);
		chosen.setDefaultLocaleFunction(browser::resolveLocale);
		chosen.setCookieMaxAge(Duration.ofDays(365));
		chosen.setCookieHttpOnly(true);
		return chosen;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		LocaleChangeInterceptor choice = new LocaleChangeInterceptor() {

			@Override
			protected Locale parseLocaleValue(String value) {
				return spoken(value);
			}

		};
		choice.setParamName(PARAMETER);
		choice.setIgnoreInvalidLocale(true);
		registry.addInterceptor(choice);
	}

	/**
	 * The language of that code.
	 * @throws IllegalArgumentException when there are no pages in it
	 */
	private static Locale spoken(String value) {
		return SPOKEN.stream()
			.filter((language) -> language.getLanguage().equals(value))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No pages in " + value));
	}

}
