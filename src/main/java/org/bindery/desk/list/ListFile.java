package org.bindery.desk.list;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A list as a file, written row by row. */
interface ListFile extends Closeable {

	/**
	 * Writes the next row; the first one says what stands in the columns.
	 * @param cells texts and dates
	 */
	void write(List<Object> cells) throws IOException;

}
