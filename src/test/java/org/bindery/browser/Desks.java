package org.bindery.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives whoever asks a {@link Desk} of their own in the application of the test: for as
 * long as the test, or all tests of the class where it is asked for before them all. A
 * {@link Prettier} needs no application.
 */
public class Desks implements ParameterResolver {

	private static final Namespace HERE = Namespace.create(Desks.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
		return isPrettier(parameter) || parameter.getParameter().getType() == Desk.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
		if (isPrettier(parameter)) {
			return new Prettier(browser(test).page());
		}
		Desk desk = browser(test).desk(port(test));
		test.getStore(HERE).put(desk, (CloseableResource) desk::close);
		return desk;
	}

	private static boolean isPrettier(ParameterContext parameter) {
		return parameter.getParameter().getType() == Prettier.class;
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
