package org.bindery.engine.accounts;

import java.util.Collections;
import java.util.List;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/** From which network a request comes, as far as somebody who is believed says so. */
@Component
public class CallerNetwork {

	private final List<IpAddressMatcher> proxies;

	/**
	 * Believes those proxies.
	 * @param proxies addresses or ranges such as {@code 10.0.0.0/8}; this machine's own
	 * unless configured
	 */
	public CallerNetwork(@Value("${bindery.proxies:127.0.0.0/8,::1}") List<String> proxies) {
		this.proxies = proxies.stream().map(IpAddressMatcher::new).toList();
	}

	/** Whether what that address sends is believed about somebody else's request. */
	public boolean believes(String peer) {
		return this.proxies.stream().anyMatch((proxy) -> proxy.matches(peer));
	}

	/**
	 * What the nearest proxy says; what stands before that, anybody may have written. Who
	 * is no known proxy speaks for nobody else.
	 */
	public String of(ServletRequest request) {
		ServletRequest own = request;
		while (own instanceof ServletRequestWrapper wrapper) {
			own = wrapper.getRequest();
		}
		String peer = own.getRemoteAddr();
		return Network.of(Collections.list(((HttpServletRequest) own).getHeaders("X-Forwarded-For"))
			.stream()
			.filter((forwarded) -> believes(peer))
			.reduce((one, later) -> later)
			.map((forwarded) -> forwarded.substring(forwarded.lastIndexOf(',') + 1).strip())
			.orElse(peer));
	}

}
