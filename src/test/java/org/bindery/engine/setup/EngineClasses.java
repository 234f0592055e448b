package org.bindery.engine.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/** Every class of the engine and its web applications that can be made. */
final class EngineClasses {

	private static final List<Class<?>> ALL = all();

	private EngineClasses() {
	}

	static Stream<Class<?>> allThat(Predicate<Class<?>> wanted) {
		return ALL.stream().filter(wanted);
	}

	private static List<Class<?>> all() {
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:org/camunda/bpm/**/*.class"))
				.map(EngineClasses::name)
				.filter((name) -> !name.contains(".impl.test."))
				.flatMap(EngineClasses::load)
				.filter((type) -> !type.isInterface() && !Modifier.isAbstract(type.getModifiers()))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String name(Resource file) {
		try {
			return file.getURL()
				.getPath()
				.replaceFirst(".*[!/]/?(org/camunda/bpm/.*)\\.class$", "$1")
				.replace('/', '.');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What leans on a library that is not there cannot be made either. */
	private static Stream<Class<?>> load(String name) {
		try {
			return Stream.of(Class.forName(name, false, ClassUtils.getDefaultClassLoader()));
		}
		catch (ClassNotFoundException | LinkageError ex) {
			return Stream.empty();
		}
	}

}
