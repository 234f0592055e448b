package org.bindery.desk.list;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as a workbook with one sheet; texts are texts there, never formulas. */
final class SheetFile implements ListFile {

	private static final int KEPT = 500;

	private static final int WIDTH = 24;

	private final Workbook book;

	private final Worksheet sheet;

	private int row;

	SheetFile(OutputStream out, String name) {
		this.book = new Workbook(out, "Bindery", "1.0");
		this.sheet = this.book.newWorksheet(name);
		this.sheet.freezePane(0, 1);
		this.sheet.repeatRows(0);
	}

	@Override
	public void write(List<Object> cells) throws IOException {
		for (int column = 0; column < cells.size(); column++) {
			write(column, cells.get(column));
		}
		this.row++;
		if (this.row % KEPT == 0) {
			this.sheet.flush();
		}
	}

	private void write(int column, Object cell) {
		if (this.row == 0) {
			this.sheet.width(column, WIDTH);
			this.sheet.inlineString(this.row, column, cell.toString());
			this.sheet.style(this.row, column).bold().set();
		}
		else if (cell instanceof LocalDate date) {
			this.sheet.value(this.row, column, date);
			this.sheet.style(this.row, column).format("yyyy-mm-dd").set();
		}
		else {
			this.sheet.inlineString(this.row, column, cell.toString());
		}
	}

	@Override
	public void close() throws IOException {
		this.book.close();
	}

}
