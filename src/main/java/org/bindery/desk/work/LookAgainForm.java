package org.bindery.desk.work;

import java.time.LocalDate;

/**
 * When a task is looked at again.
 *
 * @param on {@code null} for no such date
 */
record LookAgainForm(LocalDate on) {
}
