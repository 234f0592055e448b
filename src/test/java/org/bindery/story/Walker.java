package org.bindery.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.bindery.FormsTests;

/** Fills in any form with any values that the form allows, by chance. */
public final class Walker {

	private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzäéñß ,.-'&\"(1234567890)";

	private static final ObjectMapper JSON = new ObjectMapper();

	/** Read once: a form is filled in again and again until it is taken. */
	private static final Map<String, Form> FORMS = new ConcurrentHashMap<>();

	private final Random random;

	private final LocalDate today;

	public Walker(Random random, LocalDate today) {
		this.random = random;
		this.today = today;
	}

	/**
	 * Fills in the form.
	 * @param shown what the form shows, by name, with options as Json
	 */
	public Map<String, Object> fillIn(String form, Map<String, JsonNode> shown) {
		Form read = FORMS.computeIfAbsent(form, Form::read);
		Map<String, Object> values = new LinkedHashMap<>();
		read.fields().forEach((field) -> {
			boolean required = field.path("validate").path("required").asBoolean();
			if (required || this.random.nextInt(3) > 0) {
				Object value = number(read.file(), field).orElseGet(() -> value(field, shown));
				if (value != null) {
					values.put(field.path("key").asText(), value);
				}
			}
		});
		return values;
	}

	private Object value(JsonNode field, Map<String, JsonNode> shown) {
		return switch (field.path("type").asText()) {
			case "textfield", "textarea" -> text(field);
			case "checkbox" -> this.random.nextBoolean();
			case "datetime" -> this.today.plusDays(this.random.nextInt(-400, 800)).toString();
			case "select", "radio" -> one(options(field, shown));
			case "checklist", "taglist" -> some(options(field, shown));
			default -> throw new IllegalStateException("No value for " + field);
		};
	}

	private String text(JsonNode field) {
		if (field.path("validate").path("validationType").asText().equals("email")
				|| field.path("key").asText().toLowerCase().contains("email")) {
			return "somebody" + this.random.nextInt(1000) + "@partner.example";
		}
		int longest = field.path("validate").path("maxLength").asInt(200);
		int length = this.random.nextInt(4) == 0 ? longest : 1 + this.random.nextInt(Math.min(longest, 40));
		StringBuilder text = new StringBuilder("x");
		while (text.length() < length) {
			text.append(LETTERS.charAt(this.random.nextInt(LETTERS.length())));
		}
		return text.toString();
	}

	/** Numbers are typed as text; how large they may be says the record. */
	private Optional<Object> number(Path file, JsonNode field) {
		if (!field.path("type").asText().equals("textfield")) {
			return Optional.empty();
		}
		return Stream.of(FormsTests.recordOf(file).getRecordComponents())
			.filter((component) -> component.getName().equals(field.path("key").asText())
					&& component.getType() == Integer.class)
			.findFirst()
			.map((component) -> {
				long least = component.getAccessor().getAnnotation(Min.class).value();
				long most = component.getAccessor().getAnnotation(Max.class).value();
				double part = this.random.nextDouble() * this.random.nextDouble();
				return String.valueOf((long) (least + part * (most - least)));
			});
	}

	private static List<String> options(JsonNode field, Map<String, JsonNode> shown) {
		List<String> options = new ArrayList<>();
		JsonNode source = field.has("values") ? field.path("values")
				: shown.getOrDefault(field.path("valuesKey").asText(), JSON.createArrayNode());
		source.forEach((option) -> options.add(option.path("value").asText()));
		return options;
	}

	/**
	 * The first option, which leads further down the road, as often as all the others
	 * together.
	 */
	private String one(List<String> options) {
		if (options.isEmpty()) {
			return null;
		}
		return options.get(this.random.nextBoolean() ? 0 : this.random.nextInt(options.size()));
	}

	private List<String> some(List<String> options) {
		List<String> shuffled = new ArrayList<>(options);
		Collections.shuffle(shuffled, this.random);
		return shuffled.subList(0, Math.min(shuffled.size(), this.random.nextInt(4)));
	}

	/** Where a form is, and its fields at whatever depth. */
	private record Form(Path file, List<JsonNode> fields) {

		static Form read(String name) {
			try (Stream<Path> files = Files.walk(Path.of("processes"))) {
				Path file = files.filter((path) -> path.endsWith(name + ".form")).findFirst().orElseThrow();
				return new Form(file, fieldsOf(JSON.readTree(file.toFile())));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static List<JsonNode> fieldsOf(JsonNode component) {
			List<JsonNode> found = new ArrayList<>();
			component.path("components").forEach((child) -> {
				if (child.has("key")) {
					found.add(child);
				}
				found.addAll(fieldsOf(child));
			});
			return found;
		}

	}

}
