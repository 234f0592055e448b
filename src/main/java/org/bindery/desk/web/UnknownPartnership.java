package org.bindery.desk.web;

import jakarta.servlet.http.HttpServletResponse;

/** What an address says that names no partnership. */
public final class UnknownPartnership {

	private UnknownPartnership() {
	}

	/** The name of the page, with its status. */
	public static String page(HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_NOT_FOUND);
		return "desk/unknown";
	}

}
