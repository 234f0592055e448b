package org.bindery.people;

import java.util.List;
import java.util.Map;

import org.bindery.engine.CallerNetwork;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class LateFormsKeptTests {

	private final LateForms forms = new LateForms(new CallerNetwork(List.of("192.0.2.1")));

	private String saysItComesFrom = "";

	@Test
	void whoeverLeavesManyPushesOutNobodyElses() {
		MockHttpServletRequest desk = leaves("maria", "10.0.0.1");
		MockHttpServletRequest first = leaves("first", "10.0.0.2");
		for (int times = 0; times < 250; times++) {
			this.saysItComesFrom = "10.0.1." + times;
			leaves("somebody", "10.0.0.2");
		}
		assertThat(this.forms.of(desk)).get().extracting(LateForm::person).isEqualTo("maria");
		assertThat(this.forms.of(first)).isEmpty();
	}

	private MockHttpServletRequest leaves(String person, String address) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/me");
		request.setRemoteAddr(address);
		request.addHeader("X-Forwarded-For", this.saysItComesFrom);
		this.forms.keep(new LateForm(person, "/me", Map.of("phone", new String[] { "1" })), request);
		return request;
	}

}
