package org.bindery.desk.web;

import jakarta.validation.constraints.NotBlank;

/** Why something is to be done with a partnership. */
record ReasonForm(@NotBlank(message = "{desk.reason.missing}") String reason) {

	static final ReasonForm BLANK = new ReasonForm("");

}
