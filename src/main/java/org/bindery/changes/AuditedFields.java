package org.bindery.changes;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import org.hibernate.envers.NotAudited;

import org.springframework.stereotype.Component;

/** Knows from the entities themselves which of their fields have their changes kept. */
@Component
public class AuditedFields {

	/** As {@code application.yaml} has it. */
	static final String SUFFIX = "_change";

	private final Map<Subject, List<Field>> fields = new EnumMap<>(Subject.class);

	AuditedFields(EntityManagerFactory entities) {
		for (Subject subject : Subject.values()) {
			this.fields.put(subject,
					in(entities.getMetamodel().entity(subject.type()), "", subject)
						.filter((field) -> !subject.lasting().contains(field.name()))
						.toList());
		}
	}

	/** In the order in which their owners declare them. */
	public List<Field> of(Subject subject) {
		return this.fields.get(subject);
	}

	private static Stream<Field> in(ManagedType<?> type, String path, Subject subject) {
		List<String> declared = Arrays.stream(type.getJavaType().getDeclaredFields())
			.map(java.lang.reflect.Field::getName)
			.toList();
		return type.getAttributes()
			.stream()
			.filter(AuditedFields::isAudited)
			.sorted(Comparator.comparing((attribute) -> declared.indexOf(attribute.getName())))
			.flatMap((attribute) -> in(attribute, path, subject));
	}

	private static Stream<Field> in(Attribute<?, ?> attribute, String path, Subject subject) {
		if (attribute instanceof PluralAttribute<?, ?, ?> many) {
			return Stream.of(new Field(subject, attribute.getName(), table(attribute) + SUFFIX, true, parts(many)));
		}
		if (attribute instanceof SingularAttribute<?, ?> one && one.getType() instanceof EmbeddableType<?> embedded) {
			return in(embedded, path + attribute.getName() + "_", subject);
		}
		return Stream.of(new Field(subject, attribute.getName(), path + attribute.getName(), false, List.of()));
	}

	/** Neither what identifies and links records, nor what their owners leave out. */
	private static boolean isAudited(Attribute<?, ?> attribute) {
		boolean technical = attribute instanceof SingularAttribute<?, ?> one && (one.isId() || one.isVersion());
		return !technical && attribute.getPersistentAttributeType() != PersistentAttributeType.ONE_TO_MANY
				&& attribute.getPersistentAttributeType() != PersistentAttributeType.MANY_TO_ONE
				&& !((AnnotatedElement) attribute.getJavaMember()).isAnnotationPresent(NotAudited.class);
	}

	private static String table(Attribute<?, ?> attribute) {
		return ((AnnotatedElement) attribute.getJavaMember()).getAnnotation(CollectionTable.class).name();
	}

	private static List<String> parts(PluralAttribute<?, ?, ?> many) {
		return (many.getElementType() instanceof EmbeddableType<?> element)
				? Arrays.stream(element.getJavaType().getRecordComponents()).map(RecordComponent::getName).toList()
				: List.of();
	}

}
