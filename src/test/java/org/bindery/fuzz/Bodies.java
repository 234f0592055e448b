package org.bindery.fuzz;

import java.util.Date;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON of about the shape that a method reads, with something wrong in it. */
final class Bodies {

	private static final int DEEPEST = 4;

	private static final List<String> UNSOUND = List.of("", "null", "[]", "[null]", "{", "7", "\"x\"", "true",
			"{\"a\":{}}", "[".repeat(3000), "{\"a\":".repeat(1500), "\u0000");

	private final ObjectMapper json = new ObjectMapper();

	private final Mischief mischief;

	Bodies(Mischief mischief) {
		this.mischief = mischief;
	}

	String of(Class<?> type) {
		if (this.mischief.chance(4)) {
			return this.mischief.one(UNSOUND);
		}
		try {
			return this.json.writeValueAsString(value(this.json.constructType(type), 0));
		}
		catch (JsonProcessingException ex) {
			// a lone half of a character
			return this.mischief.one(UNSOUND);
		}
	}

	private Object value(JavaType type, int depth) {
		if (this.mischief.chance(4)) {
			return wrong();
		}
		if (type.isCollectionLikeType() || type.isArrayType()) {
			ArrayNode list = this.json.createArrayNode();
			list.addPOJO(value(type.getContentType(), depth + 1));
			return list;
		}
		if (type.isMapLikeType()) {
			ObjectNode map = this.json.createObjectNode();
			map.putPOJO(this.mischief.text(), value(type.getContentType(), depth + 1));
			return map;
		}
		if (type.isEnumType()) {
			return this.mischief.one(List.of(type.getRawClass().getEnumConstants())).toString();
		}
		if (type.hasRawClass(Boolean.class) || type.hasRawClass(boolean.class)) {
			return this.mischief.chance(2);
		}
		if (Date.class.isAssignableFrom(type.getRawClass())) {
			return "2027-01-15T00:00:00.000+0000";
		}
		if (type.getRawClass().getName().startsWith("java.") || type.isPrimitive()) {
			return this.mischief.text();
		}
		return (depth > DEEPEST) ? null : object(type, depth);
	}

	private ObjectNode object(JavaType type, int depth) {
		ObjectNode object = this.json.createObjectNode();
		List<BeanPropertyDefinition> properties = this.json.getDeserializationConfig()
			.introspect(type)
			.findProperties();
		for (BeanPropertyDefinition property : properties) {
			if (property.couldDeserialize() && this.mischief.chance(Math.max(1, properties.size() / 3))) {
				object.putPOJO(property.getName(), value(property.getPrimaryType(), depth + 1));
			}
		}
		return object;
	}

	private Object wrong() {
		return switch (this.mischief.one(List.of(0, 1, 2, 3, 4))) {
			case 0 -> null;
			case 1 -> 7;
			case 2 -> java.util.Collections.singletonList(null);
			case 3 -> java.util.Map.of("nonsense", "x");
			default -> this.mischief.nonsense();
		};
	}

}
