package org.bindery.engine.upgrades;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A diagram, table or form that comes with Bindery. It is named after what it holds.
 *
 * @param path the folder of its module and its name
 */
record ShippedFile(String path, byte[] content) {

	static List<ShippedFile> all() {
		return Stream.of("bpmn", "dmn", "form")
			.flatMap((suffix) -> found("classpath*:/processes/*/*." + suffix))
			.sorted(Comparator.comparing(ShippedFile::path))
			.toList();
	}

	String name() {
		return this.path.substring(this.path.lastIndexOf('/') + 1);
	}

	/** What the file holds. */
	String key() {
		return name().substring(0, name().lastIndexOf('.'));
	}

	/** The same, under a name that makes it nothing which runs. */
	ShippedFile keptBack() {
		return new ShippedFile(this.path + ".kept", this.content);
	}

	/** What it takes the place of, under a name that makes it nothing which runs. */
	ShippedFile replaced(byte[] change) {
		return new ShippedFile(this.path + ".replaced", change);
	}

	boolean isSame(byte[] other) {
		return Arrays.equals(this.content, other);
	}

	private static Stream<ShippedFile> found(String pattern) {
		try {
			return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern)).map(ShippedFile::of);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ShippedFile of(Resource resource) {
		try {
			String address = resource.getURL().getPath();
			return new ShippedFile(address.substring(address.lastIndexOf("processes/")),
					resource.getContentAsByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
