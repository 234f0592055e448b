package org.bindery.people.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * What a form is made of. Tomcat puts a sign of its own where bytes are no character, the
 * same that people paste out of broken texts; only the bytes tell which it is.
 */
@Component
class FormBytes implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final String SENT = FormBytes.class.getName();

	private static final String REPLACED = "\uFFFD";

	@Override
	public void customize(TomcatServletWebServerFactory server) {
		server.addEngineValves(new Kept());
	}

	/** Whether all that was sent are characters. */
	static boolean areCharacters(HttpServletRequest request) {
		boolean replaced = request.getParameterMap()
			.entrySet()
			.stream()
			.flatMap((field) -> Stream.concat(Stream.of(field.getKey()), Stream.of(field.getValue())))
			.anyMatch((text) -> text.contains(REPLACED));
		return !replaced || Stream.of(request.getQueryString(), request.getAttribute(SENT))
			.allMatch((sent) -> areCharacters(Objects.toString(sent, "")));
	}

	private static boolean areCharacters(String bytes) {
		byte[] decoded = StringUtils.uriDecode(bytes, StandardCharsets.ISO_8859_1)
			.getBytes(StandardCharsets.ISO_8859_1);
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(decoded));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private static final class Kept extends ValveBase {

		private Kept() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			String type = Objects.toString(request.getContentType(), "");
			if (!StringUtils.startsWithIgnoreCase(type, MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
				getNext().invoke(request, response);
				return;
			}
			InputBuffer before = request.getCoyoteRequest().getInputBuffer();
			Sent sent = new Sent(before, new ByteArrayOutputStream());
			request.getCoyoteRequest().setInputBuffer(sent);
			request.setAttribute(SENT, sent);
			try {
				getNext().invoke(request, response);
			}
			finally {
				request.getCoyoteRequest().setInputBuffer(before);
			}
		}

	}

	/** Each byte as one letter. */
	private record Sent(InputBuffer input, ByteArrayOutputStream bytes) implements InputBuffer {

		@Override
		public int doRead(ApplicationBufferHandler handler) throws IOException {
			int read = this.input.doRead(handler);
			if (read > 0) {
				byte[] part = new byte[read];
				handler.getByteBuffer().duplicate().get(part);
				this.bytes.writeBytes(part);
			}
			return read;
		}

		@Override
		public int available() {
			return this.input.available();
		}

		@Override
		public String toString() {
			return this.bytes.toString(StandardCharsets.ISO_8859_1);
		}

	}

}
