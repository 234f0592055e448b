package org.bindery.desk.web;

import jakarta.validation.constraints.NotBlank;

/** Why a partnership is to end. */
record EndForm(@NotBlank(message = "{desk.end.reason.missing}") String reason) {

}
