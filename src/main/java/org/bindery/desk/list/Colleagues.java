package org.bindery.desk.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bindery.engine.forms.Choice;
import org.bindery.partnerships.questions.SearchedWord;
import org.bindery.search.SearchWords;

/** Those who can be contacts, by name. */
record Colleagues(List<Choice> all) {

	/** Knows whom of them each of the words may mean. */
	List<SearchedWord> meantBy(SearchWords words) {
		return words.all().stream().map((word) -> new SearchedWord(word, called(word))).toList();
	}

	private List<String> called(String word) {
		return this.all.stream()
			.filter((choice) -> SearchWords.found(word, choice.label()))
			.map(Choice::value)
			.toList();
	}

	/** With somebody who is asked for, even where nobody of that id can be a contact. */
	Colleagues with(Optional<String> id) {
		List<Choice> others = id.filter((asked) -> this.all.stream().noneMatch((one) -> one.value().equals(asked)))
			.map((asked) -> new Choice(asked, asked))
			.stream()
			.toList();
		return new Colleagues(Stream.concat(this.all.stream(), others.stream()).toList());
	}

}
