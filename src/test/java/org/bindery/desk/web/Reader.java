package org.bindery.desk.web;

import java.io.UnsupportedEncodingException;

import org.bindery.people.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

/** Who opens pages in these tests, and what they see there. */
public enum Reader {

	CONTACT("contact"), CONTACT2("contact2"), MANAGER("manager"), ANALYST("analyst"), ADMINISTRATOR("admin");

	private final String id;

	Reader(String id) {
		this.id = id;
	}

	/** Opens a page, signed in. */
	public RequestPostProcessor signedIn() {
		String role = "ROLE_" + name().replaceAll("\\d", "");
		return authentication(UsernamePasswordAuthenticationToken
			.authenticated(new SignedIn(this.id, "Test " + this.id), null, AuthorityUtils.createAuthorityList(role)));
	}

	public static Document seen(MvcResult result) throws UnsupportedEncodingException {
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

}
