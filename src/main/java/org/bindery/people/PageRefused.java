package org.bindery.people;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorityAuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Says on the error page which roles may do it, or that the form was too old to count.
 */
class PageRefused implements AccessDeniedHandler {

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException {
		boolean stale = refused instanceof CsrfException;
		if (stale && SecurityContextHolder.getContext().getAuthentication() == null) {
			response.sendRedirect(request.getContextPath() + "/login?expired");
			return;
		}
		request.setAttribute("stale", stale);
		request.setAttribute("rolesNeeded", rolesNeeded(refused));
		response.sendError(HttpStatus.FORBIDDEN.value());
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
