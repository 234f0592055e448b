package org.bindery.engine.messages;

import java.util.function.Supplier;

import org.bindery.identity.Reference;
import org.camunda.bpm.engine.OptimisticLockingException;

import org.springframework.dao.OptimisticLockingFailureException;

/** Says it in words that pages know when somebody else moved the same case meanwhile. */
final class Meanwhile {

	private Meanwhile() {
	}

	static void nobodyElse(Reference reference, Runnable work) {
		nobodyElse(reference, () -> {
			work.run();
			return reference;
		});
	}

	static <T> T nobodyElse(Reference reference, Supplier<T> work) {
		try {
			return work.get();
		}
		catch (OptimisticLockingException ex) {
			throw new OptimisticLockingFailureException("Somebody else moved " + reference + " meanwhile", ex);
		}
	}

}
