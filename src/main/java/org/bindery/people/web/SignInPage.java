package org.bindery.people.web;

import java.security.Principal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Asks for id and password. */
@Controller
class SignInPage {

	@GetMapping("/login")
	String show(Principal person) {
		return (person != null) ? "redirect:/" : "people/signIn";
	}

}
