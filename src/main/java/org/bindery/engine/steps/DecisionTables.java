package org.bindery.engine.steps;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.bindery.engine.DecisionTable;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** What the decision tables are asked and what they answer, found by the table's id. */
@Component
public class DecisionTables {

	private static final ObjectMapper VALUES = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
		.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.build();

	private final Map<String, Class<?>> questions;

	public DecisionTables() {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(DecisionTable.class));
		this.questions = scanner.findCandidateComponents("org.bindery")
			.stream()
			.map((found) -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
			.collect(Collectors.toMap(DecisionTables::name, (type) -> type));
	}

	/** What that table is asked. */
	public Optional<Class<?>> question(String table) {
		return Optional.ofNullable(this.questions.get(table));
	}

	/** The names of what that question tells. */
	public static Set<String> inputs(Class<?> question) {
		return Arrays.stream(question.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
	}

	/** What it answers to that question. */
	public Class<? extends Record> answer(Class<?> question) {
		return question.getAnnotation(DecisionTable.class).answer();
	}

	/** Whether nobody reads later what the table was asked and answered. */
	public boolean confidential(String table) {
		return question(table).filter((type) -> type.getAnnotation(DecisionTable.class).confidential()).isPresent();
	}

	/** The table that the question is for. */
	public static String name(Class<?> question) {
		return StringUtils.uncapitalize(question.getSimpleName());
	}

	/** The question's values as a table reads them: by name, an enum's as text. */
	public static Map<String, Object> values(Record question) {
		Map<String, Object> values = new LinkedHashMap<>();
		Arrays.stream(question.getClass().getRecordComponents())
			.forEach((component) -> values.put(component.getName(), value(component, question)));
		return values;
	}

	/**
	 * A value that a table gives, as what is meant.
	 * @throws IllegalArgumentException when the type does not know it
	 */
	public static <T> T meant(Object value, Class<T> type) {
		return VALUES.convertValue(value, type);
	}

	private static Object value(RecordComponent component, Record question) {
		try {
			component.getAccessor().setAccessible(true);
			Object value = component.getAccessor().invoke(question);
			return (value instanceof Enum<?> constant) ? constant.name() : value;
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
