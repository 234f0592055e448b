package org.bindery.crash;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.bindery.identity.Reference;

/** What Bindery said is done. */
class Ledger {

	private final Queue<String> begun = new ConcurrentLinkedQueue<>();

	private final Queue<String> completed = new ConcurrentLinkedQueue<>();

	private final Queue<String> decided = new ConcurrentLinkedQueue<>();

	void begun(Reference reference) {
		this.begun.add(reference.text());
	}

	void completed(String task) {
		this.completed.add(task);
	}

	void decided(Reference reference) {
		this.decided.add(reference.text());
	}

	/** The references of partnerships that were begun. */
	List<String> begun() {
		return List.copyOf(this.begun);
	}

	/** The ids of tasks that were completed. */
	List<String> completed() {
		return List.copyOf(this.completed);
	}

	/** The references of those whose raiser gets a letter. */
	List<String> decided() {
		return List.copyOf(this.decided);
	}

	int size() {
		return this.begun.size() + this.completed.size();
	}

}
