package org.bindery.people.web;

import java.security.Principal;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Asks for id and password. */
@Controller
class SignInPage {

	/**
	 * Asked for the form's token only where the form stands, a page that is long before
	 * it would be under way already, too late for the session that the token begins.
	 */
	@GetMapping("/login")
	String show(Principal person, CsrfToken token) {
		token.getToken();
		return (person != null) ? "redirect:/" : "people/signIn";
	}

}
