package org.bindery.people;

import java.util.List;
import java.util.stream.Stream;

import org.bindery.engine.Account;
import org.bindery.engine.Accounts;
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
 * {@code GROUP_<group>} for the engine.
 */
@Component
class SignIn implements AuthenticationProvider {

	private final Accounts accounts;

	SignIn(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String password = String.valueOf(attempt.getCredentials());
		Account account = matches(attempt.getName(), password) ? this.accounts.find(attempt.getName()).orElse(null)
				: null;
		if (account == null) {
			throw new BadCredentialsException("Unknown account, wrong password, or locked after failures");
		}
		return UsernamePasswordAuthenticationToken.authenticated(new SignedIn(account.id(), account.name()), null,
				authorities(this.accounts.groupsOf(account.id())));
	}

	@Override
	public boolean supports(Class<?> attempt) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
	}

	/** A database may fail on a control character, which is in no id anyway. */
	private boolean matches(String id, String password) {
		return Stream.of(id, password).flatMapToInt(String::chars).noneMatch(Character::isISOControl)
				&& this.accounts.passwordMatches(id, password);
	}

	private List<? extends GrantedAuthority> authorities(List<String> groups) {
		Stream<String> roles = Role.among(groups).stream().map(Role::authority);
		return Stream.concat(roles, groups.stream().map("GROUP_"::concat)).map(SimpleGrantedAuthority::new).toList();
	}

}
