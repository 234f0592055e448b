package org.bindery.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import org.bindery.engine.accounts.CallerNetwork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class LateFormsKeptTests {

	private static final Map<String, String[]> PHONE = Map.of("phone", new String[] { "1" });

	private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

	private final Clock clock = mock();

	private final LateForms forms = new LateForms(new CallerNetwork(List.of("192.0.2.1")), this.clock);

	private String saysItComesFrom = "";

	@BeforeEach
	void itIsNoon() {
		given(this.clock.instant()).willReturn(NOON);
	}

	@Test
	void whoeverLeavesManyPushesOutNobodyElses() {
		MockHttpServletRequest desk = leaves("maria", "10.0.0.1");
		MockHttpServletRequest first = leaves("first", "10.0.0.2");
		for (int times = 0; times < 250; times++) {
			this.saysItComesFrom = "10.0.1." + times;
			leaves("somebody", "10.0.0.2");
		}
		assertThat(this.forms.of(() -> "maria", desk)).get().extracting(LateForm::person).isEqualTo("maria");
		assertThat(this.forms.of(() -> "first", first)).isEmpty();
	}

	@Test
	void keepsAtOneBrowserOneFormForEachPerson() {
		MockHttpServletRequest desk = leaves("maria", "10.0.0.1");
		this.forms.keep(new LateForm("ana", "/me", PHONE), desk, new MockHttpServletResponse());
		this.forms.keep(new LateForm("ana", "/work", PHONE), desk, new MockHttpServletResponse());
		assertThat(this.forms.of(() -> "maria", desk)).get().extracting(LateForm::path).isEqualTo("/me");
		assertThat(this.forms.of(() -> "ana", desk)).get().extracting(LateForm::path).isEqualTo("/work");
		assertThat(this.forms.of(() -> "ana", leaves("maria", "10.0.0.1"))).isEmpty();
	}

	@Test
	void forgetsAfterTwelveHoursWhateverTheBrowserSays() {
		MockHttpServletRequest desk = leaves("maria", "10.0.0.1");
		given(this.clock.instant()).willReturn(NOON.plus(Duration.ofHours(12)).minusSeconds(1));
		assertThat(this.forms.of(() -> "maria", desk)).isPresent();
		given(this.clock.instant()).willReturn(NOON.plus(Duration.ofHours(12)));
		assertThat(this.forms.of(() -> "maria", desk)).isEmpty();
	}

	@Test
	void believesNoBrowserThatNamesItself() {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/me");
		request.setCookies(new Cookie("LATE_FORMS", "chosen"));
		this.forms.keep(new LateForm("maria", "/me", PHONE), request, new MockHttpServletResponse());
		assertThat(this.forms.of(() -> "maria", request)).isEmpty();
	}

	private MockHttpServletRequest leaves(String person, String address) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/me");
		request.setRemoteAddr(address);
		request.addHeader("X-Forwarded-For", this.saysItComesFrom);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.forms.keep(new LateForm(person, "/me", PHONE), request, response);
		request.setCookies(response.getCookies());
		return request;
	}

}
