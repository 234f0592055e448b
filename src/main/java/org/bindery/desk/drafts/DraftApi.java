package org.bindery.desk.drafts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import org.bindery.desk.work.WaitingTask;
import org.bindery.desk.work.Work;
import org.bindery.people.Role;

import org.springframework.context.MessageSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Drafts of task forms, for Tasklist: people read and write their own, of tasks that they
 * may complete.
 */
@RestController
@RequestMapping("/api/drafts/{task}")
class DraftApi {

	/** In bytes; far more than all that a form takes. */
	private static final int MOST = 65_536;

	private final Drafts drafts;

	private final Work work;

	private final MessageSource messages;

	private final ObjectReader json;

	DraftApi(Drafts drafts, Work work, MessageSource messages, ObjectMapper json) {
		this.drafts = drafts;
		this.work = work;
		this.messages = messages;
		this.json = json.reader(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
	}

	@GetMapping
	Draft open(@PathVariable String task, Authentication person, CsrfToken token, Locale locale) {
		check(task, person, locale);
		return new Draft(person.getName(), token.getHeaderName(), token.getToken(),
				this.drafts.find(task, person.getName()).orElse("{}"));
	}

	@PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void keep(@PathVariable String task, InputStream sent, Authentication person, Locale locale) throws IOException {
		check(task, person, locale);
		String fields = fields(sent, locale);
		try {
			this.drafts.keep(task, person.getName(), fields);
		}
		catch (DuplicateKeyException ex) {
			// the same person saved it in another window at the same moment
			this.drafts.keep(task, person.getName(), fields);
		}
	}

	@ExceptionHandler
	ProblemDetail refused(ResponseStatusException refusal) {
		return ProblemDetail.forStatusAndDetail(refusal.getStatusCode(), refusal.getReason());
	}

	private void check(String task, Authentication person, Locale locale) {
		this.work.find(task, person.getName(), Role.of(person))
			.filter((found) -> mayComplete(found, person))
			.orElseThrow(() -> refusal(HttpStatus.NOT_FOUND, "desk.drafts.notYours", locale));
	}

	private static boolean mayComplete(WaitingTask task, Authentication person) {
		return task.isOf(person.getName()) || task.free() || Role.of(person).contains(Role.ADMINISTRATOR);
	}

	/** The fields by name, as they were sent. */
	private String fields(InputStream sent, Locale locale) throws IOException {
		String fields = new String(sent.readNBytes(MOST + 1), StandardCharsets.UTF_8);
		if (fields.getBytes(StandardCharsets.UTF_8).length > MOST) {
			throw refusal(HttpStatus.PAYLOAD_TOO_LARGE, "desk.drafts.tooLong", locale);
		}
		try {
			if (this.json.readTree(fields).isObject()) {
				return fields;
			}
		}
		catch (JsonProcessingException ex) {
			// refused like any other text that holds no fields
		}
		throw refusal(HttpStatus.BAD_REQUEST, "desk.drafts.unreadable", locale);
	}

	private ResponseStatusException refusal(HttpStatus status, String reason, Locale locale) {
		return new ResponseStatusException(status, this.messages.getMessage(reason, null, locale));
	}

	/**
	 * What a form begins with.
	 *
	 * @param person the id of whose draft it is
	 * @param header the header that brings the token back with each change
	 * @param fields Json, by name; nothing where there is no draft
	 */
	record Draft(String person, String header, String token, @JsonRawValue String fields) {
	}

}
