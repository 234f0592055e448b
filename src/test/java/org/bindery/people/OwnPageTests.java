package org.bindery.people;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class OwnPageTests {

	@ParameterizedTest
	@CsvSource({ "Sec-Fetch-Site, same-origin, true", "Sec-Fetch-Site, same-site, false",
			"Sec-Fetch-Site, cross-site, false", "Origin, http://library.example:8080, true",
			"Origin, http://library.example, false", "Origin, http://library.example:8081, false",
			"Origin, http://evil.example:8080, false", "Origin, null, false", "Origin, '', false", "Origin, ://, false",
			"Referer, http://library.example:8080/me, true",
			"Referer, http://evil.example/library.example:8080, false" })
	void knowsItsOwnPagesByWhatBrowsersSay(String header, String value, boolean own) {
		MockHttpServletRequest request = request(8080);
		request.addHeader(header, value);
		assertThat(OwnPage.sent(request)).isEqualTo(own);
	}

	@ParameterizedTest
	@CsvSource({ "80, https://library.example", "443, https://library.example", "80, http://library.example:80" })
	void letsAProxyEndTls(int port, String origin) {
		MockHttpServletRequest request = request(port);
		request.addHeader("Origin", origin);
		assertThat(OwnPage.sent(request)).isTrue();
	}

	private static MockHttpServletRequest request(int port) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/me");
		request.setServerName("library.example");
		request.setServerPort(port);
		return request;
	}

}
