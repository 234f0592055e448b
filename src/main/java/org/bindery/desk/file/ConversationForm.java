package org.bindery.desk.file;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.bindery.communication.ConversationChannel;

/** A conversation as somebody writes it down. */
record ConversationForm(@NotNull(message = "{desk.file.log.channel.missing}") ConversationChannel channel,
		@NotNull(message = "{desk.file.log.on.missing}") LocalDate on,
		@NotBlank(message = "{desk.file.log.summary.missing}") String summary) {

	static ConversationForm blank(LocalDate today) {
		return new ConversationForm(null, today, "");
	}

}
