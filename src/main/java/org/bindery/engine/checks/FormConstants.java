package org.bindery.engine.checks;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.bindery.engine.forms.Offered;

/**
 * What a form offers or fills in by itself is something that its step takes. Dates, and
 * what the step offers itself, come from the case and are not written down.
 */
final class FormConstants {

	private FormConstants() {
	}

	static Stream<String> problems(JsonNode node, Class<? extends Record> form) {
		return Stream.concat(
				Arrays.stream(form.getRecordComponents())
					.filter((component) -> component.getName().equals(node.path("key").asText()))
					.flatMap((component) -> ofField(node, component)),
				StreamSupport.stream(node.path("components").spliterator(), false)
					.flatMap((inner) -> problems(inner, form)));
	}

	private static Stream<String> ofField(JsonNode field, RecordComponent component) {
		JsonNode options = field.path("values");
		JsonNode first = field.path("defaultValue");
		Stream<String> offered = StreamSupport.stream(options.spliterator(), false)
			.map((option) -> option.path("value").asText())
			.filter((option) -> !takes(component, option))
			.map((option) -> "The step does not take \"%s\" as \"%s\"".formatted(option, component.getName()));
		Stream<String> nothing = (options.isArray() && options.isEmpty())
				? Stream.of("The field \"%s\" offers nothing".formatted(component.getName())) : Stream.empty();
		boolean good = first.isMissingNode() || first.isNull() || first.asText().isEmpty()
				|| takes(component, first.asText());
		Stream<String> filledIn = good ? Stream.empty() : Stream
			.of("The field \"%s\" must not begin with \"%s\"".formatted(component.getName(), first.asText()));
		return Stream.of(offered, nothing, filledIn).flatMap((each) -> each);
	}

	/**
	 * Whether a constant can be meant: one of an enum's, a yes or no, a number, or a
	 * text.
	 */
	private static boolean takes(RecordComponent component, String value) {
		Type type = component.getGenericType();
		Class<?> one = (Class<?>) ((type instanceof ParameterizedType list) ? list.getActualTypeArguments()[0] : type);
		if (one.isEnum()) {
			return Arrays.stream(one.getEnumConstants())
				.anyMatch((constant) -> ((Enum<?>) constant).name().equals(value));
		}
		if (one == boolean.class || one == Boolean.class) {
			return value.matches("true|false");
		}
		if (one == String.class) {
			return !component.isAnnotationPresent(Offered.class) && value.length() <= longest(component);
		}
		return (one == int.class || one == Integer.class) && value.matches("\\d{1,9}")
				&& isWithin(component, Integer.parseInt(value));
	}

	private static int longest(RecordComponent component) {
		Size size = component.getAccessor().getAnnotation(Size.class);
		return (size != null) ? size.max() : Integer.MAX_VALUE;
	}

	private static boolean isWithin(RecordComponent component, int value) {
		Min least = component.getAccessor().getAnnotation(Min.class);
		Max most = component.getAccessor().getAnnotation(Max.class);
		return (least == null || least.value() <= value) && (most == null || value <= most.value());
	}

}
