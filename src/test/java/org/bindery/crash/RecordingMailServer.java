package org.bindery.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that writes down which letters it accepted; somebody may act at the
 * moment when it has, and its client does not know yet.
 */
class RecordingMailServer implements AutoCloseable {

	private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

	private final List<Accepted> accepted = new CopyOnWriteArrayList<>();

	private volatile Runnable atAcceptance = () -> {
	};

	RecordingMailServer() throws IOException {
		run(this::serve);
	}

	int port() {
		return this.socket.getLocalPort();
	}

	List<Accepted> accepted() {
		return this.accepted;
	}

	void atAcceptance(Runnable action) {
		this.atAcceptance = action;
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try {
				Socket client = this.socket.accept();
				run(() -> speakWith(client));
			}
			catch (IOException ex) {
				// this server is closed
			}
		}
	}

	private void speakWith(Socket client) {
		try (client;
				BufferedReader in = new BufferedReader(
						new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
				OutputStream out = client.getOutputStream()) {
			say(out, "220 recording");
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				switch (line.toUpperCase(Locale.ROOT).replaceAll("\\W.*", "")) {
					case "DATA" -> {
						say(out, "354 go on");
						this.accepted.add(letter(in));
						this.atAcceptance.run();
						say(out, "250 accepted");
					}
					case "QUIT" -> say(out, "221 bye");
					default -> say(out, "250 ok");
				}
			}
		}
		catch (IOException ex) {
			// the client is gone
		}
	}

	private static Accepted letter(BufferedReader in) throws IOException {
		Map<String, String> headers = new HashMap<>();
		boolean head = true;
		for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
			if (line == null) {
				throw new IOException("The client hung up in the middle of a letter");
			}
			head &= !line.isEmpty();
			int colon = line.indexOf(": ");
			if (head && colon > 0) {
				headers.putIfAbsent(line.substring(0, colon), line.substring(colon + 2));
			}
		}
		return new Accepted(headers.get("Message-ID"), headers.get("X-Bindery-Reference"), headers.get("Subject"));
	}

	private static void say(OutputStream out, String line) throws IOException {
		out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

	private static void run(Runnable action) {
		Thread thread = new Thread(action, "recording-mail-server");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

	/** A letter, by its headers. */
	record Accepted(String messageId, String reference, String subject) {
	}

}
