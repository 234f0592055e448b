package org.bindery.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a form shows: the record that a person edits, and what stands beside it.
 *
 * @param record the fields with their present values
 * @param beside by name: a text, shown as it is, {@link Markdown}, a list of
 * {@link Choice}, or a list of records for a table
 */
public record Form<R extends Record>(R record, Map<String, Object> beside) {

	public static <R extends Record> Form<R> of(R record) {
		return new Form<>(record, Map.of());
	}

	public Form<R> with(String name, Object value) {
		Map<String, Object> more = new LinkedHashMap<>(this.beside);
		more.put(name, value);
		return new Form<>(this.record, more);
	}

}
