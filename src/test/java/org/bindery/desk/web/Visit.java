package org.bindery.desk.web;

import java.util.Map;

import org.jsoup.nodes.Document;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.bindery.desk.web.Reader.seen;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What a reader gets to see at an address, and where a form leads. */
public record Visit(int status, String next, Document page, String refused) {

	public static Visit to(MockMvc pages, String address, Reader reader) {
		return of(pages, get(address), reader);
	}

	/** Fills in a form; several values of one field are separated by {@code |}. */
	public static Visit sends(MockMvc pages, String address, Reader reader, Map<String, String> form) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		form.forEach((field, values) -> {
			for (String value : values.split("\\|", -1)) {
				fields.add(field, value);
			}
		});
		return of(pages, post(address).params(fields).with(csrf()), reader);
	}

	private static Visit of(MockMvc pages, MockHttpServletRequestBuilder request, Reader reader) {
		try {
			var result = pages.perform(request.header(HttpHeaders.ACCEPT_LANGUAGE, "en").with(reader.signedIn()))
				.andReturn();
			MockHttpServletResponse response = result.getResponse();
			return new Visit(response.getStatus(), String.valueOf(response.getRedirectedUrl()), seen(result),
					String.valueOf(result.getFlashMap().get("refused")));
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

	public String text() {
		return this.page.select("main").text();
	}

	/** What stands beside the field. */
	public String wrong(String field) {
		return this.page.select("#" + field + "-error").text();
	}

	public String value(String field) {
		return this.page.select("#" + field).val();
	}

}
