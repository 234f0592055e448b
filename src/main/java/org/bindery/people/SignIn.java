package org.bindery.people;

import java.util.List;
import java.util.stream.Stream;

import org.bindery.engine.accounts.AccountStanding;
import org.bindery.engine.accounts.Accounts;
import org.bindery.identity.StaffId;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Signs staff in with the password of their account. Each of their roles becomes an
 * authority {@code ROLE_<role>} for the pages, each of their groups an authority
 * {@code GROUP_<group>} for the engine. The details are the mark of the password.
 */
@Component
class SignIn implements AuthenticationProvider {

	private final Accounts accounts;

	SignIn(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String id = attempt.getName();
		if (!this.accounts.passwordMatches(id, String.valueOf(attempt.getCredentials()))) {
			throw new BadCredentialsException("Unknown account, wrong password, or too many wrong ones");
		}
		return this.accounts.standing(new StaffId(id))
			.map((standing) -> signedIn(id, standing))
			.orElseThrow(() -> new BadCredentialsException("Nobody of that id any more"));
	}

	/** The account, with the rights that it has at this moment. */
	static Authentication signedIn(String id, AccountStanding standing) {
		UsernamePasswordAuthenticationToken person = UsernamePasswordAuthenticationToken
			.authenticated(new SignedIn(id, standing.name()), null, authorities(standing.groups()));
		person.setDetails(standing.passwordMark());
		return person;
	}

	@Override
	public boolean supports(Class<?> attempt) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
	}

	private static List<? extends GrantedAuthority> authorities(List<String> groups) {
		Stream<String> roles = Role.among(groups).stream().map(Role::authority);
		return Stream.concat(roles, groups.stream().map("GROUP_"::concat)).map(SimpleGrantedAuthority::new).toList();
	}

}
