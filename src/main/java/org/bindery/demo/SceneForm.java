package org.bindery.demo;

import java.time.LocalDate;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What somebody fills in.
 *
 * @param day of the scene
 * @param values by the names of the fields, with dates and ids in place of words
 */
record SceneForm(LocalDate day, Map<String, Object> values) {

	private static final ObjectMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

	String text(String field) {
		return (String) this.values.get(field);
	}

	LocalDate date(String field) {
		return (LocalDate) this.values.get(field);
	}

	/**
	 * The same as the form that a page takes.
	 * @throws IllegalArgumentException when there is a field that the form does not have
	 */
	<T extends Record> T as(Class<T> form) {
		return MAPPER.convertValue(this.values, form);
	}

}
