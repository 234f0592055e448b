package org.bindery.desk.list;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A list as comma-separated values, for any program. */
final class TextFile implements ListFile {

	/** By this spreadsheets know that accents are to come. */
	private static final char MARK = '\ufeff';

	/** What spreadsheets would read as a formula. */
	private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n].*");

	private final CSVPrinter printer;

	TextFile(OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		writer.write(MARK);
		this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
	}

	@Override
	public void write(List<Object> cells) throws IOException {
		this.printer.printRecord(cells.stream().map(Object::toString).map(TextFile::harmless));
	}

	private static String harmless(String cell) {
		return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
	}

	@Override
	public void close() throws IOException {
		this.printer.close();
	}

}
