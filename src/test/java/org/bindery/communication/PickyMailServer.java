package org.bindery.communication;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that knows nobody called {@code gone} and takes letters for all others.
 */
class PickyMailServer implements AutoCloseable {

	private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

	private final List<String> taken = new CopyOnWriteArrayList<>();

	PickyMailServer() throws IOException {
		Thread thread = new Thread(this::serve, "picky-mail-server");
		thread.setDaemon(true);
		thread.start();
	}

	int port() {
		return this.socket.getLocalPort();
	}

	/** The recipients whose letters were taken. */
	List<String> taken() {
		return this.taken;
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try (Socket client = this.socket.accept()) {
				speakWith(client);
			}
			catch (IOException ex) {
				// the client or this server hung up
			}
		}
	}

	private void speakWith(Socket client) throws IOException {
		BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
		PrintWriter out = new PrintWriter(client.getOutputStream(), true);
		out.print("220 picky\r\n");
		out.flush();
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			out.print(answer(line, in) + "\r\n");
			out.flush();
		}
	}

	private String answer(String line, BufferedReader in) throws IOException {
		String command = line.toUpperCase(Locale.ROOT);
		if (command.startsWith("RCPT")) {
			String address = line.replaceAll(".*<|>.*", "");
			if (address.startsWith("gone@")) {
				return "550 5.1.1 <" + address + ">: no such user";
			}
			this.taken.add(address);
			return "250 ok";
		}
		return command.startsWith("DATA") ? "354 go on" : "250 ok";
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
