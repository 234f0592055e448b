package org.bindery.communication.writing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.bindery.typing.OnePiece;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/** The attributes that templates know. */
enum LetterTags {

	EACH(200) {
		@Override
		void apply(ITemplateContext context, String value, IElementTagStructureHandler element) {
			Placeholder.Each each = Placeholder.Each.of(value);
			element.iterateElement(each.item(), null, each.in(context));
		}
	},

	IF(300) {
		@Override
		void apply(ITemplateContext context, String value, IElementTagStructureHandler element) {
			if (!Placeholder.of(value).in(context).isTrue()) {
				element.removeElement();
			}
		}
	},

	UNLESS(400) {
		@Override
		void apply(ITemplateContext context, String value, IElementTagStructureHandler element) {
			if (Placeholder.of(value).in(context).isTrue()) {
				element.removeElement();
			}
		}
	},

	/** A link; nothing but web and mail addresses becomes one. */
	HREF(1000) {
		@Override
		void apply(ITemplateContext context, String value, IElementTagStructureHandler element) {
			String link = Placeholder.of(value).in(context).text();
			if (LINK.matcher(link).matches()) {
				element.setAttribute("href", HtmlEscape.escapeHtml4Xml(link));
			}
		}
	},

	TEXT(1300) {
		@Override
		void apply(ITemplateContext context, String value, IElementTagStructureHandler element) {
			element.setBody(HtmlEscape.escapeHtml4Xml(OnePiece.of(Placeholder.of(value).in(context).text())), false);
		}
	};

	private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:)\\S+");

	private final int precedence;

	LetterTags(int precedence) {
		this.precedence = precedence;
	}

	abstract void apply(ITemplateContext context, String value, IElementTagStructureHandler element);

	/** The one that the attribute {@code th:…} or {@code data-th-…} asks for. */
	static Optional<LetterTags> named(String attribute) {
		String name = attribute.toLowerCase(Locale.ROOT);
		return Arrays.stream(values())
			.filter((tag) -> name.equals("th:" + tag.attribute()) || name.equals("data-th-" + tag.attribute()))
			.findFirst();
	}

	static String all() {
		return Arrays.stream(values()).map((tag) -> "th:" + tag.attribute()).collect(Collectors.joining(", "));
	}

	private String attribute() {
		return name().toLowerCase(Locale.ROOT);
	}

	AbstractAttributeTagProcessor processor(String prefix) {
		return new AbstractAttributeTagProcessor(TemplateMode.HTML, prefix, null, false, attribute(), true,
				this.precedence, true) {
			@Override
			protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name,
					String value, IElementTagStructureHandler element) {
				apply(context, value, element);
			}
		};
	}

}
