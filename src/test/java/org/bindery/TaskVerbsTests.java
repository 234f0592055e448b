package org.bindery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.story.Asking;
import org.bindery.story.Verb;
import org.camunda.bpm.engine.rest.sub.task.TaskResource;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that the engine's REST API does with a task, and its copy in the web
 * applications, for everybody: who is refused, and that the task is then as it was.
 */
class TaskVerbsTests extends ThreeTasks {

	private static final Path TABLE = Path.of("src/test/resources/access/task-verbs.txt");

	private static final List<String> PEOPLE = List.of("contact", "contact2", "manager", "analyst", "admin");

	private static final String WEBAPPS = "/camunda/api/engine/engine/{engine}";

	private static final String FILE = "--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\nText\r\n"
			+ "--part\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"note.txt\"\r\n"
			+ "Content-Type: application/octet-stream\r\n\r\nText\r\n--part--\r\n";

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	private final Map<String, Asking> people = new LinkedHashMap<>();

	private final Map<String, String> answers = new LinkedHashMap<>();

	/** One line of the table, for the REST API or its copy. */
	record Line(String place, String method, String path, String body, List<Set<String>> allowed) {

		static Line of(String line) {
			List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
			String[] verb = cells.get(0).split(" ");
			return new Line("", verb[0], (verb.length > 1) ? verb[1] : "", cells.get(1),
					cells.subList(2, 5).stream().map(Line::people).toList());
		}

		private Line in(String place) {
			return new Line(place, this.method, this.path, this.body, this.allowed);
		}

		private static Set<String> people(String cell) {
			return switch (cell) {
				case "all" -> new TreeSet<>(PEOPLE);
				case "nobody" -> new TreeSet<>();
				default -> new TreeSet<>(List.of(cell.split(" ")));
			};
		}

		@Override
		public String toString() {
			return (this.method + " " + this.place + this.path).strip();
		}

	}

	static Stream<Line> table() throws IOException {
		return Files.readAllLines(TABLE, StandardCharsets.UTF_8)
			.stream()
			.filter((line) -> !line.startsWith("#"))
			.map(Line::of);
	}

	static Stream<Line> webapps() throws IOException {
		return table().map((line) -> line.in(WEBAPPS));
	}

	static Stream<Line> everywhere() throws IOException {
		return Stream.concat(table(), webapps());
	}

	@Test
	void knowsEverythingThatCanBeDoneWithATask() throws IOException {
		assertThat(Verb.of(TaskResource.class, "").map((verb) -> verb.toString().strip()))
			.as("each needs a line in " + TABLE + " that says who may")
			.containsExactlyInAnyOrderElementsOf(table().map(Line::toString).toList());
	}

	@ParameterizedTest
	@MethodSource("table")
	void letsThoseDoItWhoseTaskItIs(Line line) {
		check(line, this.contacts, 0, PEOPLE);
	}

	@ParameterizedTest
	@MethodSource("webapps")
	void letsThoseDoItInTasklistWhoseTaskItIs(Line line) {
		check(line, this.contacts, 0, List.of("contact", "contact2"));
	}

	@Tag("long")
	@ParameterizedTest
	@MethodSource("everywhere")
	void letsNobodyElseDoWhatIsOfferedOrConfidential(Line line) {
		check(line, this.contacts, 0, PEOPLE);
		check(line, this.offered, 1, PEOPLE);
		check(line, this.confidential, 2, PEOPLE);
	}

	private void check(Line line, String id, int column, List<String> people) {
		Set<String> allowed = people.stream()
			.filter((person) -> isAllowed(line, person, id))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(allowed).as(line + " with task " + column + ": %s", this.answers)
			.isEqualTo(line.allowed()
				.get(column)
				.stream()
				.filter(people::contains)
				.collect(Collectors.toCollection(TreeSet::new)));
	}

	private boolean isAllowed(Line line, String person, String id) {
		Task before = task(id);
		String comment = line.path().startsWith("/comment")
				? this.tasks.createComment(id, before.getProcessInstanceId(), "Noted").getId() : "";
		String attachment = line.path().startsWith("/attachment") ? this.tasks
			.createAttachment("note", id, null, "Note", "A note", new ByteArrayInputStream(new byte[] { 'a' }))
			.getId() : "";
		String stateBefore = state(id);
		HttpResponse<String> answer = send(line, person, id, comment, attachment);
		this.answers.put(person, answer.statusCode() + " " + answer.body());
		if (isRefusal(answer)
				|| (isHidden(person, id) && isAsOfAnUnknown(answer, line, person, id, comment, attachment))) {
			assertThat(line.method().equals("GET") ? stateBefore : state(id)).as(line + " as " + person)
				.isEqualTo(stateBefore);
			return false;
		}
		if (!line.method().equals("GET")) {
			restore(before);
		}
		return true;
	}

	private HttpResponse<String> send(Line line, String person, String id, String comment, String attachment) {
		String address = line.place().replace("{engine}", this.engine) + "/task/" + id
				+ line.path()
					.replace("{commentId}", comment)
					.replace("{attachmentId}", attachment)
					.replace("{varId}", "partner");
		String body = line.body()
			.replace("{person}", person)
			.replace("{commentId}", comment)
			.replace("{name}", Optional.ofNullable(task(id)).map(Task::getName).orElse("Any"))
			.replace("{due}", this.story.today().plusMonths(1) + "T12:00:00.000+0000");
		Asking asking = this.people.computeIfAbsent(person, (name) -> new Asking(this.port, this.engine, name));
		if (body.equals("file")) {
			boolean note = line.path().startsWith("/attachment");
			return asking.asks(line.method(), address, "multipart/form-data; boundary=part",
					FILE.formatted(note ? "attachment-name" : "valueType", note ? "content" : "data")
						.replaceFirst("Text", note ? "Note" : "Bytes"));
		}
		return asking.asks(line.method(), address, body.equals("-") ? "" : body);
	}

	/** Nobody learns that there is such a task. */
	private boolean isHidden(String person, String id) {
		return id.equals(this.confidential) && !List.of("contact", "admin").contains(person);
	}

	private boolean isAsOfAnUnknown(HttpResponse<String> answer, Line line, String person, String id, String comment,
			String attachment) {
		String unknown = UUID.randomUUID().toString();
		HttpResponse<String> other = send(line, person, unknown, comment, attachment);
		return other.statusCode() == answer.statusCode() && other.body().equals(answer.body().replace(id, unknown));
	}

	/** Forms say it with 400, since people then keep what they typed. */
	private static boolean isRefusal(HttpResponse<String> answer) {
		return switch (answer.statusCode()) {
			case 403 -> true;
			case 404 -> !answer.body().contains("does not exist");
			case 400 ->
				Stream
					.of("This task belongs to", "This task is for others", "is completed with its form; it cannot",
							"No task found", "Unsupported value type", "cannot be deleted",
							"A task always waits for somebody")
					.anyMatch(answer.body()::contains);
			default -> false;
		};
	}

}
