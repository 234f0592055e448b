package org.bindery.people;

import java.time.Clock;
import java.util.List;

import org.bindery.engine.accounts.CallerNetwork;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.authentication.TestingAuthenticationToken;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever opens the sign-in page and goes is forgotten soon. */
class StrangersSessionsTests {

	private final MockServletContext server = new MockServletContext();

	private final MockHttpServletRequest request = new MockHttpServletRequest(this.server);

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void lastAFewMinutesUntilSomebodySignsIn() throws Exception {
		this.server.setSessionTimeout(30);
		PersonsTokens tokens = new PersonsTokens();
		tokens.saveToken(tokens.generateToken(this.request), this.request, this.response);
		assertThat(this.request.getSession().getMaxInactiveInterval()).isEqualTo(300);
		LateForms forms = new LateForms(new CallerNetwork(List.of()), Clock.systemUTC());
		new BackToForm(forms, new WantedPage((asked) -> true)).onAuthenticationSuccess(this.request, this.response,
				new TestingAuthenticationToken("contact", ""));
		assertThat(this.request.getSession().getMaxInactiveInterval()).isEqualTo(1_800);
	}

}
