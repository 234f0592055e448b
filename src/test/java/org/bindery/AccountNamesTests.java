package org.bindery;

import java.util.List;

import org.bindery.engine.accounts.Account;
import org.bindery.identity.StaffId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How people may be called, so that nobody is taken for somebody else. */
class AccountNamesTests extends SomebodyNew {

	@ParameterizedTest
	@ValueSource(strings = { "\u200b", "\u3164\u00ad", "Ann\u0000", "Ann\u2028Lee",
			"AnnAnnAnnAnnAnnAnnAnnAnnAnnAnnAnnAnnAnnAnnAnnAnnAnnAnnAnnAnnA" })
	void aNameIsSeenAndFitsALine(String name) {
		refused(as(this.clerk).put("/user/" + this.clerk + "/profile", write(profile(this.clerk, name, "Lee", ""))),
				"at most 60 characters");
		refused(as("admin").put("/user/" + this.clerk + "/profile", write(profile(this.clerk, "Ann", name, ""))),
				"at most 60 characters");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nobody", "a b@library.example", "pawe\u0142@library.example" })
	void anEmailAddressIsOne(String email) {
		refused(as(this.clerk).put("/user/" + this.clerk + "/profile", write(profile(this.clerk, "Ann", "Lee", email))),
				"address");
	}

	@Test
	void nobodyWritesOverSomebodyElseByAnotherIdInAProfile() {
		refused(as("admin").put("/user/" + this.clerk + "/profile", write(profile("contact", "Eve", "Lee", ""))),
				"it stays as it is");
		refused(as("admin").put("/user/" + this.clerk + "/profile", "{\"firstName\":\"Eve\"}"), "it stays as it is");
		assertThat(this.accounts.find(new StaffId("contact")).orElseThrow().firstName()).isNotEqualTo("Eve");
	}

	@Test
	void nobodyTakesAColleaguesNameButAnAdministratorMayGiveIt() {
		String id = "m" + System.nanoTime();
		this.accounts.create(new Account(new StaffId(id), "Márta", "Nagy" + id, "", ""), id, List.of("contacts"));
		String same = write(profile(this.clerk, "marta\u200b", "NAGY" + id, ""));
		refused(as(this.clerk).put("/user/" + this.clerk + "/profile", same), "somebody else here is called");
		refused(as(this.clerk).put("/user/" + this.clerk + "/profile",
				write(profile(this.clerk, "Márta Y", "Nagy" + id, ""))), "somebody else here is called");
		refused(as(this.clerk).put("/user/" + this.clerk + "/profile",
				write(profile(this.clerk, "Már\u1D1Ba", "Nagy" + id, ""))), "somebody else here is called");
		assertThat(as("admin").put("/user/" + this.clerk + "/profile", same).statusCode()).isEqualTo(204);
		String other = write(profile(this.clerk, "marta\u200b", "NAGY" + id, "marta@library.example"));
		assertThat(as(this.clerk).put("/user/" + this.clerk + "/profile", other).statusCode()).isEqualTo(204);
		assertThat(as(this.clerk).put("/user/" + this.clerk + "/credentials", credentials(GOOD)).statusCode())
			.isEqualTo(204);
	}

	@ParameterizedTest
	@ValueSource(strings = { "DanieI Okafor", "Daniel 0kafor", "Dan1el Okafor", "DANlEL OKAFOR", "Dan|el-Okafor",
			"Dan\u01C0el Okafor", "Dan!el Okafor", "\uA780e\uA780 \uA780y", "D4niel Okafor", "Daniel Okafor (Manager)",
			"Саѕѕу Норе" })
	void nobodyTakesAColleaguesNameInOtherSigns(String name) {
		if (this.accounts.find(new StaffId("okafor")).isEmpty()) {
			this.accounts.create(new Account(new StaffId("okafor"), "Daniel", "Okafor", "", ""), "okafor",
					List.of("contacts"));
			this.accounts.create(new Account(new StaffId("lel"), "Lel", "Ly", "", ""), "lel", List.of("contacts"));
			this.accounts.create(new Account(new StaffId("hope"), "Cassy", "Hope", "", ""), "hope",
					List.of("contacts"));
		}
		refused(as(this.clerk).put("/user/" + this.clerk + "/profile", write(profile(this.clerk, name, "", ""))),
				"somebody else here is called");
		refused(as("admin").put("/user/" + this.clerk + "/profile", write(profile(this.clerk, name, "", ""))),
				"and written with other signs");
		refused(as("admin").post("/user/create", user("t" + System.nanoTime(), "", name, GOOD)),
				"and written with other signs");
	}

	@Test
	void noIdIsReadAsThatOfSomebodyHere() {
		this.accounts.create(new Account(new StaffId("lindqvist.o1"), "Lo", "Lindqvist", "", ""), "lindqvist",
				List.of("contacts"));
		for (String id : List.of("Iindqvist.o1", "lindqvist.01", "1indqvist.ol", "LINDQVIST-O1", "lindqvisto1")) {
			refused(as("admin").post("/user/create", user(id, "Lo", "Lind", GOOD)), "it is read as");
		}
		assertThat(as("admin").delete("/user/lindqvist.o1").statusCode()).isEqualTo(204);
		refused(as("admin").post("/user/create", user("lindqvist.01", "Lo", "Lind", GOOD)), "it is read as");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bindery", "B\u00EDnd\u00E9ry", "B1NDERY", "Bln-dery", "System", "camunda-admin" })
	void nobodyIsCalledAsTheMachineIs(String name) {
		for (String person : List.of(this.clerk, "admin")) {
			refused(as(person).put("/user/" + this.clerk + "/profile", write(profile(this.clerk, name, "", ""))),
					"for no person");
		}
		refused(as("admin").post("/user/create", user("r" + System.nanoTime(), "", name, GOOD)), "for no person");
	}

	@ParameterizedTest
	@ValueSource(strings = { "bindery", "B1ndery", "b.indery", "system", "null", "anonymousUser", "anonym0ususer",
			"camunda-admin", "managers" })
	void noIdIsThatOfTheMachineOrOfNobody(String id) {
		refused(as("admin").post("/user/create", user(id, "Jo", "Kim", GOOD)), "for no person");
		assertThat(this.accounts.find(new StaffId(id))).isEmpty();
	}

	@Test
	void whoIsCalledSoAlreadyGoesOnAndChangesTheirAddress() {
		String id = "s" + System.nanoTime();
		this.accounts.create(new Account(new StaffId(id), "", "Bindery", "", ""), id, List.of("contacts"));
		assertThat(as(id).put("/user/" + id + "/profile", write(profile(id, "", "Bindery", "b@library.example")))
			.statusCode()).isEqualTo(204);
	}

	@ParameterizedTest
	@ValueSource(strings = { "R\u0443th", "\u13A1uth", "L\u0456ndqvist Lee", "Ann-M\u0430rie", "\u0391nn" })
	void aNameMixesNoLettersThatLookAlike(String name) {
		refused(as(this.clerk).put("/user/" + this.clerk + "/profile", write(profile(this.clerk, name, "Lee", ""))),
				"letters of two scripts");
	}

	@Test
	void aNameIsReadAsItIsWritten() {
		for (String name : List.of("Анна Maria", "山田みどり", "Ng\u0169gĩ", "O\u02BBahu", "ש\u05F3רה")) {
			assertThat(as(this.clerk)
				.put("/user/" + this.clerk + "/profile", write(profile(this.clerk, "\u202E" + name + "\u2066", "", "")))
				.statusCode()).as(name).isEqualTo(204);
			assertThat(this.accounts.find(new StaffId(this.clerk)).orElseThrow().firstName()).isEqualTo(name);
		}
	}

}
