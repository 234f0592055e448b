package org.bindery;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.assertj.core.api.SoftAssertions;
import org.bindery.engine.forms.Offered;
import org.bindery.engine.forms.WithinYears;
import org.bindery.engine.forms.Words;
import org.bindery.typing.Money;
import org.bindery.typing.OneLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** A form offers what its record takes: the same limits, the same options. */
public class FormsTests {

	private static final ObjectMapper JSON = new ObjectMapper();

	public static Stream<Path> forms() throws IOException {
		return Files.walk(Path.of("processes")).filter((file) -> file.toString().endsWith(".form")).sorted();
	}

	@ParameterizedTest
	@MethodSource("forms")
	void offersWhatItsRecordTakes(Path file) throws IOException {
		JsonNode form = JSON.readTree(file.toFile());
		Map<String, JsonNode> fields = new LinkedHashMap<>();
		collect(form, fields);
		SoftAssertions all = new SoftAssertions();
		for (RecordComponent component : recordOf(file).getRecordComponents()) {
			JsonNode field = fields.getOrDefault(component.getName(), JSON.createObjectNode());
			all.assertThat(field).as("field of %s", component).isNotEmpty();
			check(component, field, all);
		}
		all.assertThat(form.path("id").asText() + ".form").isEqualTo(file.getFileName().toString());
		all.assertAll();
	}

	private static void check(RecordComponent component, JsonNode field, SoftAssertions all) {
		JsonNode limits = field.path("validate");
		all.assertThat(annotation(component, Offered.class) != null)
			.as("%s is offered by its step", component)
			.isEqualTo(field.has("valuesKey"));
		if (component.getType() == String.class && !field.has("valuesKey")) {
			all.assertThat(limits.path("maxLength").asInt()).as("longest %s", component).isEqualTo(longest(component));
			all.assertThat(annotation(component, OneLine.class) != null)
				.as("%s has one line", component)
				.isEqualTo(field.path("type").asText().equals("textfield"));
		}
		if (component.getType() == Integer.class && !field.has("values")) {
			all.assertThat(field.path("type").asText())
				.as("%s arrives as it is typed", component)
				.isEqualTo("textfield");
			all.assertThat(annotation(component, Money.class) != null)
				.as("%s is an amount", component)
				.isEqualTo(field.path("label").asText().startsWith("Money"));
			all.assertThat(annotation(component, Min.class)).as("least %s", component).isNotNull();
			all.assertThat(annotation(component, Max.class)).as("most %s", component).isNotNull();
		}
		if (component.getType() == LocalDate.class) {
			all.assertThat(annotation(component, WithinYears.class)).as("how far off %s can be", component).isNotNull();
			all.assertThat(field.has("disallowPassedDates")).as("%s forgets what was typed", component).isFalse();
		}
		boolean shownAlways = !field.has("conditional");
		if (shownAlways && limits.path("required").asBoolean()) {
			all.assertThat(isRequired(component)).as("required %s", component).isTrue();
		}
		if (field.has("values") && enumOf(component) != null) {
			all.assertThat(options(field)).as("options of %s", component).isEqualTo(labels(enumOf(component)));
		}
	}

	private static int longest(RecordComponent component) {
		return annotation(component, Size.class).max();
	}

	private static boolean isRequired(RecordComponent component) {
		return Stream.of(NotNull.class, NotEmpty.class, NotBlank.class)
			.anyMatch((type) -> annotation(component, type) != null);
	}

	private static <A extends Annotation> A annotation(RecordComponent component, Class<A> type) {
		AnnotatedElement accessor = component.getAccessor();
		return accessor.getAnnotation(type);
	}

	/** The options by value, as the form says them. */
	private static Map<String, String> options(JsonNode field) {
		Map<String, String> options = new LinkedHashMap<>();
		field.path("values")
			.forEach((option) -> options.put(option.path("value").asText(), option.path("label").asText()));
		return options;
	}

	private static Map<String, String> labels(Class<?> type) {
		Map<String, String> labels = new LinkedHashMap<>();
		Arrays.stream(type.getEnumConstants())
			.forEach((constant) -> labels.put(((Enum<?>) constant).name(), Words.inEnglish((Enum<?>) constant)));
		return labels;
	}

	/**
	 * The enum whose constants that component takes; null where it takes something else.
	 */
	public static Class<?> enumOf(RecordComponent component) {
		return Stream.concat(Stream.of(component.getType()), elementOf(component))
			.filter(Class::isEnum)
			.findFirst()
			.orElse(null);
	}

	private static Stream<Class<?>> elementOf(RecordComponent component) {
		return (component.getGenericType() instanceof ParameterizedType type)
				? List.of(type.getActualTypeArguments()).stream().map((argument) -> (Class<?>) argument)
				: Stream.empty();
	}

	/** The record that the form of that file fills. */
	public static Class<?> recordOf(Path file) {
		String module = file.getParent().getFileName().toString();
		String step = file.getFileName().toString().replace(".form", "");
		return ClassUtils.resolveClassName("org.bindery." + module + "." + StringUtils.capitalize(step), null);
	}

	/** What a group hides, its fields are hidden with. */
	private static void collect(JsonNode component, Map<String, JsonNode> fields) {
		if (component.has("key")) {
			fields.put(component.path("key").asText(), component);
		}
		component.path("components").forEach((child) -> {
			if (component.has("conditional")) {
				((ObjectNode) child).set("conditional", component.get("conditional"));
			}
			collect(child, fields);
		});
	}

}
