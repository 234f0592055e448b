package org.bindery.benchmark;

import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long something took: the median of many times.
 *
 * @param millis infinite where nobody would wait for it
 */
record Timing(double millis) {

	private static final int TIMES = 61;

	private static final int TIMES_IF_SLOW = 3;

	private static final Duration WARM = Duration.ofSeconds(4);

	private static final Duration SLOW = Duration.ofSeconds(1);

	/** Where once is enough. */
	private static final Duration ENDLESS = Duration.ofSeconds(5);

	/** Until the virtual machine and the database know it. */
	static void warmUp(Runnable request) {
		long end = System.nanoTime() + WARM.toNanos();
		while (System.nanoTime() < end) {
			request.run();
		}
	}

	static Timing of(Runnable request) {
		double first = once(request);
		if (first > ENDLESS.toMillis()) {
			return new Timing(first);
		}
		double[] times = new double[(first > SLOW.toMillis()) ? TIMES_IF_SLOW : TIMES];
		for (int time = 0; time < times.length; time++) {
			times[time] = once(request);
		}
		Arrays.sort(times);
		return new Timing(times[times.length / 2]);
	}

	private static double once(Runnable request) {
		long start = System.nanoTime();
		try {
			request.run();
		}
		catch (RuntimeException ex) {
			if (ex.getCause() instanceof HttpTimeoutException) {
				return Double.POSITIVE_INFINITY;
			}
			throw ex;
		}
		return (System.nanoTime() - start) / 1e6;
	}

	@Override
	public String toString() {
		return Double.isInfinite(this.millis) ? "> %d s".formatted(Browser.PATIENCE.toSeconds())
				: String.format(Locale.ROOT, "%.1f ms", this.millis);
	}

}
