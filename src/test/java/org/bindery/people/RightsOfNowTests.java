package org.bindery.people;

import java.util.List;

import org.bindery.BinderyTest;
import org.bindery.story.Statements;
import org.bindery.story.TestStaff;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** An open session has the rights that its person has at that moment. */
@BinderyTest
class RightsOfNowTests {

	private static final String TASKLIST = "/camunda/app/tasklist/default/";

	private static final String COCKPIT = "/camunda/app/cockpit/default/";

	private static final String TASKS = "/camunda/api/engine/engine/default/task/count";

	@LocalServerPort
	private int port;

	@Autowired
	private TestStaff staff;

	@Autowired
	private IdentityService identity;

	@Autowired
	private Statements statements;

	private String clerk;

	private Visitor visitor;

	@Autowired
	private List<SecurityFilterChain> chains;

	@Autowired
	private RightsOfNow rightsOfNow;

	/** Tests without a server put one of their own in its place, and leave it there. */
	@BeforeEach
	void asWithoutOtherTests() {
		this.chains.stream()
			.filter((chain) -> chain.matches(new MockHttpServletRequest("GET", "/me")))
			.flatMap((chain) -> chain.getFilters().stream())
			.filter(SecurityContextHolderFilter.class::isInstance)
			.forEach((filter) -> ReflectionTestUtils.setField(filter, "securityContextRepository", this.rightsOfNow));
	}

	@BeforeEach
	void signsIn() {
		this.clerk = this.staff.somebody();
		this.visitor = new Visitor(this.port).signedInAs(this.clerk);
		assertThat(this.visitor.open("/me").statusCode()).isEqualTo(200);
		assertThat(this.visitor.open(TASKLIST).statusCode()).isEqualTo(200);
		assertThat(this.visitor.open(TASKS).statusCode()).isEqualTo(200);
	}

	@Test
	void aRoleTakenAwayIsGoneAtOnce() {
		this.identity.deleteMembership(this.clerk, "contacts");
		assertThat(this.visitor.open(TASKS).statusCode()).isEqualTo(403);
		assertThat(this.visitor.open(TASKLIST).statusCode()).isEqualTo(403);
		assertThat(this.visitor.open("/me").statusCode()).isEqualTo(403);
	}

	@Test
	void aRoleGivenIsThereAtOnce() {
		assertThat(this.visitor.open(COCKPIT).statusCode()).isEqualTo(403);
		this.identity.createMembership(this.clerk, "managers");
		assertThat(this.visitor.open(COCKPIT).statusCode()).isEqualTo(200);
		this.visitor.open("/me");
		assertThat(this.visitor.page().select(".role").eachText()).contains("Partnership manager");
	}

	@Test
	void whoseAccountWasDeletedIsOut() {
		this.identity.deleteUser(this.clerk);
		assertThat(this.visitor.open(TASKS).statusCode()).isEqualTo(401);
		assertThat(Visitor.whereTo(this.visitor.open("/me"))).isEqualTo("/login");
	}

	@Test
	void aNewPasswordEndsTheOtherSessions() {
		Visitor elsewhere = new Visitor(this.port).signedInAs(this.clerk);
		assertThat(this.visitor
			.asks("PUT", "/camunda/api/engine/engine/default/user/" + this.clerk + "/credentials",
					"{\"password\":\"correct horse\",\"authenticatedUserPassword\":\"" + this.clerk + "\"}")
			.statusCode()).isEqualTo(204);
		assertThat(Visitor.whereTo(elsewhere.open("/me"))).isEqualTo("/login");
		assertThat(this.visitor.open("/me").statusCode()).isEqualTo(200);
	}

	@Test
	void anAdministratorsNewPasswordEndsThemAll() {
		User user = this.identity.createUserQuery().userId(this.clerk).singleResult();
		user.setPassword("correct horse");
		this.identity.saveUser(user);
		assertThat(Visitor.whereTo(this.visitor.open("/me"))).isEqualTo("/login");
	}

	@Test
	void theyCostOneStatementAndNoneForAPicture() {
		assertThat(this.statements.during(() -> this.visitor.open("/bindery.svg"))).isZero();
		assertThat(this.statements.during(() -> this.visitor.open("/api/words"))).isOne();
	}

}
