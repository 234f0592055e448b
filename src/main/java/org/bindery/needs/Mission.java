package org.bindery.needs;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the library is there for.
 *
 * @param mission what it does, in a sentence
 * @param vision what will have become of it, in a sentence
 */
@ConfigurationProperties("bindery.mission")
public record Mission(
		@DefaultValue("We connect everybody in our community with knowledge, with new skills and with each other.") String mission,
		@DefaultValue("A community in which everybody can learn, create and take part.") String vision) {
}
