package org.bindery;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import jakarta.persistence.EntityManager;
import org.jooq.PlainSQL;
import org.junit.jupiter.api.Test;

import org.springframework.data.jpa.repository.Query;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The compiler reads what is asked of the database, so that whoever renames a column
 * finds each question about it, and what belongs to which module.
 */
class QuestionsTests {

	private static final String TABLES = "org.bindery.tables.";

	@Test
	void areWrittenAsTextByFew() {
		List<String> writers = questioners().filter(QuestionsTests::writesSql).map(JavaClass::getSimpleName).toList();
		assertThat(writers).containsExactlyInAnyOrder(
				// change the tables themselves
				"NamesCompared", "WordsAnew",
				// asks PostgreSQL itself, before there is anything else
				"OneStartAtATime",
				// jOOQ does not know the clock of another zone
				"Timeline",
				// asks within the engine's own session
				"TaskInCommand",
				// asks for records of a kind that it is told
				"KeptStates",
				// ask for what only an entity or its id can be made of
				"LetterRepository", "Partnerships");
	}

	@Test
	void knowWhichModuleATableBelongsTo() {
		List<String> modules = ApplicationModules.of(Bindery.class)
			.stream()
			.map((module) -> module.getIdentifier().toString())
			.toList();
		List<String> owners = Code.CLASSES.stream().filter(QuestionsTests::isTable).map(QuestionsTests::owner).toList();
		assertThat(owners).isNotEmpty().isSubsetOf(modules);
	}

	private static Stream<JavaClass> questioners() {
		return Code.CLASSES.stream().filter((type) -> !type.getPackageName().startsWith("org.bindery.tables"));
	}

	private static boolean writesSql(JavaClass type) {
		return type.getMethodCallsFromSelf().stream().anyMatch(QuestionsTests::isOfSql)
				|| type.getMethods().stream().anyMatch(QuestionsTests::isNativeQuery);
	}

	private static boolean isOfSql(JavaMethodCall call) {
		JavaClass owner = call.getTargetOwner();
		return owner.getPackageName().startsWith("org.springframework.jdbc.core")
				|| owner.isAssignableTo(Statement.class)
				|| owner.isAssignableTo(Connection.class) && call.getName().startsWith("prepare")
				|| owner.isAssignableTo(EntityManager.class) && call.getName().endsWith("Query")
				|| call.getTarget().isAnnotatedWith(PlainSQL.class);
	}

	private static boolean isNativeQuery(JavaMember method) {
		return method.isAnnotatedWith(Query.class) && method.getAnnotationOfType(Query.class).nativeQuery();
	}

	private static boolean isTable(JavaClass type) {
		return type.getPackageName().startsWith(TABLES);
	}

	private static String owner(JavaClass table) {
		return table.getPackageName().substring(TABLES.length());
	}

}
