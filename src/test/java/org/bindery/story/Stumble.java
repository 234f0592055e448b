package org.bindery.story;

import org.bindery.engine.StepDone;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Makes a step fail at its very end, when everything else of it is done. */
@TestComponent
public class Stumble {

	private volatile String step = "nothing";

	public void over(String step) {
		this.step = step;
	}

	@Order(Ordered.LOWEST_PRECEDENCE)
	@EventListener
	void stumble(StepDone done) {
		if (done.step().equals(this.step)) {
			throw new IllegalStateException("stumbled over " + this.step);
		}
	}

}
