package org.bindery.communication;

import java.util.List;

import org.bindery.engine.BrokenFiles;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Refuses to start with a letter that could not be written once a process needs it. */
@Component
class LettersAtStart implements SmartInitializingSingleton {

	private final LetterTemplates templates;

	LettersAtStart(LetterTemplates templates) {
		this.templates = templates;
	}

	@Override
	public void afterSingletonsInstantiated() {
		List<String> problems = this.templates.names()
			.stream()
			.sorted()
			.flatMap((letter) -> this.templates.problemsOf(letter)
				.stream()
				.map((problem) -> "letter " + letter + ": " + problem))
			.toList();
		if (!problems.isEmpty()) {
			throw new BrokenFiles(problems);
		}
	}

}
