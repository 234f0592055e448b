package org.bindery;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.bindery.conflicts.ConflictCause;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.conflicts.Severity;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.story.Asking;
import org.bindery.story.CockpitQuestions;
import org.bindery.story.Questions;
import org.bindery.story.Questions.Question;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whom a conflict is about gets the same answers while it is under way as without it,
 * whatever they ask the engine.
 */
@BinderyTest
class TracesTests {

	private static final int SAMPLE = 60;

	private static final List<Question> ALWAYS = Stream
		.of("/process-instance/{root}/activity-instances", "/process-instance/{root}/variables",
				"/process-definition/{definition}/statistics?failedJobs=true&incidents=true",
				"/process-definition/{definition}/statistics?rootIncidents=true",
				"/history/process-definition/{definition}/statistics?canceled=true&finished=true&completeScope=true",
				"/process-definition/statistics?failedJobs=true&incidents=true", "/metrics?interval=900",
				"/metrics/activity-instance-start/sum", "/task/report/candidate-group-count",
				"/history/process-instance/report?reportType=duration&periodUnit=month",
				"/history/task/report?reportType=count&groupBy=taskName",
				"/history/process-definition/cleanable-process-instance-report", "/batch", "/history/batch",
				"/process-instance/{called}", "/history/process-instance/{called}", "/execution/{called}",
				"/process-instance/count?leafProcessInstances=true", "/process-instance/count?withIncident=true",
				"/process-instance/count?activityIdIn=conflictResolution", "/process-definition?incidentType=failedJob",
				"/task?processVariables=conflictId_gt_0&processInstanceId={root}")
		.map((path) -> new Question(path, ""))
		.toList();

	@LocalServerPort
	private int port;

	@Value("${camunda.bpm.process-engine-name:default}")
	private String engine;

	@Value("${camunda.bpm.webapp.enabled:true}")
	private boolean webapps;

	@Autowired
	private Story story;

	@Autowired
	private Storytime storytime;

	@Autowired
	private ConflictDesk conflicts;

	@Autowired
	private ManagementService management;

	@Test
	void tellNothingToWhomAConflictIsAbout() {
		asked(someOf(SAMPLE), List.of("manager", "contact"));
	}

	@Test
	@Tag("long")
	void tellNothingWhateverIsAsked() {
		asked(someOf(SAMPLE * 25), List.of("manager", "contact"));
	}

	private List<Question> someOf(int sample) {
		List<Question> all = new ArrayList<>(Questions.all());
		if (this.webapps) {
			all.addAll(CockpitQuestions.all());
		}
		Collections.shuffle(all, new Random(Long.getLong("bindery.seed", 10)));
		return Stream.concat(ALWAYS.stream(), all.stream().limit(sample)).toList();
	}

	private void asked(List<Question> questions, List<String> people) {
		Reference reference = this.storytime.runs();
		ProcessInstance root = this.story.root(reference);
		Map<String, String> values = new LinkedHashMap<>(Map.of("{root}", root.getId(), "{case}", reference.text(),
				"{definition}", root.getProcessDefinitionId(), "{called}", UUID.randomUUID().toString(), "{engine}",
				this.engine));
		Map<String, String> without = answers(questions, values, people);
		this.conflicts.raise(reference,
				new RaisedConflict(ConflictCause.CULTURE, Severity.LOW, "They shouted",
						Stream.of("manager", "contact", "analyst").map(StaffId::new).toList(), "Captain"),
				new StaffId("contact2"));
		this.story.runJobs(reference);
		String called = this.story.waitingTask(reference, "hearParties").getProcessInstanceId();
		String job = this.management.createJobQuery().processInstanceId(called).list().get(0).getId();
		this.management.setJobRetries(job, 0);
		try {
			String before = values.put("{called}", called);
			Map<String, String> during = answers(questions, values, people);
			assertThat(during).allSatisfy((question, answer) -> assertThat(answer.replace(called, before)).as(question)
				.isEqualTo(without.get(question)));
		}
		finally {
			this.management.setJobRetries(job, 3);
		}
	}

	private Map<String, String> answers(List<Question> questions, Map<String, String> values, List<String> people) {
		Map<String, String> answers = new LinkedHashMap<>();
		for (String person : people) {
			Asking asking = new Asking(this.port, this.engine, person);
			for (Question question : questions) {
				HttpResponse<String> answer = asking.asks(question.with(values));
				answers.put(person + " " + question, answer.statusCode() + " " + answer.body());
			}
		}
		return answers;
	}

}
