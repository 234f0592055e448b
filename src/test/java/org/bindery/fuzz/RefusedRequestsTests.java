package org.bindery.fuzz;

import java.util.List;

import org.bindery.people.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody means to send is refused with a sentence, wherever it is sent. */
class RefusedRequestsTests extends AskedNonsense {

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "7", "{", "{\"variables\":[]}", "{\"variables\":{\"contact\":7}}",
			"{\"variables\":{\"contact\":{\"value\":[]}}}", "{\"nonsense\":1}" })
	void refusesATaskWithoutASoundForm(String body) {
		for (String verb : List.of("submit-form", "complete")) {
			refuses(400, this.wire.as("contact").json("POST", this.task + "/" + verb, body));
		}
		assertThat(this.story.waitingSteps(this.reference)).containsExactly("designateContact");
	}

	@Test
	void saysWhereTheJsonIsWrong() {
		assertThat(refuses(400,
				this.wire.as("contact").json("POST", rest("/task"), "{\"orQueries\":[{\"priority\":\"high\"}]}"))
			.body()).contains("orQueries[0].priority");
		assertThat(refuses(400,
				this.wire.as("contact")
					.with("Accept-Language: es")
					.json("POST", rest("/task"), "{\n\"name\": nonsense}"))
			.body()).contains("no se puede leer como JSON", "línea 2");
		assertThat(refuses(400, this.wire.as("contact").get(rest("/task?maxResults=many"))).body())
			.contains("maxResults");
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "{\"orQueries\":[null]}", "{\"sorting\":[null]}", "{\"taskVariables\":[null]}",
			"{\"taskVariables\":[{\"operator\":null}]}" })
	void refusesQueriesWithNothingInThem(String query) {
		refuses(400, this.wire.as("contact").json("POST", rest("/task"), query));
	}

	@Test
	void refusesWhatTheEngineCannotDo() {
		refuses(400, this.wire.as("contact").send("DELETE", this.task, ""));
		refuses(400, this.wire.as("contact").get(this.task + "/rendered-form"));
		refuses(400, this.wire.as("admin").json("POST", rest("/external-task/fetchAndLock"), "{}"));
		String root = this.story.instances(this.reference).get(0).getId();
		refuses(400, this.wire.as("admin").json("POST", rest("/execution/" + root + "/signal"), "{}"));
		refuses(400, this.wire.as("admin").get(rest("/job?processInstanceId=x&processInstanceIds=x")));
		refuses(400, this.wire.as("admin").get(rest("/history/variable-instance?caseActivityIdIn=x")));
		refuses(404, this.wire.as("admin").get("/engine-rest/engine/nope/task"));
		refuses(404, this.wire.as("admin").get(rest("/nope")));
	}

	@Test
	void refusesWhatCannotBeStored() {
		String start = rest("/process-definition/key/PartnershipLifecycle/submit-form");
		String form = "{\"businessKey\":\"%s\",\"variables\":{\"title\":{\"value\":\"A\"},\"purpose\":{\"value\":\"B\"}}}";
		refuses(400, this.wire.as("contact").json("POST", start, form.formatted("x".repeat(5000))));
		for (String little : List.of("x", "<", "a.", "\\n", "1", "é", " ")) {
			refuses(400, this.wire.as("contact")
				.json("POST", start, "{\"variables\":{\"title\":{\"value\":\"%s\"},\"purpose\":{\"value\":\"B\"}}}"
					.formatted(little.repeat(300_000))));
		}
		String profile = "{\"id\":\"contact2\",\"firstName\":\"%s\",\"lastName\":\"B\",\"email\":\"a@b.example\"}";
		refuses(400, this.wire.as("contact2")
			.json("PUT", rest("/user/contact2/profile"), profile.formatted("x".repeat(300))));
	}

	@Test
	void refusesFieldsThatNoFormHas() {
		Visitor visitor = new Visitor(this.port).signedInAs("contact");
		visitor.open("/me");
		Wire browser = this.wire.with("Cookie: JSESSIONID=" + visitor.cookie("JSESSIONID"))
			.with("X-CSRF-TOKEN: " + visitor.token());
		for (String page : List.of("/me", "/partnerships/new", "/partnerships/propose",
				"/partnerships/" + this.reference, "/partnerships/" + this.reference + "/conflicts/new",
				"/partnerships/" + this.reference + "/hold")) {
			for (String field : List.of("title[0]", "phone[0]", "phone.a.b", "reason[a][b]", "partners[256]",
					"roles[0].x", "partners[-1]", "partners[", "class.module", "form[0]", "key", "until")) {
				holds(browser.form(page, field.replace("[", "%5B").replace("]", "%5D") + "=1"));
			}
			holds(browser.form(page, "title=" + MEGABYTE + "&reason=" + "&phone=1"));
			holds(browser.form(page, "phone=" + MEGABYTE));
			for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=x", "multipart/mixed",
					"application/json", "///", "application/x-www-form-urlencoded; charset=none")) {
				holds(browser.with("Content-Type: " + type).send("POST", page, "--x\r\nbroken"));
				holds(this.wire.with("Content-Type: " + type).send("POST", page, "--x\r\nbroken"));
			}
		}
	}

}
