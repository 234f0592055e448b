package org.bindery.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Sends bytes to the server that no client would send, and reads what comes back. */
final class Wire {

	private static final int PATIENCE = 30_000;

	private final int port;

	private final List<String> headers;

	Wire(int port) {
		this(port, List.of());
	}

	private Wire(int port, List<String> headers) {
		this.port = port;
		this.headers = headers;
	}

	Wire with(String header) {
		return new Wire(this.port, Stream.concat(this.headers.stream(), Stream.of(header)).toList());
	}

	/** With every request, as the REST API wants it. */
	Wire as(String person) {
		return with("Authorization: Basic "
				+ Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8)));
	}

	Answer get(String address) {
		return send("GET", address, "");
	}

	Answer json(String method, String address, String body) {
		return with("Content-Type: application/json").send(method, address, body);
	}

	Answer form(String address, String body) {
		return with("Content-Type: application/x-www-form-urlencoded").send("POST", address, body);
	}

	Answer send(String method, String address, String body) {
		return ask(method + " " + address + " HTTP/1.1", body, 0);
	}

	/** Says that more would come, and sends no more. */
	Answer breaksOff(String method, String address, String body) {
		return ask(method + " " + address + " HTTP/1.1", body, 100);
	}

	/** Says that so much would come, in bytes, and sends nothing. */
	Answer announces(String method, String address, int length) {
		return ask(method + " " + address + " HTTP/1.1", "", length);
	}

	/** With that line in front, whatever it is. */
	Answer says(String line) {
		return ask(line, "", 0);
	}

	private Answer ask(String line, String body, int missing) {
		byte[] content = body.getBytes(StandardCharsets.UTF_8);
		List<String> lines = new ArrayList<>(
				List.of(line, "Host: 127.0.0.1", "Connection: close", "Content-Length: " + (content.length + missing)));
		lines.addAll(this.headers);
		ByteArrayOutputStream request = new ByteArrayOutputStream();
		request.writeBytes((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
		request.writeBytes(content);
		return send(request.toByteArray(), missing > 0);
	}

	private Answer send(byte[] request, boolean leaves) {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(PATIENCE);
			write(socket, request);
			if (leaves) {
				socket.shutdownOutput();
			}
			ByteArrayOutputStream read = new ByteArrayOutputStream();
			read(socket, read);
			return Answer.of(read.toString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The server may refuse before it has read all. */
	private static void write(Socket socket, byte[] request) {
		try {
			OutputStream out = socket.getOutputStream();
			out.write(request);
			out.flush();
		}
		catch (IOException ex) {
			// what it said is read all the same
		}
	}

	private static void read(Socket socket, ByteArrayOutputStream read) throws IOException {
		try {
			socket.getInputStream().transferTo(read);
		}
		catch (java.net.SocketException ex) {
			if (read.size() == 0) {
				throw ex;
			}
		}
	}

	/** What came back: the status, the head, and the body as it was sent. */
	record Answer(int status, String head, String body) {

		static Answer of(String text) {
			int end = Math.max(text.indexOf("\r\n\r\n"), 0);
			return new Answer(Integer.parseInt(text.substring(9, 12)), text.substring(0, end), text.substring(end));
		}

	}

}
