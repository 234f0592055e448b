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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A mail server that knows nobody called {@code gone}, wants to be asked twice for
 * {@code later}, passes nothing on to {@code barred}, calls what goes to {@code spam}
 * spam, hangs up as soon as it has taken a letter for {@code hangsup}, takes its time for
 * {@code slow}, and takes letters for all others.
 */
class PickyMailServer implements AutoCloseable {

	private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

	private final List<String> taken = new CopyOnWriteArrayList<>();

	private final Set<String> asked = ConcurrentHashMap.newKeySet();

	private final CountDownLatch patience = new CountDownLatch(1);

	private volatile boolean stranger;

	PickyMailServer() throws IOException {
		Thread thread = new Thread(this::serve, "picky-mail-server");
		thread.setDaemon(true);
		thread.start();
	}

	int port() {
		return this.socket.getLocalPort();
	}

	/** The recipients whose letters were taken, once for each letter. */
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
		say("220 picky", out);
		String recipient = "";
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			String command = line.toUpperCase(Locale.ROOT);
			if (command.startsWith("RCPT")) {
				recipient = line.replaceAll(".*<|>.*", "");
				say(answerTo(recipient), out);
			}
			else if (command.startsWith("MAIL") && this.stranger) {
				say("553 5.7.1 who are you?", out);
			}
			else if (command.startsWith("DATA")) {
				say("354 go on", out);
				read(in);
				say(take(recipient), out);
				if (recipient.startsWith("hangsup@")) {
					return;
				}
			}
			else {
				say("250 ok", out);
			}
		}
	}

	private static void say(String answer, PrintWriter out) {
		out.print(answer + "\r\n");
		out.flush();
	}

	private static void read(BufferedReader in) throws IOException {
		String line = in.readLine();
		while (line != null && !line.equals(".")) {
			line = in.readLine();
		}
	}

	private String answerTo(String recipient) {
		if (recipient.startsWith("gone@")) {
			return "550 5.1.1 <" + recipient + ">: no such user";
		}
		if (recipient.startsWith("barred@")) {
			return "554 5.7.1 <" + recipient + ">: Relay access denied";
		}
		return recipient.startsWith("later@") && this.asked.add(recipient) ? "450 4.2.0 greylisted" : "250 ok";
	}

	private String take(String recipient) {
		if (recipient.startsWith("spam@")) {
			return "554 5.7.1 looks like spam";
		}
		this.taken.add(recipient);
		if (recipient.startsWith("slow@")) {
			await(this.patience);
		}
		return "250 ok";
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await(20, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** From now on it takes nothing from anybody. */
	void knowsNobody() {
		this.stranger = true;
	}

	/** Lets it answer whoever waits for {@code slow}. */
	void goOn() {
		this.patience.countDown();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
