package org.bindery.crash;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.Bindery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A Bindery of its own, in a process with the environment that it would have elsewhere.
 */
public class BinderyProcess implements AutoCloseable {

	private final HttpClient client = HttpClient.newHttpClient();

	private final Process process;

	private final Path log;

	private final String address;

	private final String signIn;

	/**
	 * @param signIn id and password for the engine's REST API, with a colon between
	 */
	public BinderyProcess(Map<String, String> environment, String signIn) throws IOException {
		int port = aFreePort();
		this.log = Path.of("target/bindery-process-" + port + ".log");
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		ProcessBuilder command = new ProcessBuilder(List.of(java, "-XX:TieredStopAtLevel=1", "-cp", classPath(),
				Bindery.class.getName(), "--server.address=127.0.0.1", "--server.port=" + port));
		command.environment().putAll(environment);
		this.process = command.redirectErrorStream(true).redirectOutput(this.log.toFile()).start();
		this.address = "http://127.0.0.1:" + port;
		this.signIn = "Basic " + Base64.getEncoder().encodeToString(signIn.getBytes(StandardCharsets.UTF_8));
	}

	/** Waits until it runs. */
	public BinderyProcess running() {
		await().atMost(Duration.ofMinutes(10)).until(() -> !isAlive() || isHealthy());
		assertThat(isAlive()).as("runs: see " + this.log).isTrue();
		return this;
	}

	/** Whether it has not ended yet. */
	public boolean isAlive() {
		return this.process.isAlive();
	}

	private boolean isHealthy() throws InterruptedException {
		try {
			return send(HttpRequest.newBuilder(URI.create(this.address + "/actuator/health"))).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Asks the engine's REST API, which agrees. */
	public String get(String path) throws IOException, InterruptedException {
		return agreed(ask("GET", path, BodyPublishers.noBody()));
	}

	/** Asks the engine's REST API, which agrees. */
	public String post(String path, String body) throws IOException, InterruptedException {
		return agreed(ask("POST", path, BodyPublishers.ofString(body)));
	}

	/** Asks the engine's REST API, which agrees. */
	public String put(String path, String body) throws IOException, InterruptedException {
		return agreed(ask("PUT", path, BodyPublishers.ofString(body)));
	}

	private HttpResponse<String> ask(String method, String path, BodyPublisher body)
			throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(URI.create(this.address + "/engine-rest" + path))
			.header("Authorization", this.signIn)
			.header("Content-Type", "application/json")
			.method(method, body));
	}

	private static String agreed(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.uri() + ": " + answer.body()).isBetween(200, 299);
		return answer.body();
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

	/** What it has written about itself. */
	public String log() throws IOException {
		return Files.readString(this.log);
	}

	/** Ends it at once, in whatever it does. */
	public void kill() {
		this.process.destroyForcibly();
	}

	/** Waits until it has ended. */
	public void ended() throws InterruptedException {
		this.process.waitFor();
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		ended();
	}

	private static int aFreePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static String classPath() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.contains("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

}
