package org.bindery.engine.forms;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.beans.BeanUtils;

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

	/**
	 * The fields when nobody has filled in anything: lists are empty, all else is null.
	 */
	public static <R extends Record> R blank(Class<R> type) {
		Class<?>[] fields = Stream.of(type.getRecordComponents())
			.map(RecordComponent::getType)
			.toArray(Class<?>[]::new);
		Object[] nothing = Stream.of(fields).map((field) -> field.equals(List.class) ? List.of() : null).toArray();
		try {
			return BeanUtils.instantiateClass(type.getDeclaredConstructor(fields), nothing);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public Form<R> with(String name, Object value) {
		Map<String, Object> more = new LinkedHashMap<>(this.beside);
		more.put(name, value);
		return new Form<>(this.record, more);
	}

}
