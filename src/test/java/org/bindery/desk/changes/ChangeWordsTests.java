package org.bindery.desk.changes;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import jakarta.persistence.metamodel.Type;
import org.bindery.BinderyTest;
import org.bindery.changes.AuditedFields;
import org.bindery.changes.Subject;
import org.bindery.engine.forms.Words;
import org.hibernate.envers.Audited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever can change has words for it. */
@BinderyTest
class ChangeWordsTests {

	@Autowired
	private AuditedFields fields;

	@Autowired
	private MessageSource messages;

	@Autowired
	private EntityManagerFactory entities;

	@ParameterizedTest
	@ValueSource(strings = { "en", "es" })
	void nameEveryFieldAndWhatItCanSay(String language) {
		assertThat(Stream.concat(fieldKeys(), valueKeys())
			.distinct()
			.filter((key) -> this.messages.getMessage(key, null, "", Locale.forLanguageTag(language)).isEmpty()))
			.isEmpty();
	}

	@Test
	void areAskedForOneFieldUnderOneName() {
		assertThat(fieldKeys()).doesNotHaveDuplicates()
			.contains("desk.changes.partnership.nextCheckIn", "desk.changes.partnership.team",
					"desk.changes.agreement.contributions", "desk.changes.person.email");
	}

	/** Neither conflicts nor anything else that is confidential. */
	@Test
	void tellOfNothingElse() {
		assertThat(this.entities.getMetamodel().getEntities()).<Class<?>>extracting(Type::getJavaType)
			.filteredOn((type) -> type.isAnnotationPresent(Audited.class))
			.containsExactlyInAnyOrderElementsOf(Stream.of(Subject.values()).<Class<?>>map(Subject::type).toList());
	}

	private Stream<String> fieldKeys() {
		return Stream.of(Subject.values())
			.flatMap((subject) -> this.fields.of(subject).stream())
			.map((field) -> "desk.changes." + field.key());
	}

	private Stream<String> valueKeys() {
		return Stream.of(Subject.values())
			.map((subject) -> this.entities.getMetamodel().entity(subject.type()))
			.flatMap(ChangeWordsTests::typesIn)
			.filter(Class::isEnum)
			.flatMap((type) -> Stream.of(type.getEnumConstants()))
			.map((word) -> Words.keyOf((Enum<?>) word));
	}

	private static Stream<Class<?>> typesIn(ManagedType<?> type) {
		return type.getAttributes().stream().filter(Predicate.not(Attribute::isAssociation)).flatMap((attribute) -> {
			Type<?> values = (attribute instanceof PluralAttribute<?, ?, ?> many) ? many.getElementType()
					: ((SingularAttribute<?, ?>) attribute).getType();
			return (values instanceof ManagedType<?> embedded) ? typesIn(embedded) : Stream.of(values.getJavaType());
		});
	}

}
