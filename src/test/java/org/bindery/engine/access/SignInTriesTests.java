package org.bindery.engine.access;

import org.jooq.DSLContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.bindery.BinderyTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** How often a password is looked at. */
@BinderyTest
class SignInTriesTests {

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private DSLContext questions;

	@Autowired
	private PlatformTransactionManager transactions;

	private final Clock clock = mock(Clock.class);

	private final String place = UUID.randomUUID().toString().concat("-".repeat(28));

	private Instant now = Instant.now();

	private SignInTries tries;

	@BeforeEach
	void nobodyTriedYet() {
		given(this.clock.instant()).willAnswer((call) -> this.now);
		this.tries = new SignInTries(this.questions, this.transactions, this.clock);
	}

	@Test
	void pausesFromTheThirdOnAndLongerEachTime() {
		assertThat(looksAt(3)).isEqualTo(3);
		assertThat(looksAt(1)).isZero();
		after(Duration.ofMillis(900));
		assertThat(looksAt(2)).isZero();
		after(Duration.ofMillis(200));
		assertThat(looksAt(2)).isOne();
		after(Duration.ofSeconds(2));
		assertThat(looksAt(1)).isZero();
	}

	@Test
	void opensAgainAfterAMinuteHoweverManyWereWrong() {
		looksAt(200);
		after(Duration.ofMinutes(1).plusMillis(1));
		assertThat(looksAt(1)).isOne();
	}

	@Test
	void countsAnewAfterAnHour() {
		looksAt(10);
		after(Duration.ofHours(1).plusMillis(1));
		assertThat(looksAt(10)).isEqualTo(3);
	}

	@Test
	void countsNoRightOne() {
		for (int many = 0; many < 20; many++) {
			assertThat(looksAt(1)).isOne();
			this.tries.takeBack(this.place);
		}
		assertThat(this.database.queryForList("select tries from sign_in_try where place = ?", this.place)).isEmpty();
	}

	@Test
	void countsTheWrongOnesOnWhenSomebodyAtTheSameAddressIsRight() {
		assertThat(looksAt(3)).isEqualTo(3);
		after(Duration.ofSeconds(1));
		assertThat(looksAt(1)).isOne();
		this.tries.takeBack(this.place);
		assertThat(looksAt(1)).isOne();
		after(Duration.ofMillis(1900));
		assertThat(looksAt(1)).isZero();
	}

	@Test
	void pausesForNobodyElse() {
		looksAt(10);
		assertThat(this.tries.count(UUID.randomUUID().toString().concat("-".repeat(28)))).isTrue();
	}

	@Test
	void doesNotLastWhereTheClockWasSetBack() {
		looksAt(10);
		after(Duration.ofDays(-2));
		assertThat(looksAt(1)).isOne();
	}

	@Test
	void countsEachOfManyAtOnce() throws Exception {
		int many = 36;
		AtomicInteger looked = new AtomicInteger();
		CountDownLatch all = new CountDownLatch(many);
		try (Pool pool = new Pool(Executors.newFixedThreadPool(12))) {
			IntStream.range(0, many).forEach((number) -> pool.threads().execute(() -> {
				if (this.tries.count(this.place)) {
					looked.incrementAndGet();
				}
				all.countDown();
			}));
			all.await();
		}
		assertThat(looked.get()).isBetween(1, 3);
		assertThat(this.database.queryForObject("select tries from sign_in_try where place = ?", Integer.class,
				this.place))
			.isEqualTo(many);
	}

	private long looksAt(int many) {
		return IntStream.range(0, many).filter((number) -> this.tries.count(this.place)).count();
	}

	private void after(Duration time) {
		this.now = this.now.plus(time);
	}

	private record Pool(ExecutorService threads) implements AutoCloseable {

		@Override
		public void close() {
			this.threads.shutdownNow();
		}

	}

}
