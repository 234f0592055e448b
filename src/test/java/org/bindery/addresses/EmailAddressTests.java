package org.bindery.addresses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmailAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "info@example.org", "info@example.org\u200B", "\uFEFFinfo@example.org",
			"\u202Ainfo@example.org\u202C", "in\u00ADfo@exam\u2060ple.org", " info@example.org\u00A0",
			"info@example.org,", "info@example.org.", "info@example.org;", "mailto:info@example.org",
			"MAILTO:info@example.org?subject=Hi", "<info@example.org>", "info@example.org<mailto:info@example.org>",
			"\"info@example.org\"", "info\uFF20example\uFF0Eorg", "info@example\u3002org", "info@example.org\r\n",
			"info@example.org\u3164", "'info@example.org'", "'info@example.org' <info@example.org>",
			"‘info@example.org’", "\"'info@example.org'\" <info@example.org>,", "('info@example.org').",
			"info@example.org’", "‹info@example.org›", "‘info@example.org’.", "mailto:info%E2%80%8B@example.org",
			"info@exam\u200Cple.org\u200D", "(info@example.org)" })
	void leavesOutWhatIsNoPartOfIt(String typed) {
		EmailAddress address = EmailAddress.of(typed);
		assertThat(address.shown()).isEqualTo("info@example.org");
		assertThat(address.sent()).isEqualTo("info@example.org");
		assertThat(address.name()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			"Ames, Priscilla" <p.ames@example.org> | Priscilla Ames
			"de la Cruz, Ana M." <p.ames@example.org>   | Ana M. de la Cruz
			Ames, P. J. <p.ames@example.org>            | P. J. Ames
			van den Berg, Zoë <p.ames@example.org>      | Zoë van den Berg
			O’Hara-Núñez, Mary Jane <p.ames@example.org> | Mary Jane O’Hara-Núñez
			"City of Austin, Texas" <p.ames@example.org> | City of Austin, Texas
			"Jane Smith, MLIS" <p.ames@example.org>     | Jane Smith, MLIS
			"Smith, MLIS" <p.ames@example.org>          | Smith, MLIS
			"Smith, R.N." <p.ames@example.org>          | Smith, R.N.
			"Smith, Ed.D." <p.ames@example.org>         | Smith, Ed.D.
			"Smith, PhD" <p.ames@example.org>           | Smith, PhD
			"Maria Lopez, Director" <p.ames@example.org> | Maria Lopez, Director
			"Lopez, Executive Director" <p.ames@example.org> | Lopez, Executive Director
			"Ames, Priscilla Jr." <p.ames@example.org>  | Ames, Priscilla Jr.
			"Universidad de Sevilla, Biblioteca" <p.ames@example.org> | Universidad de Sevilla, Biblioteca
			"Riverside Tech, Inc." <p.ames@example.org> | Riverside Tech, Inc.
			"Fire Department, Company 3" <p.ames@example.org> | Fire Department, Company 3
			Priscilla Ames <p.ames@example.org>    | Priscilla Ames
			Zoë Ames <mailto:p.ames@example.org>,  | Zoë Ames
			“Priscilla” <p.ames@example.org>;      | Priscilla
			'Priscilla Ames' <p.ames@example.org>  | Priscilla Ames
			p.ames@example.org (Priscilla)         | Priscilla
			Maria @ Library <p.ames@example.org>   | Maria @ Library
			Ames (City Library) <p.ames@example.org> | Ames (City Library)
			Acme Inc. <p.ames@example.org>         | Acme Inc.
			"Ames, \\"Pris\\"" <p.ames@example.org> | Ames, "Pris"
			Ames <p.ames@example.org> (at work)    | Ames
			Pris “Pat” <p.ames@example.org>        | Pris “Pat”
			""")
	void readsTheNameThatIsPastedWithIt(String typed, String name) {
		EmailAddress address = EmailAddress.of(typed);
		assertThat(address).hasToString("p.ames@example.org");
		assertThat(address.name()).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource({ "info@bücherei.example,info@xn--bcherei-n2a.example",
			"info@bu\u0308cherei.example,info@xn--bcherei-n2a.example", "info@図書館.example,info@xn--lcss68aj21b.example",
			"info@xn--bcherei-n2a.example,info@xn--bcherei-n2a.example",
			"info@paral·lel.example,info@xn--parallel-koa.example", "info@น้ำ.example,info@xn--q3c4c8cq.example",
			"info@हिन्दी.example,info@xn--j2bd4cyah0f.example", "o'brien+books@Example.ORG,o'brien+books@Example.ORG",
			"mailto:o%27brien+1@example.org,o'brien+1@example.org" })
	void isSentInAscii(String typed, String sent) {
		assertThat(EmailAddress.of(typed).sent()).isEqualTo(sent);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u2010", "\u2011", "\u2013", "\u2212" })
	void hasPlainHyphensInItsDomain(String hyphen) {
		assertThat(EmailAddress.of("info@my" + hyphen + "library.org").shown()).isEqualTo("info@my-library.org");
		assertThatExceptionOfType(Unreachable.class).isThrownBy(() -> EmailAddress.of("in" + hyphen + "fo@example.org"))
			.withMessageStartingWith("addresses.email.unfit");
	}

	@Test
	void isShownAsItWasTyped() {
		assertThat(EmailAddress.of("info@bu\u0308cherei.example").shown()).isEqualTo("info@bücherei.example");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			paweł@example.org                   | unfit
			josé@example.org                    | unfit
			josé@example.org                   | unfit
			"john doe"@example.org              | blank
			"john"@example.org                  | unfit
			john(work)@example.org              | unfit
			o’brien@example.org                 | curly
			oʻbrien@example.org                 | curly
			o\u0092brien@example.org             | curly
			mailto:o%C2%92brien@example.org     | curly
			'obrien@example                     | domain
			نامه\u200Cای@example.org             | unfit
			info@نامه\u200Cای.example            | ambiguous
			info@نامه\u200Dای.example            | ambiguous
			a@example.org, b@example.org        | several
			a@example.org b@example.org         | several
			A <a@example.org>, B <b@example.org> | several
			a@example.org <b@example.org>       | several
			priscilla@@example.org              | at
			priscilla@ames@example.org          | at
			info @example.org                   | blank
			info@example org                    | blank
			.info@example.org                   | dots
			in..fo@example.org                  | dots
			info.@example.org                   | dots
			info@[192.0.2.1]                    | number
			info@192.0.2.1                      | number
			info@straße.example                 | ambiguous
			info@example                        | domain
			info@-example.org                   | domain
			info@exa_mple.org                   | stray
			info@ex’ample.org                   | stray
			info@example.org™                   | stray
			info@example.orgª                   | stray
			info@1⁄2.org                        | stray
			info@example·org.example            | stray
			info@example.org、                   | stray
			info@example.org📞                   | stray
			info@example.org—                   | stray
			info@example.org–                   | domain
			info@\u0301example.org             | domain
			info@example.org\u0332             | domain
			info@example.c                      | domain
			info@example.o-rg                   | domain
			info@example..org                   | domain
			info                                | none
			@example.org                        | none
			info@                               | none
			Priscilla Ames <>                   | none
			""")
	void isRefusedWithTheReasonRatherThanChanged(String typed, String reason) {
		assertThatExceptionOfType(Unreachable.class).isThrownBy(() -> EmailAddress.of(typed))
			.satisfies((ex) -> assertThat(ex.messageKey()).isEqualTo("addresses.email." + reason));
	}

	@Test
	void namesTheLetterThatServersDoNotTake() {
		assertThatExceptionOfType(Unreachable.class).isThrownBy(() -> EmailAddress.of("paweł@example.org"))
			.satisfies((ex) -> assertThat(ex.sign()).isEqualTo("ł"));
	}

	@Test
	void comesWithANameThatThereIsRoomFor() {
		assertThat(EmailAddress.of("n".repeat(120) + " <info@example.org>").name()).hasSize(120);
		assertThatExceptionOfType(Unreachable.class)
			.isThrownBy(() -> EmailAddress.of("n".repeat(121) + " <info@example.org>"))
			.withMessage("addresses.email.nameTooLong");
	}

	@Test
	void keepsTheJoinersOfAName() {
		assertThat(EmailAddress.of("نامه\u200Cای <info@example.org>").name()).isEqualTo("نامه\u200Cای");
	}

	@Test
	void isNotLongerThanServersTake() {
		String domain = ("d".repeat(50) + ".").repeat(3) + "d".repeat(32) + ".org";
		assertThat(EmailAddress.of("x".repeat(64) + "@" + domain).sent()).hasSize(254);
		for (String tooLong : new String[] { "x".repeat(65) + "@example.org", "x".repeat(64) + "@d" + domain,
				"x".repeat(401) }) {
			assertThatExceptionOfType(Unreachable.class).isThrownBy(() -> EmailAddress.of(tooLong))
				.withMessage("addresses.email.tooLong");
		}
	}

}
