package org.bindery.work.drafts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import org.bindery.engine.Processes;
import org.bindery.identity.StaffId;
import org.bindery.people.Colleague;
import org.bindery.people.Role;
import org.bindery.work.WaitingTask;
import org.bindery.work.Work;

import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Drafts of forms, for Tasklist: people read and write their own, of tasks that they may
 * complete and of processes that are started there.
 */
@RestController
@RequestMapping("/api/drafts/{form}")
class DraftApi {

	/** In bytes; far more than all that a form takes. */
	private static final int MOST = 65_536;

	private final Drafts drafts;

	private final Work work;

	private final Processes processes;

	private final MessageSource messages;

	private final ObjectReader json;

	DraftApi(Drafts drafts, Work work, Processes processes, MessageSource messages, ObjectMapper json) {
		this.drafts = drafts;
		this.work = work;
		this.processes = processes;
		this.messages = messages;
		this.json = json.reader(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
	}

	@GetMapping
	Opened open(@PathVariable String form, Colleague person, CsrfToken token, Locale locale) {
		kind(form, person, locale);
		Draft draft = this.drafts.find(form, person.id());
		return new Opened(person.id(), token.getHeaderName(), token.getToken(), draft.version(), draft.fields());
	}

	@PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	Kept keep(@PathVariable String form, @RequestParam(defaultValue = "") String version, InputStream sent,
			Colleague person, Locale locale) throws IOException {
		FormKind kind = kind(form, person, locale);
		String fields = fields(sent, locale);
		return new Kept(this.drafts.keep(kind, form, person.id(), version, fields));
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void forget(@PathVariable String form, @RequestParam(defaultValue = "") String version, Colleague person,
			Locale locale) {
		kind(form, person, locale);
		this.drafts.forget(form, person.id(), version);
	}

	@ExceptionHandler({ ConcurrencyFailureException.class, DuplicateKeyException.class })
	ProblemDetail refused(Locale locale) {
		return refused(refusal(HttpStatus.CONFLICT, "work.drafts.changed", locale));
	}

	@ExceptionHandler
	ProblemDetail refused(ResponseStatusException refusal) {
		return ProblemDetail.forStatusAndDetail(refusal.getStatusCode(), refusal.getReason());
	}

	private FormKind kind(String form, Colleague person, Locale locale) {
		if (this.work.find(form, person).filter((found) -> mayComplete(found, person)).isPresent()) {
			return FormKind.OF_TASK;
		}
		if (this.processes.startsByHand(form)) {
			return FormKind.STARTING_A_PROCESS;
		}
		throw refusal(HttpStatus.NOT_FOUND, "work.drafts.notYours", locale);
	}

	private static boolean mayComplete(WaitingTask task, Colleague person) {
		return task.isOf(person.id()) || task.free() || person.is(Role.ADMINISTRATOR);
	}

	/** The fields by name, as they were sent. */
	private String fields(InputStream sent, Locale locale) throws IOException {
		String fields = new String(sent.readNBytes(MOST + 1), StandardCharsets.UTF_8);
		if (fields.getBytes(StandardCharsets.UTF_8).length > MOST) {
			throw refusal(HttpStatus.PAYLOAD_TOO_LARGE, "work.drafts.tooLong", locale);
		}
		try {
			if (this.json.readTree(fields).isObject()) {
				return fields;
			}
		}
		catch (JsonProcessingException ex) {
			// refused like any other text that holds no fields
		}
		throw refusal(HttpStatus.BAD_REQUEST, "work.drafts.unreadable", locale);
	}

	private ResponseStatusException refusal(HttpStatus status, String reason, Locale locale) {
		return new ResponseStatusException(status, this.messages.getMessage(reason, null, locale));
	}

	/**
	 * What a form begins with.
	 *
	 * @param person the id of whose draft it is
	 * @param header the header that brings the token back with each change
	 * @param version what a change goes on from
	 * @param fields Json, by name; nothing where there is no draft
	 */
	record Opened(StaffId person, String header, String token, String version, @JsonRawValue String fields) {
	}

	/**
	 * What a change came to.
	 *
	 * @param version what the next change goes on from
	 */
	record Kept(String version) {
	}

}
