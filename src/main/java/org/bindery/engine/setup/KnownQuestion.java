package org.bindery.engine.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.ClassUtils;

/**
 * What {@code questions.txt} says about one question of the engine's, or about a kind of
 * answer.
 *
 * @param verdict {@code counted}, {@code told}, {@code harmless} or {@code refused};
 * {@code answer} for a kind of answer
 * @param criteria the open ones of a list; of what is refused, how it is called
 * @param closed the criteria that somebody has looked at and left closed
 */
record KnownQuestion(String verdict, Set<String> criteria, Set<String> closed) {

	private static final String ENGINE = "org.camunda.bpm.";

	private static final Map<String, KnownQuestion> ALL = read();

	private static final Map<Class<?>, Boolean> KINDS = new ConcurrentHashMap<>();

	/** Whether somebody has looked at that question, and let it be asked. */
	static Optional<KnownQuestion> of(Class<?> question) {
		return Optional.ofNullable(ALL.get(question.getName()));
	}

	/** Whether somebody has looked at what is answered so. */
	static boolean answers(Class<?> answer) {
		return KINDS.computeIfAbsent(answer,
				(type) -> ALL.entrySet()
					.stream()
					.filter((known) -> known.getValue().verdict().equals("answer"))
					.map((known) -> ClassUtils.resolveClassName(known.getKey(), null))
					.anyMatch((kind) -> kind.isAssignableFrom(type)));
	}

	/** By the names of their classes. */
	static Map<String, KnownQuestion> all() {
		return ALL;
	}

	boolean isRefused() {
		return this.verdict.equals("refused");
	}

	/** Whether what is left of the answer is what is counted. */
	boolean isCounted() {
		return this.verdict.equals("counted");
	}

	private static Map<String, KnownQuestion> read() {
		Map<String, KnownQuestion> known = new HashMap<>();
		String verdict = "";
		KnownQuestion question = null;
		for (String line : lines()) {
			if (line.startsWith("[")) {
				verdict = line.substring(1, line.indexOf(':'));
			}
			else if (!line.startsWith("\t")) {
				question = new KnownQuestion(verdict, new HashSet<>(), new HashSet<>());
				known.put(ENGINE + line.replace(":", ""), question);
			}
			else {
				List<String> words = List.of(line.strip().split(" "));
				(words.get(0).equals("not") ? question.closed() : question.criteria()).addAll(words);
			}
		}
		return Map.copyOf(known);
	}

	private static Iterable<String> lines() {
		try {
			return new ClassPathResource("questions.txt", KnownQuestion.class)
				.getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
