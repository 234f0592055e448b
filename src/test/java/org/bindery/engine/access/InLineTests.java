package org.bindery.engine.access;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever sends many passwords at once keeps only themselves waiting. */
class InLineTests {

	private final InLine inLine = new InLine();

	@Test
	void looksAtOneAtATimeAndTurnsAwayWhoeverFindsALongLine() throws Exception {
		AtomicInteger atOnce = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		CountDownLatch open = new CountDownLatch(1);
		CountDownLatch first = new CountDownLatch(1);
		ExecutorService people = Executors.newCachedThreadPool();
		try {
			List<Future<Boolean>> looks = new ArrayList<>();
			for (int person = 0; person < 20; person++) {
				looks.add(people.submit(() -> this.inLine.look("here", () -> {
					most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
					first.countDown();
					await(open);
					atOnce.decrementAndGet();
					return true;
				})));
			}
			first.await();
			assertThat(this.inLine.look("elsewhere", () -> true)).isTrue();
			while (looks.stream().filter(Future::isDone).count() < 12) {
				Thread.onSpinWait();
			}
			open.countDown();
			int looked = 0;
			for (Future<Boolean> look : looks) {
				looked += look.get() ? 1 : 0;
			}
			assertThat(looked).isEqualTo(8);
			assertThat(most).hasValue(1);
			assertThat(this.inLine.look("here", () -> true)).isTrue();
		}
		finally {
			people.shutdownNow();
		}
	}

	@RepeatedTest(20)
	void aCrowdThatIsTurnedAwayKeepsNobodyElseFromTheirTurn() throws Exception {
		CountDownLatch open = new CountDownLatch(1);
		CyclicBarrier atOnce = new CyclicBarrier(50);
		ExecutorService people = Executors.newCachedThreadPool();
		try {
			List<Future<Boolean>> looks = new ArrayList<>();
			for (int person = 0; person < 50; person++) {
				looks.add(people.submit(() -> {
					atOnce.await();
					return this.inLine.look("here", () -> {
						await(open);
						return true;
					});
				}));
			}
			while (looks.stream().filter(Future::isDone).count() < 42) {
				Thread.onSpinWait();
			}
			open.countDown();
			int looked = 0;
			for (Future<Boolean> look : looks) {
				looked += look.get() ? 1 : 0;
			}
			assertThat(looked).isEqualTo(8);
		}
		finally {
			people.shutdownNow();
		}
	}

	private static void await(CountDownLatch open) {
		try {
			open.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
