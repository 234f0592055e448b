package org.bindery.desk.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.bindery.communication.ConversationChannel;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A conversation as somebody writes it down. */
record ConversationForm(@NotNull(message = "{desk.log.channel.missing}") ConversationChannel channel,
		@NotNull(message = "{desk.log.on.missing}") @DateTimeFormat(iso = ISO.DATE) LocalDate on,
		@NotBlank(message = "{desk.log.summary.missing}") String summary) {

	static ConversationForm blank(LocalDate today) {
		return new ConversationForm(null, today, "");
	}

}
