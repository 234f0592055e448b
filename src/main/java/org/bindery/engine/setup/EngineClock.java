package org.bindery.engine.setup;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.bindery.engine.inside.EngineTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One time for engine and domain: whoever moves the engine's clock moves everything. */
@Configuration(proxyBeanMethods = false)
class EngineClock {

	@Bean
	Clock clock() {
		return new FollowingClock(ZoneOffset.UTC);
	}

	private static final class FollowingClock extends Clock {

		private final ZoneId zone;

		private FollowingClock(ZoneId zone) {
			this.zone = zone;
		}

		@Override
		public ZoneId getZone() {
			return this.zone;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return new FollowingClock(zone);
		}

		@Override
		public Instant instant() {
			return EngineTime.now();
		}

	}

}
