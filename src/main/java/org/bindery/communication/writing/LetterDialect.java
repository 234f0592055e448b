package org.bindery.communication.writing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.StandardBlockTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Thymeleaf's standard dialect without its processors and thereby without its
 * expressions: closed since nothing else is there, not since something is filtered. It
 * stays a standard dialect for {@code [[${name}]]} to be read as {@code th:text}.
 */
class LetterDialect extends StandardDialect {

	LetterDialect() {
		setVariableExpressionEvaluator((context, expression, execution) -> {
			throw new BrokenTemplate(expression + " is not a placeholder");
		});
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		Set<IProcessor> processors = Arrays.stream(LetterTags.values())
			.map((tag) -> tag.processor(prefix))
			.collect(Collectors.toCollection(HashSet::new));
		processors
			.add(new StandardBlockTagProcessor(TemplateMode.HTML, prefix, StandardBlockTagProcessor.ELEMENT_NAME));
		return processors;
	}

}
