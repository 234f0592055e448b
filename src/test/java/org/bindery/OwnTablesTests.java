package org.bindery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import org.jooq.Table;
import org.jooq.TableOptions.TableType;
import org.junit.jupiter.api.Test;

import org.springframework.beans.BeanUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A module's tables are its own: others read the views and the types that it publishes.
 * Whatever still reads more is on a list, which may become shorter and not longer.
 */
class OwnTablesTests {

	private static final String TABLES = "org.bindery.tables.";

	private static final Path CODE = Path.of("src/main/java");

	private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

	private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|--[^\n]*");

	private static final Pattern TEXT = Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(\\\\.|[^\"\\\\\n])*\"");

	private static final Pattern NAMED = Pattern.compile("(?i)\\b(?:from|join|into|update)\\s+(\\w+)");

	private static final Pattern VIEW = Pattern.compile("(?is)\\b(create|drop) view (\\w+)([^;]*)");

	/** By name, and whose it is. */
	private final Map<String, String> owners = new HashMap<>();

	private final Map<String, TableType> kinds = new HashMap<>();

	OwnTablesTests() {
		Code.CLASSES.stream()
			.filter((type) -> type.getPackageName().startsWith(TABLES) && type.isAssignableTo(Table.class))
			.forEach((type) -> {
				Table<?> table = (Table<?>) BeanUtils.instantiateClass(type.reflect());
				this.owners.put(table.getName().toLowerCase(Locale.ROOT), owner(type));
				this.kinds.put(table.getName().toLowerCase(Locale.ROOT), table.getOptions().type());
			});
	}

	@Test
	void areAskedByNobodyElse() {
		assertThat(Code.CLASSES.stream()
			.filter((type) -> !type.getPackageName().startsWith(TABLES))
			.flatMap((type) -> type.getDirectDependenciesFromSelf()
				.stream()
				.map(Dependency::getTargetClass)
				.filter((asked) -> asked.getPackageName().startsWith(TABLES) && asked.isAssignableTo(Table.class))
				.map((asked) -> ((Table<?>) BeanUtils.instantiateClass(asked.reflect())).getName())
				.flatMap((table) -> foreign(type.getSimpleName(), module(type), table)))
			.distinct()).isEmpty();
	}

	@Test
	void areNamedInTheTextsOfNobodyElse() throws IOException {
		Code.CLASSES.stream()
			.filter((type) -> type.isAnnotatedWith(Entity.class))
			.forEach((type) -> this.owners.put(type.getSimpleName().toLowerCase(Locale.ROOT), module(type)));
		try (Stream<Path> files = Files.walk(CODE)) {
			assertThat(files.filter((file) -> file.toString().endsWith(".java"))
				.flatMap((file) -> TEXT.matcher(plain(file))
					.results()
					.flatMap((text) -> NAMED.matcher(text.group()).results())
					.flatMap((named) -> foreign(file.getFileName().toString(),
							CODE.resolve("org/bindery").relativize(file).getName(0).toString(), named.group(1)))))
				.containsOnly(
						// changes the table itself, once
						"NamesCompared.java of search reads partner of partners",
						// whether a partner of that kind has ever accepted
						"SelectionRounds.java of selection reads partner of partners");
		}
	}

	@Test
	void areInTheViewsOfNobodyElse() throws IOException {
		Map<String, String> views = new HashMap<>();
		try (Stream<Path> files = Files.list(MIGRATIONS)) {
			files.sorted(Comparator.comparing(OwnTablesTests::version))
				.flatMap((file) -> VIEW.matcher(plain(file)).results())
				.forEach((view) -> {
					if (view.group(1).equalsIgnoreCase("drop")) {
						views.remove(view.group(2));
					}
					else {
						views.put(view.group(2), view.group(3));
					}
				});
		}
		assertThat(this.kinds.entrySet()
			.stream()
			.filter((table) -> table.getValue() == TableType.VIEW)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet())).isEqualTo(views.keySet());
		assertThat(views.entrySet()
			.stream()
			.flatMap((view) -> NAMED.matcher(view.getValue())
				.results()
				.flatMap((named) -> foreign(view.getKey(), this.owners.get(view.getKey()), named.group(1)))))
			.isEmpty();
	}

	/** Views are there for others. */
	private Stream<String> foreign(String asking, String module, String named) {
		String table = named.toLowerCase(Locale.ROOT);
		return Stream.of(table)
			.filter((known) -> this.owners.containsKey(known) && this.kinds.get(known) != TableType.VIEW)
			.filter((known) -> !this.owners.get(known).equals(module))
			.map((known) -> "%s of %s reads %s of %s".formatted(asking, module, known, this.owners.get(known)));
	}

	private static String owner(JavaClass table) {
		return table.getPackageName().substring(TABLES.length());
	}

	private static String module(JavaClass type) {
		return type.getPackageName().split("\\.")[2];
	}

	private static int version(Path migration) {
		return Integer.parseInt(migration.getFileName().toString().replaceAll("^V|__.*", ""));
	}

	private static String plain(Path file) {
		try {
			return COMMENT.matcher(Files.readString(file)).replaceAll(" ");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
