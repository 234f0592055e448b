package org.bindery.engine.access;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * Equal tries at the same moment are one: a script that asks in parallel does not guess,
 * and nobody learns more from a guess by sending it twice.
 */
class EqualTries {

	private final Map<Try, CompletableFuture<Boolean>> underWay = new ConcurrentHashMap<>();

	/** Looks, or waits for what somebody sees who looks already. */
	boolean asOne(String place, String password, BooleanSupplier look) {
		Try equal = new Try(place, password);
		CompletableFuture<Boolean> mine = new CompletableFuture<>();
		CompletableFuture<Boolean> first = this.underWay.putIfAbsent(equal, mine);
		if (first != null) {
			return first.join();
		}
		try {
			mine.complete(look.getAsBoolean());
		}
		catch (RuntimeException ex) {
			mine.completeExceptionally(ex);
		}
		finally {
			this.underWay.remove(equal, mine);
		}
		return mine.join();
	}

	private record Try(String place, String password) {
	}

}
