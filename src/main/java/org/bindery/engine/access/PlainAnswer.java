package org.bindery.engine.access;

import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.bindery.engine.DatabaseRefusal;
import org.bindery.engine.checks.ModelChecks;
import org.bindery.engine.inside.RefusedInput;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.ExceptionLogger;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.server.ParamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is answered to an error: the engine's own answer where that tells something, else
 * a sentence; never the machine's words.
 */
final class PlainAnswer {

	private static final Logger LOG = LoggerFactory.getLogger(PlainAnswer.class);

	/** Names of classes, with what they are in front of. */
	private static final Pattern CLASSES = Pattern.compile("\\b(?:[a-z_]\\w*+\\.){2,20}+([A-Z][\\w$]*+)");

	/** Names of errors, and the engine's numbers for them. */
	private static final Pattern ERRORS = Pattern.compile("\\b(?:\\w+Exception\\b:?|ENGINE(?:-[A-Z]+)*-\\d+)\\s*");

	/** What the engine says where it says nothing to people. */
	private static final Pattern OF_MACHINES = Pattern
		.compile("Cannot invoke|### (?:Error|Cause|SQL|The )|persistence layer|\\bSQL\\b");

	/** What the engine says of an id that nothing has. */
	private static final Pattern OF_NOTHING = Pattern.compile("Cannot find|[Nn]o [\\w ]+ found|doesn't exist");

	/** In letters, of what an error says. */
	private static final int LONGEST = 500;

	private final ExceptionHandlerHelper engine = ExceptionHandlerHelper.getInstance();

	private final Throwable thrown;

	private final FaultWords words = new FaultWords();

	private PlainAnswer(Throwable thrown) {
		this.thrown = thrown;
	}

	/**
	 * What somebody may not do is told with the status for it, wherever the engine found
	 * out.
	 */
	static Response to(Throwable thrown) {
		return new PlainAnswer((thrown.getCause() instanceof AuthorizationException refusal) ? refusal : thrown)
			.response();
	}

	private Response response() {
		Optional<String> refused = RefusedInput.causing(this.thrown);
		if (refused.isPresent()) {
			return answer(this.engine.getStatus(this.thrown), refused.get());
		}
		if (ModelChecks.refused(this.thrown)) {
			return answer(this.engine.getStatus(this.thrown), this.thrown.getMessage());
		}
		if (this.thrown instanceof JsonProcessingException unreadable) {
			return answer(Status.BAD_REQUEST, this.words.unreadable(unreadable));
		}
		if (this.thrown instanceof ParamException parameter) {
			return answer(Status.BAD_REQUEST, this.words.parameter(parameter.getParameterName()));
		}
		if (DatabaseRefusal.causes(this.thrown).anyMatch(PlainAnswer::isOfNothing)) {
			return answer(Status.NOT_FOUND, sentence(Fault.UNCLEAR));
		}
		if (this.thrown instanceof WebApplicationException told && told.getResponse().getStatus() < 500) {
			return Response.fromResponse(told.getResponse())
				.entity(told(said(this.thrown)))
				.type(MediaType.APPLICATION_JSON_TYPE)
				.build();
		}
		Status said = this.engine.getStatus(this.thrown);
		return (said.getStatusCode() < 500 && DatabaseRefusal.in(this.thrown).isEmpty())
				? answer(said, sentence(Fault.UNCLEAR)) : answer(Fault.of(this.thrown));
	}

	private static boolean isEngines(Throwable thrown) {
		return thrown instanceof ProcessEngineException || thrown instanceof RestException;
	}

	private static boolean isOfNothing(Throwable cause) {
		return isEngines(cause) && OF_NOTHING.matcher(said(cause)).find();
	}

	private Response answer(Fault fault) {
		if (fault == Fault.OURS) {
			ExceptionLogger.REST_LOGGER.log(this.thrown);
			return answer(fault.status(), this.words.of(fault));
		}
		LOG.warn("Refused what was sent: {}", this.thrown.getClass().getName());
		LOG.debug("It came to this", this.thrown);
		return answer(fault.status(), (fault == Fault.UNCLEAR) ? sentence(fault) : this.words.of(fault));
	}

	/**
	 * What an error says. It may repeat what was sent, however long that was: no pattern
	 * looks at more than a sentence or two.
	 */
	private static String said(Throwable error) {
		String message = String.valueOf(error.getMessage());
		return (message.length() <= LONGEST) ? message : message.substring(0, LONGEST) + " …";
	}

	/** The engine's own, without the names of its classes. */
	private String sentence(Fault otherwise) {
		String message = isEngines(this.thrown) ? said(this.thrown) : "";
		String plain = ERRORS.matcher(CLASSES.matcher(message).replaceAll("$1")).replaceAll("").strip();
		return (plain.isEmpty() || OF_MACHINES.matcher(plain).find()) ? this.words.of(otherwise) : plain;
	}

	private Response answer(Status status, String sentence) {
		return Response.status(status).entity(told(sentence)).type(MediaType.APPLICATION_JSON_TYPE).build();
	}

	/** With what clients of the engine read beside the sentence. */
	private ExceptionDto told(String sentence) {
		ExceptionDto told = this.engine.fromException(this.thrown);
		told.setMessage(sentence);
		boolean ours = !isEngines(this.thrown) && !(this.thrown instanceof WebApplicationException);
		if (ours || told.getType().contains("Persistence")) {
			told.setType(InvalidRequestException.class.getSimpleName());
		}
		return told;
	}

}
