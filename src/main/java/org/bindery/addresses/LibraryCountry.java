package org.bindery.addresses;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the library is.
 *
 * @param country its two letters; phone numbers without a country's number are read as
 * that country's, amounts are in its currency
 */
@ConfigurationProperties("bindery.library")
public record LibraryCountry(@DefaultValue("US") String country) {
}
