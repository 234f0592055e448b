package org.bindery.engine.inside;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/** An end event while its diagram is read. */
public final class DrawnEnd {

	private final ActivityImpl event;

	DrawnEnd(ActivityImpl event) {
		this.event = event;
	}

	public String id() {
		return this.event.getId();
	}

	/** The key of its process. */
	public String process() {
		return DrawnProcess.keyOf(this.event);
	}

	public void onReaching(ExecutionListener listener) {
		this.event.addListener(ExecutionListener.EVENTNAME_START, listener);
	}

}
