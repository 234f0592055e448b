package org.bindery.storage;

import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.impl.DefaultConfiguration;

import org.springframework.boot.autoconfigure.jooq.DefaultConfigurationCustomizer;
import org.springframework.stereotype.Component;

/**
 * H2 makes capitals of a table's name, PostgreSQL small letters; without quotes either
 * finds it.
 */
@Component
public class PlainNames implements DefaultConfigurationCustomizer {

	@Override
	public void customize(DefaultConfiguration questions) {
		questions.settings()
			.withRenderSchema(false)
			.withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
			.withRenderNameCase(RenderNameCase.LOWER);
	}

}
