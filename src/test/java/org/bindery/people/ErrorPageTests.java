package org.bindery.people;

import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.annotation.Secured;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes wrong is said in the pages' own words, without the machine's. */
@PagesAloneTest
@Import(ErrorPageTests.FailingPages.class)
class ErrorPageTests {

	@LocalServerPort
	private int port;

	@Test
	void saysThatThereIsNoSuchPage() {
		says(404, "/nothing", "There is no such page");
		assertThat(says(404, "/error", "There is no such page").body()).doesNotContain("999");
	}

	@Test
	void saysThatAnAddressIsWrong() {
		says(400, "/test/number?of=x", "This address is not quite right");
		says(400, "/a;b", "This address is not quite right");
	}

	@Test
	void saysThatAPageOnlyAnswersAForm() {
		Visitor visitor = new Visitor(this.port).signedInAs("contact");
		visitor.open("/me");
		assertThat(visitor.send("/test/failure", Map.of()).statusCode()).isEqualTo(405);
		assertThat(visitor.page().select("h1").text()).isEqualTo("This page cannot be opened like that");
	}

	@Test
	void saysThatSomethingWentWrongHere() {
		HttpResponse<String> answer = says(500, "/test/failure", "Something went wrong on our side");
		assertThat(answer.body()).doesNotContain("Exception", "IllegalState", "the reason");
	}

	@Test
	void saysWhoMayDoIt() {
		says(403, "/test/managers", "This is not open to you");
		Visitor visitor = new Visitor(this.port).speaking("es").signedInAs("contact");
		visitor.open("/test/managers");
		assertThat(visitor.page().select(".roles li").eachText()).containsExactly("Responsables de colaboraciones",
				"Administradores");
	}

	private HttpResponse<String> says(int status, String path, String title) {
		Visitor visitor = new Visitor(this.port).signedInAs("contact");
		HttpResponse<String> answer = visitor.open(path);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(visitor.page().select("h1").text()).isEqualTo(title);
		assertThat(visitor.page().select("header nav")).isNotEmpty();
		return answer;
	}

	@Controller
	static class FailingPages {

		@GetMapping("/test/failure")
		String fail() {
			throw new IllegalStateException("the reason");
		}

		@GetMapping("/test/number")
		String number(int of) {
			return "redirect:/me";
		}

		@GetMapping("/test/managers")
		@Secured({ "ROLE_MANAGER", "ROLE_ADMINISTRATOR" })
		String managers() {
			return "redirect:/me";
		}

	}

}
