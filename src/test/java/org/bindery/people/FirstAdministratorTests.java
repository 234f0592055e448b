package org.bindery.people;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bindery.engine.accounts.Account;
import org.bindery.identity.StaffId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {

	private static final Pattern SHOWN = Pattern.compile("Sign in as admin with the password (\\S+) and change it");

	private final StaffInMemory accounts = new StaffInMemory();

	@Test
	void showsAGeneratedPasswordOnce(CapturedOutput output) {
		FirstAdministratorSettings settings = settings("admin", "");
		start(settings);
		start(settings);
		Matcher shown = SHOWN.matcher(output);
		assertThat(shown.results()).hasSize(1);
		assertThat(shown.reset().find()).isTrue();
		assertThat(shown.group(1)).hasSizeGreaterThanOrEqualTo(20);
		assertThat(this.accounts.passwordMatches("admin", shown.group(1))).isTrue();
		assertThat(this.accounts.groupsOf(new StaffId("admin"))).containsExactly("camunda-admin");
	}

	@Test
	void takesThePasswordFromTheSettingsAndKeepsItSecret(CapturedOutput output) {
		start(settings("joan", "a-secret"));
		assertThat(this.accounts.passwordMatches("joan", "a-secret")).isTrue();
		assertThat(this.accounts.find(new StaffId("joan")).orElseThrow().name()).isEqualTo("Joan Whitaker");
		assertThat(output).doesNotContain("a-secret");
		assertThat(settings("joan", "a-secret").toString()).doesNotContain("a-secret");
	}

	@Test
	void createsNobodyWhereThereIsAnAdministrator(CapturedOutput output) {
		this.accounts.create(new Account(new StaffId("ruth"), "", "", "", ""), "ruth", List.of("camunda-admin"));
		start(settings("admin", ""));
		assertThat(this.accounts.find(new StaffId("admin"))).isEmpty();
		assertThat(output).doesNotContain("Sign in as");
	}

	@Test
	void leavesTheDemonstrationItsOwnAdministrator(CapturedOutput output) {
		DemoPeople demo = new DemoPeople(this.accounts);
		demo.createWhereMissing();
		demo.createWhereMissing();
		start(settings("admin", ""));
		assertThat(List.of("contact", "contact2", "manager", "analyst", "admin"))
			.allMatch((id) -> this.accounts.passwordMatches(id, id));
		assertThat(output).doesNotContain("Sign in as");
	}

	@ParameterizedTest
	@ValueSource(strings = { "short", "seven77", "\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B", "with\u0000zeros",
			"       8" })
	void takesNoPasswordThatThePagesWouldRefuse(String password) {
		assertThatIllegalArgumentException().isThrownBy(() -> settings("joan", password))
			.withMessageContaining("bindery.first-administrator.password needs at least 8 characters that can be seen")
			.withMessageNotContaining(password);
	}

	private void start(FirstAdministratorSettings settings) {
		new FirstAdministrator(settings, this.accounts).createWhereMissing();
	}

	private static FirstAdministratorSettings settings(String id, String password) {
		return new FirstAdministratorSettings(id, password, "Joan", "Whitaker", "joan@library.example");
	}

}
