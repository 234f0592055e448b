package org.bindery.people;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * After sign-in people come back to the form that they sent too late, else to the page
 * that they asked for. It waits for its person while others sign in.
 */
class BackToForm extends SavedRequestAwareAuthenticationSuccessHandler {

	private final LateForms forms;

	private final RequestCache wanted;

	BackToForm(LateForms forms, RequestCache wanted) {
		this.forms = forms;
		this.wanted = wanted;
		setRequestCache(wanted);
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
			throws ServletException, IOException {
		// a stranger's is short
		request.getSession().setMaxInactiveInterval(60 * request.getServletContext().getSessionTimeout());
		this.wanted.removeRequest(request, response);
		Optional<LateForm> late = this.forms.of(person::getName, request);
		if (late.isPresent()) {
			clearAuthenticationAttributes(request);
			getRedirectStrategy().sendRedirect(request, response, late.get().path());
			return;
		}
		super.onAuthenticationSuccess(request, response, person);
	}

}
