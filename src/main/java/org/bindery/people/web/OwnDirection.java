package org.bindery.people.web;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * What pages show of what was typed is drawn in its own direction, whatever language the
 * page speaks: every element with {@code th:text="${…}"} gets {@code dir="auto"}.
 */
@Component
class OwnDirection extends AbstractProcessorDialect {

	private static final String PREFIX = "th";

	OwnDirection() {
		super("Own direction", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE - 1);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Direction());
	}

	/** Looks at an element before the standard dialect has written its text. */
	private static final class Direction extends AbstractAttributeTagProcessor {

		Direction() {
			super(TemplateMode.HTML, PREFIX, null, false, StandardTextTagProcessor.ATTR_NAME, true,
					StandardTextTagProcessor.PRECEDENCE, false);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String text,
				IElementTagStructureHandler element) {
			if (text.startsWith("${")) {
				element.setAttribute("dir", "auto");
			}
		}

	}

}
