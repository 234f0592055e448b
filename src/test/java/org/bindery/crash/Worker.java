package org.bindery.crash;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.bindery.identity.Reference;
import org.bindery.story.Answers;

import static org.awaitility.Awaitility.await;

/**
 * Raises needs and assesses them, one after the other, until Bindery is gone; writes down
 * what was acknowledged.
 */
class Worker implements Runnable {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final BinderyProcess bindery;

	private final String person;

	private final Ledger ledger;

	private final List<Throwable> troubles;

	Worker(BinderyProcess bindery, String person, Ledger ledger, List<Throwable> troubles) {
		this.bindery = bindery;
		this.person = person;
		this.ledger = ledger;
		this.troubles = troubles;
	}

	@Override
	public void run() {
		try {
			for (;;) {
				assess();
			}
		}
		catch (IOException ex) {
			// it was killed
		}
		catch (Throwable ex) {
			this.troubles.add(ex);
		}
	}

	private void assess() throws IOException, InterruptedException {
		Reference reference = new Reference(JSON
			.readTree(this.bindery.post("/process-definition/key/PartnershipLifecycle/submit-form",
					form(Answers.aNeed("Job seekers"))))
			.get("businessKey")
			.asText());
		this.ledger.begun(reference);
		complete(reference, "designateContact", Answers.contact(this.person));
		complete(reference, "describeNeed", Answers.describedNeed("Job seekers"));
		complete(reference, "linkNeed", Answers.linkedToANewGoal("Work for " + reference));
		complete(reference, "reviewNeed", Answers.decision("DECLINE", "Others do it already"));
		this.ledger.decided(reference);
	}

	private void complete(Reference reference, String step, Map<String, Object> answers)
			throws IOException, InterruptedException {
		String question = "/task?processInstanceBusinessKey=" + reference + "&taskDefinitionKey=" + step;
		JsonNode task = await().pollInterval(Duration.ofMillis(50))
			.atMost(Duration.ofMinutes(1))
			.until(() -> JSON.readTree(this.bindery.get(question)), (tasks) -> tasks.size() == 1)
			.get(0);
		String id = task.get("id").asText();
		if (task.get("assignee").isNull()) {
			this.bindery.post("/task/" + id + "/claim", JSON.writeValueAsString(Map.of("userId", this.person)));
		}
		this.bindery.post("/task/" + id + "/submit-form", form(answers));
		this.ledger.completed(id);
	}

	private static String form(Map<String, Object> answers) throws JsonProcessingException {
		Map<String, Object> variables = new LinkedHashMap<>();
		for (Map.Entry<String, Object> answer : answers.entrySet()) {
			variables.put(answer.getKey(), variable(answer.getValue()));
		}
		return JSON.writeValueAsString(Map.of("variables", variables));
	}

	private static Map<String, Object> variable(Object value) throws JsonProcessingException {
		return (value instanceof List<?> list) ? Map.of("type", "Json", "value", JSON.writeValueAsString(list))
				: Map.of("value", value);
	}

}
