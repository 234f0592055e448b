package org.bindery.desk.web;

import java.util.List;
import java.util.Map;

import org.bindery.BinderyTest;
import org.bindery.identity.Reference;
import org.bindery.partnerships.Partnership;
import org.bindery.partnerships.Partnerships;
import org.bindery.story.Story;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** A partnership runs, and its pages send what is to happen to it on its way. */
@BinderyTest
@Import(Running.class)
abstract class ActivePartnership {

	@Autowired
	MockMvc pages;

	@Autowired
	Running running;

	@Autowired
	Partnerships partnerships;

	@Autowired
	Story story;

	Reference reference;

	@BeforeEach
	void startOne() {
		this.reference = this.running.with("Chess club", "Bakery");
	}

	Visit send(String page, Map<String, String> form) {
		return Visit.sends(this.pages, address(page), Reader.CONTACT, form);
	}

	List<String> partners() {
		return open("branch").page().select("input[name=partners]").eachAttr("value");
	}

	Visit open(String page) {
		return Visit.to(this.pages, address(page), Reader.CONTACT);
	}

	String address(String page) {
		return "/partnerships/" + this.reference + "/" + page;
	}

	Partnership stored() {
		return this.partnerships.byReference(this.reference);
	}

}
