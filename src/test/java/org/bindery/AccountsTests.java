package org.bindery;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.story.Answers;
import org.bindery.story.EngineRest;
import org.bindery.story.Story;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody does to an account, by whatever way. */
class AccountsTests extends SomebodyNew {

	@Autowired
	private Story story;

	@Autowired
	private TaskService tasks;

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "1234567", "correct\u0000horse", "        ",
			"\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b", "NewClerk1234", "correct\nhorse" })
	void aPasswordCanBeTypedAndNotBeGuessed(String password) {
		refused(as("admin").post("/user/create", user("p" + System.nanoTime(), "New", "Clerk", password)),
				"at least 8 characters");
		refused(as(this.clerk).put("/user/" + this.clerk + "/credentials", credentials(password)),
				"at least 8 characters");
		assertThat(this.accounts.passwordMatches(this.clerk, this.clerk)).isTrue();
	}

	@Test
	void nobodyIsCreatedWithoutAPassword() {
		refused(as("admin").post("/user/create",
				write(Map.of("profile", profile("q" + System.nanoTime(), "Q", "Q", "")))), "at least 8 characters");
	}

	@ParameterizedTest
	@ValueSource(strings = { "maria.lopez", "o-brien", "kim@library.example", "jo_2+x", "z" })
	void anIdMayBeAsPeopleAreCalledElsewhere(String like) {
		String id = "n" + System.nanoTime() + like;
		assertThat(as("admin").post("/user/create", user(id, "Jo", "Kim", GOOD)).statusCode()).isEqualTo(204);
		assertThat(as("admin").get("/user/" + id + "/profile").statusCode()).isEqualTo(200);
		assertThat(this.accounts.passwordMatches(id, GOOD)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "..", "-x", "x.", "a b", "a/b", "a\u0000b", "a\nb", "<b>", "josé", "",
			"a1234567890123456789012345678901234567890123456789012345678901234" })
	void anIdHasNothingThatWouldBreakAnAddress(String id) {
		refused(as("admin").post("/user/create", user(id, "Jo", "Kim", GOOD)), "at most 64 letters and digits");
	}

	@Test
	void theIdOfSomebodyWhoLeftIsNeverGivenAgain() {
		assertThat(as("admin").delete("/user/" + this.clerk).statusCode()).isEqualTo(204);
		refused(as("admin").post("/user/create", user(this.clerk, "Jo", "Kim", GOOD)), "is or was the user name");
		refused(as("admin").post("/user/create", user(this.clerk.toUpperCase(), "Jo", "Kim", GOOD)),
				"is or was the user name");
	}

	@Test
	void anIdThatOnlyHistoryKnowsIsNotGivenAway() {
		Reference reference = this.story.raises("contact", Answers.aNeed("Chess"));
		this.story.does("contact", reference, "designateContact", Answers.contact("contact"));
		String task = this.story.waitingTask(reference, "describeNeed").getId();
		String ghost = "ghost" + System.nanoTime();
		this.tasks.setAssignee(task, ghost);
		this.tasks.setAssignee(task, "contact");
		this.tasks.setOwner(task, ghost);
		refused(as("admin").post("/user/create", user(ghost, "Jo", "Kim", GOOD)), "is or was the user name");
	}

	@Test
	void whoStillHoldsSomethingIsNotDeleted() {
		Reference reference = this.story.raises("contact", Answers.aNeed("Chess"));
		this.story.does("contact", reference, "designateContact", Answers.contact(this.clerk));
		refused(as("admin").delete("/user/" + this.clerk), "hand these on first");
		assertThat(this.accounts.find(new StaffId(this.clerk))).isPresent();
	}

	@Test
	void theLastAdministratorStays() {
		refused(as("admin").delete("/group/camunda-admin/members/admin"), "the last administrator");
		refused(as("admin").delete("/user/admin"), "the last administrator");
		refused(as("admin").delete("/group/camunda-admin"), "for a role");
		refused(as("admin").put("/group/analysts", "{\"id\":\"managers\",\"name\":\"x\",\"type\":\"y\"}"),
				"for a role");
		assertThat(this.accounts.groupsOf(new StaffId("admin"))).contains("camunda-admin");
	}

	@Test
	void anAdministratorWhoIsNotTheLastOneLeaves() {
		assertThat(as("admin").put("/group/camunda-admin/members/" + this.clerk, "{}").statusCode()).isEqualTo(204);
		assertThat(as("admin").delete("/group/camunda-admin/members/" + this.clerk).statusCode()).isEqualTo(204);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 4, 8 })
	void nothingIsRevokedFromAdministratorsTheirGroupsOrEverybody(int resource) {
		long before = authorizations();
		as("admin").put("/group/analysts/members/admin", "{}");
		for (String whose : List.of("\"userId\":\"admin\"", "\"userId\":\"*\"", "\"groupId\":\"camunda-admin\"",
				"\"groupId\":\"analysts\"")) {
			refused(as("admin").post("/authorization/create", authorization(2, whose, resource)), "may do everything");
		}
		as("admin").delete("/group/analysts/members/admin");
		assertThat(authorizations()).isEqualTo(before);
	}

	@Test
	void whatAdministratorsMayDoStays() throws JsonProcessingException {
		for (JsonNode grant : this.json
			.readTree(as("admin").get("/authorization?groupIdIn=camunda-admin&resourceType=4").body())) {
			String path = "/authorization/" + grant.get("id").asText();
			refused(as("admin").delete(path), "stays as it is");
			refused(as("admin").put(path, authorization(1, "\"groupId\":\"managers\"", 4)), "stays as it is");
		}
	}

	@Test
	void whoIsRefusedSomethingBecomesNoAdministrator() throws JsonProcessingException {
		String whose = "\"userId\":\"" + this.clerk + "\"";
		HttpResponse<String> revoked = as("admin").post("/authorization/create", authorization(2, whose, 0));
		assertThat(revoked.statusCode()).as(revoked.body()).isEqualTo(200);
		String member = "/group/camunda-admin/members/" + this.clerk;
		refused(as("admin").put(member, "{}"), "would be an administrator");
		String path = "/authorization/" + this.json.readTree(revoked.body()).get("id").asText();
		assertThat(as("admin").delete(path).statusCode()).isEqualTo(204);
		assertThat(as("admin").put(member, "{}").statusCode()).isEqualTo(204);
		assertThat(as("admin").delete(member).statusCode()).isEqualTo(204);
	}

	@Test
	void whoMayGiveRightsThatTheyCannotSeeKeepsNone() throws JsonProcessingException {
		String whose = "\"userId\":\"" + this.clerk + "\"";
		String giving = "{\"type\":1,\"permissions\":[\"CREATE\"]," + whose
				+ ",\"resourceType\":4,\"resourceId\":\"*\"}";
		HttpResponse<String> given = as("admin").post("/authorization/create", giving);
		long before = authorizations();
		HttpResponse<String> answer = new EngineRest(this.port, this.engine, this.clerk).post("/authorization/create",
				authorization(1, whose, 8));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
		assertThat(authorizations()).isEqualTo(before);
		as("admin").delete("/authorization/" + this.json.readTree(given.body()).get("id").asText());
	}

	private long authorizations() {
		try {
			return this.json.readTree(as("admin").get("/authorization/count").body()).get("count").asLong();
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String authorization(int type, String whose, int resource) {
		return "{\"type\":%d,\"permissions\":[\"ALL\"],%s,\"resourceType\":%d,\"resourceId\":\"*\"}".formatted(type,
				whose, resource);
	}

}
