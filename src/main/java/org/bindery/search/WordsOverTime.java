package org.bindery.search;

import java.util.List;

import org.bindery.search.WordsAnew.Found;
import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the words of what were written. */
@Configuration(proxyBeanMethods = false)
class WordsOverTime {

	@Bean
	JavaMigration wordsAnew() {
		return new WordsAnew("26", "words anew",
				List.of(new Found("partnership", 200, "title", "reference"), new Found("partner", 200, "name"),
						new Found("partner_person", 200, "name"), new Found("need", 2500, "title", "purpose"),
						new Found("activity", 300, "title")));
	}

	@Bean
	JavaMigration wordsOfLetters() {
		return new WordsAnew("31.1", "words of letters", List.of(new Found("letter", 500, "recipient_name", "email")));
	}

	/** Two names of the same words stand in one order, too. */
	@Bean
	JavaMigration wordsWithRoom() {
		return new WordsAnew("32", "words with room",
				List.of(new Found("partnership", 500, "title", "reference"), new Found("partner", 200, "name"),
						new Found("partner_person", 200, "name"), new Found("need", 2500, "title", "purpose"),
						new Found("activity", 300, "title"), new Found("letter", 500, "recipient_name", "email")),
				"alter table partner alter column name set data type varchar(120) collate \"C\"");
	}

	@Bean
	JavaMigration namesCompared() {
		return new NamesCompared("38.1", "names compared");
	}

	/** An initial is no "and". */
	@Bean
	JavaMigration namesWithInitials() {
		return new NamesCompared("38.2", "names with initials");
	}

}
