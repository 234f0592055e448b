package org.bindery.browser;

import java.util.List;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives whoever asks a {@link Desk} of their own in the application of the test: for as
 * long as the test, or all tests of the class where it is asked for before them all. A
 * {@link Prettier} or a {@link StyleCheck} needs no application.
 */
public class Desks implements ParameterResolver {

	private static final Namespace HERE = Namespace.create(Desks.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
		return List.of(Desk.class, Prettier.class, StyleCheck.class).contains(parameter.getParameter().getType());
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
		Class<?> wanted = parameter.getParameter().getType();
		if (wanted == Prettier.class) {
			return new Prettier(browser(test).page());
		}
		if (wanted == StyleCheck.class) {
			return new StyleCheck(browser(test).page());
		}
		Desk desk = browser(test).desk(port(test));
		test.getStore(HERE).put(desk, (CloseableResource) desk::close);
		return desk;
	}

	private static Chromium browser(ExtensionContext test) {
		return test.getRoot().getStore(HERE).getOrComputeIfAbsent(Chromium.class);
	}

	private static int port(ExtensionContext test) {
		return SpringExtension.getApplicationContext(test)
			.getEnvironment()
			.getRequiredProperty("local.server.port", Integer.class);
	}

}
