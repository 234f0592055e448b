package org.bindery.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.env.Environment;

/** The file in which H2 keeps everything. */
public record DataFile(Path path) {

	private static final String H2 = "jdbc:h2:";

	/** What is not a file, such as a database in memory, begins with its kind. */
	private static final Pattern OTHER_KIND = Pattern.compile("[a-zA-Z]{2,}:.*");

	private static final int BLOCK = 4096;

	/** Written when H2 closes the file: where its last part begins, counted in blocks. */
	private static final Pattern CLOSED = Pattern.compile("^H:2,.*block:(\\p{XDigit}+),.*clean:1,.*");

	private static final Pattern LENGTH = Pattern.compile("^chunk:.*,len:(\\p{XDigit}+),.*");

	/** Empty where Bindery's data is on a server or in memory. */
	public static Optional<DataFile> of(Environment environment) {
		String url = environment.getProperty("spring.datasource.url", "");
		String name = url.replaceAll(";.*", "").replaceFirst("^" + H2 + "(file:)?", "");
		if (!url.startsWith(H2) || OTHER_KIND.matcher(name).matches()) {
			return Optional.empty();
		}
		String home = name.startsWith("~") ? System.getProperty("user.home") + name.substring(1) : name;
		return Optional.of(new DataFile(Path.of(home + ".mv.db").toAbsolutePath().normalize()));
	}

	/** Whether there is a file with nothing in it. */
	public boolean isEmpty() throws IOException {
		return Files.exists(this.path) && Files.size(this.path) == 0;
	}

	/**
	 * Whether the end is missing of a file that was closed properly: H2 would fall back
	 * in silence on what is left from long ago.
	 */
	boolean isCutOff() throws IOException {
		if (!Files.isReadable(this.path)) {
			return false;
		}
		try (SeekableByteChannel file = Files.newByteChannel(this.path)) {
			Matcher closed = CLOSED.matcher(lineAt(file, 0));
			if (!closed.matches()) {
				return false;
			}
			long last = Long.parseLong(closed.group(1), 16);
			Matcher length = LENGTH.matcher(lineAt(file, last * BLOCK));
			return !length.matches() || file.size() < (last + Long.parseLong(length.group(1), 16)) * BLOCK;
		}
	}

	private static String lineAt(SeekableByteChannel file, long position) throws IOException {
		ByteBuffer block = ByteBuffer.allocate(BLOCK);
		file.position(position).read(block);
		return new String(block.array(), StandardCharsets.ISO_8859_1).replaceAll("(?s)\n.*", "");
	}

}
