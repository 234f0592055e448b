package org.bindery.people.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.bindery.BinderyTest;
import org.bindery.people.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A few who send slowly keep nobody else from being answered. */
@BinderyTest
@Timeout(120)
class SlowBodiesTests {

	/** More than there are threads. */
	private static final int MANY = 210;

	@LocalServerPort
	private int port;

	@Test
	void holdAFewThreadsOnly() throws IOException {
		Visitor contact = new Visitor(this.port).signedInAs("contact");
		List<Socket> slow = new ArrayList<>();
		try {
			for (int each = 0; each < MANY; each++) {
				slow.add(beginsToSend());
			}
			assertThat(answer(slow.get(MANY - 1))).startsWith("HTTP/1.1 503");
			contact.open("/me");
			assertThat(contact.send("/me", Map.of("phone", "")).statusCode()).isLessThan(400);
		}
		finally {
			for (Socket socket : slow) {
				socket.close();
			}
		}
	}

	@Test
	void areNotWaitedForWhateverComesMeanwhile() throws IOException {
		try (Socket slow = beginsToSend()) {
			slow.setSoTimeout(2_000);
			String answer = "";
			while (answer.isEmpty()) {
				slow.getOutputStream().write('x');
				answer = soFar(slow.getInputStream());
			}
			assertThat(answer).startsWith("HTTP/1.1 408");
		}
	}

	private Socket beginsToSend() throws IOException {
		Socket socket = new Socket("127.0.0.1", this.port);
		socket.setSoTimeout(10_000);
		socket.getOutputStream()
			.write(("POST /login HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
					+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nusername=")
				.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	private static String answer(Socket socket) throws IOException {
		return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
	}

	private static String soFar(InputStream in) throws IOException {
		try {
			return new String(in.readNBytes(12), StandardCharsets.US_ASCII);
		}
		catch (java.net.SocketTimeoutException ex) {
			return "";
		}
	}

}
