package org.bindery.conflicts.web;

import org.bindery.BinderyTest;
import org.bindery.identity.Reference;
import org.bindery.partnerships.actions.Endings;
import org.bindery.people.SignedIn;
import org.bindery.story.Story;
import org.bindery.story.Storytime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A partnership is active, and conflicts are raised in it. */
@BinderyTest
@ExtendWith(OutputCaptureExtension.class)
abstract class PartnershipWithConflicts {

	static final String SECRET = "Xylophone";

	@Autowired
	MockMvc pages;

	@Autowired
	Story story;

	@Autowired
	Storytime storytime;

	@Autowired
	Endings endings;

	Reference reference;

	@BeforeEach
	void aPartnershipIsActive() {
		this.reference = this.storytime.runs();
	}

	@AfterEach
	void backToThePresent() {
		this.story.backToThePresent();
	}

	String raise(String person, MultiValueMap<String, String> form) throws Exception {
		return answer(person, "CONTACT", post(address("new")).params(form)).getRedirectedUrl();
	}

	MockHttpServletResponse answer(String person, String role, MockHttpServletRequestBuilder request) throws Exception {
		return this.pages.perform(request.with(csrf())
			.with(authentication(UsernamePasswordAuthenticationToken.authenticated(
					new SignedIn(person, "Test " + person), null, AuthorityUtils.createAuthorityList("ROLE_" + role)))))
			.andReturn()
			.getResponse();
	}

	static MultiValueMap<String, String> aboutTheManager() {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.set("cause", "ROLES");
		form.set("severity", "LOW");
		form.set("what", SECRET + " in the reading room");
		form.set("about", "manager");
		form.set("otherParty", SECRET + " club");
		return form;
	}

	String address(String page) {
		return "/partnerships/" + this.reference + "/conflicts/" + page;
	}

}
