package org.bindery.people;

import java.util.List;

import org.bindery.typing.OneLine;
import org.junit.jupiter.api.Test;
import org.thymeleaf.expression.Strings;

import org.springframework.core.MethodParameter;
import org.springframework.core.convert.TypeDescriptor;

import static org.assertj.core.api.Assertions.assertThat;

class ReadTypedTests {

	private final ReadTyped readTyped = new ReadTyped();

	@Test
	void readsWhatAFormSendsAsItWasMeant() throws NoSuchMethodException {
		MethodParameter title = new MethodParameter(Form.class.getDeclaredConstructor(String.class), 0);
		assertThat(read(" Job\nskills ", title)).isEqualTo("Job skills");
	}

	@Test
	void leavesWhatTemplatesHandToOthersAsItIs() throws NoSuchMethodException {
		MethodParameter separator = new MethodParameter(Strings.class.getMethod("listJoin", List.class, String.class),
				1);
		assertThat(read(", ", separator)).isEqualTo(", ");
	}

	private Object read(String text, MethodParameter target) {
		return this.readTyped.convert(text, TypeDescriptor.valueOf(String.class), new TypeDescriptor(target));
	}

	record Form(@OneLine String title) {
	}

}
