package org.bindery.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.webjars.WebJarVersionLocator;

/** Where tools that are scripts come from: nobody needs Node. */
final class WebJar {

	private WebJar() {
	}

	/** A script of that tool, whatever its version. */
	static String script(String tool, String part) {
		String path = new WebJarVersionLocator().fullPath(tool, part);
		try (InputStream script = WebJar.class.getClassLoader().getResourceAsStream(path)) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
