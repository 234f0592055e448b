package org.bindery.people.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Also what does not say how long it is ends at the bound. */
class BoundedRequestsTests {

	@ParameterizedTest
	@CsvSource({ "8, 200, true", "9, 413, true", "8, 200, false", "9, 413, false" })
	void readsUpToTheBound(int megabytes, int status, boolean failsAloud) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/engine-rest/task") {

			@Override
			public long getContentLengthLong() {
				return -1;
			}

		};
		request.setContent(new byte[megabytes * 1024 * 1024]);
		MockHttpServletResponse response = new MockHttpServletResponse();
		FilterChain reading = (seen, answer) -> {
			try {
				seen.getInputStream().readAllBytes();
			}
			catch (IOException ex) {
				response.setStatus(500);
				if (failsAloud) {
					throw new ServletException(ex);
				}
			}
		};
		new BoundedRequests().doFilter(request, response, reading);
		assertThat(response.getStatus()).isEqualTo(status);
	}

}
