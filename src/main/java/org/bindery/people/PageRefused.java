package org.bindery.people;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorityAuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Says on the error page which roles may do it, or that the form was too old to count.
 * What was typed into such a form is kept for whoever typed it.
 */
class PageRefused implements AccessDeniedHandler {

	private final LateForms lateForms;

	private final RequestMappingHandlerMapping pages;

	PageRefused(LateForms lateForms, RequestMappingHandlerMapping pages) {
		this.lateForms = lateForms;
		this.pages = pages;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException {
		boolean stale = refused instanceof CsrfException;
		Optional<String> next = stale ? next(request, response) : Optional.empty();
		if (next.isPresent()) {
			response.sendRedirect(request.getContextPath() + next.get());
			return;
		}
		request.setAttribute("stale", stale);
		request.setAttribute("rolesNeeded", rolesNeeded(refused));
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

	/**
	 * To the sign-in, or to the same form; what was typed waits for its person, also
	 * where a colleague has signed in meanwhile.
	 */
	private Optional<String> next(HttpServletRequest request, HttpServletResponse response) {
		Optional<LateForm> late = LateForm.in(request, this.pages);
		late.ifPresent((form) -> this.lateForms.keep(form, request, response));
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		if (person == null) {
			return Optional.of(late.isPresent() ? "/login?kept" : "/login?expired");
		}
		request.setAttribute("kept", late.isPresent());
		return late.filter((form) -> form.isOf(person.getName())).map(LateForm::path);
	}

	private static List<Role> rolesNeeded(AccessDeniedException refused) {
		if (refused instanceof AuthorizationDeniedException denied
				&& denied.getAuthorizationResult() instanceof AuthorityAuthorizationDecision decision) {
			List<String> needed = decision.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
			return Stream.of(Role.values()).filter((role) -> needed.contains(role.authority())).toList();
		}
		return List.of();
	}

}
