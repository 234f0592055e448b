package org.bindery.desk.work;

import jakarta.validation.constraints.NotBlank;

/**
 * Who gets a task.
 *
 * @param from the id of who had it when somebody chose; empty where nobody did
 */
record HandOnForm(@NotBlank(message = "{desk.work.colleague.missing}") String colleague, String from) {
}
