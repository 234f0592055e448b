package org.bindery;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A Bindery of its own, in a process with the environment that it would have elsewhere.
 */
class BinderyProcess implements AutoCloseable {

	static final Path LOG = Path.of("target/bindery-process.log");

	private final HttpClient client = HttpClient.newHttpClient();

	private final Process process;

	private final String address;

	private final String signIn;

	/**
	 * @param signIn id and password for the engine's REST API, with a colon between
	 */
	BinderyProcess(Map<String, String> environment, int port, String signIn) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		ProcessBuilder command = new ProcessBuilder(List.of(java, "-XX:TieredStopAtLevel=1", "-cp", classPath(),
				Bindery.class.getName(), "--server.address=127.0.0.1", "--server.port=" + port));
		command.environment().putAll(environment);
		this.process = command.redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
		this.address = "http://127.0.0.1:" + port;
		this.signIn = "Basic " + Base64.getEncoder().encodeToString(signIn.getBytes(StandardCharsets.UTF_8));
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	boolean isHealthy() throws InterruptedException {
		try {
			return send(HttpRequest.newBuilder(URI.create(this.address + "/actuator/health"))).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Asks the engine's REST API, which agrees. */
	void post(String path, String body) throws IOException, InterruptedException {
		HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(this.address + "/engine-rest" + path))
			.header("Authorization", this.signIn)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body)));
		assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		this.process.waitFor();
	}

	private static String classPath() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.contains("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

}
