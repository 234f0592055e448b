package org.bindery.desk.web;

import jakarta.servlet.http.HttpServletResponse;

/** What an address says that names no partnership. */
final class UnknownPartnership {

	private UnknownPartnership() {
	}

	static String page(HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_NOT_FOUND);
		return "desk/unknown";
	}

}
