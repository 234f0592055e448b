package org.bindery.desk.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Why a partnership is to rest, and until when. */
record HoldForm(@NotBlank(message = "{desk.reason.missing}") String reason,
		@NotNull(message = "{desk.hold.until.missing}") LocalDate until) {

}
