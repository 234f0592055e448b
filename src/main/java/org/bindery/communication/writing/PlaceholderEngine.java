package org.bindery.communication.writing;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.LazyContextVariable;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Fills in a template's placeholders: a Thymeleaf of its own, apart from the pages'. */
class PlaceholderEngine {

	private final TemplateEngine engine = new TemplateEngine();

	PlaceholderEngine() {
		this.engine.setDialect(new LetterDialect());
		StringTemplateResolver resolver = new StringTemplateResolver();
		resolver.setCacheable(true);
		this.engine.setTemplateResolver(resolver);
	}

	/** Asks the facts that the template names, each once. */
	String fill(String template, Map<String, Supplier<Object>> facts) {
		Context context = new Context(Locale.US);
		facts.forEach((name, fact) -> context.setVariable(name, new LazyContextVariable<>() {
			@Override
			protected Object loadValue() {
				return fact.get();
			}
		}));
		try {
			return this.engine.process(template, context);
		}
		catch (TemplateProcessingException ex) {
			for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
				if (cause instanceof BrokenTemplate broken) {
					throw broken;
				}
			}
			throw ex;
		}
	}

}
