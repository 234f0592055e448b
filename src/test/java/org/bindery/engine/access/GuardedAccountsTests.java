package org.bindery.engine.access;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** Each try costs one hash, so that its time tells nothing. */
class GuardedAccountsTests {

	private final AtomicInteger hashes = new AtomicInteger();

	private final PasswordHash hash = new PasswordHash(1) {

		@Override
		public String encrypt(String password) {
			GuardedAccountsTests.this.hashes.incrementAndGet();
			return super.encrypt(password);
		}

		@Override
		public boolean check(String password, String encrypted) {
			GuardedAccountsTests.this.hashes.incrementAndGet();
			return super.check(password, encrypted);
		}

	};

	private final SignInTries tries = mock(SignInTries.class);

	private final SignInPlaces places = mock(SignInPlaces.class);

	private final GuardedAccounts accounts = new GuardedAccounts(this.tries, this.places, this.hash, null, null, null);

	@BeforeEach
	void mariaHasAnAccount() {
		UserEntity maria = new UserEntity("maria");
		maria.setDbPassword("{PBKDF2}" + this.hash.encrypt("correct horse" + "salt"));
		maria.setSalt("salt");
		ReadOnlyIdentityProvider kept = mock(ReadOnlyIdentityProvider.class);
		given(kept.findUserById("maria")).willReturn(maria);
		ProcessEngineConfigurationImpl engine = new StandaloneInMemProcessEngineConfiguration();
		engine.setPasswordManager(new PasswordManager(this.hash, List.of()));
		CommandContext context = mock(CommandContext.class);
		given(context.getReadOnlyIdentityProvider()).willReturn(kept);
		given(context.getProcessEngineConfiguration()).willReturn(engine);
		CommandExecutor executor = mock(CommandExecutor.class);
		given(executor.execute(any())).willAnswer((call) -> call.<Command<?>>getArgument(0).execute(context));
		this.accounts.setCommandExecutor(executor);
		given(this.places.of(any())).willReturn(new SignInPlaces.Place("place", "line"));
		this.hashes.set(0);
	}

	@ParameterizedTest
	@CsvSource({ "maria, wrong, true", "maria, correct horse, false", "nobody, correct horse, true",
			"nobody, correct horse, false", "'', '', true", "maria, correct horse, true" })
	void costsOneHashWhoeverItIsAndNoneInAPause(String id, String password, boolean open) {
		given(this.tries.count("place")).willReturn(open);
		boolean right = this.accounts.checkPassword(id, password);
		assertThat(this.hashes).hasValue(open ? 1 : 0);
		assertThat(right).isEqualTo(open && id.equals("maria") && password.equals("correct horse"));
	}

	@Test
	void asksNoDatabaseForAnIdWithAControlCharacter() {
		given(this.tries.count("place")).willReturn(true);
		assertThat(this.accounts.checkPassword("maria\u0000", "correct horse")).isFalse();
		assertThat(this.hashes).hasValue(1);
	}

}
