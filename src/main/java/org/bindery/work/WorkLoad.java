package org.bindery.work;

import java.util.Optional;

import org.bindery.identity.StaffId;

/**
 * How much waits for one person, confidential tasks left out.
 *
 * @param person the person's id; empty for what nobody has taken yet
 * @param name the person's name; empty for nobody's
 * @param late how much should be done by now
 * @param week how much is due from now on within seven days
 */
public record WorkLoad(Optional<StaffId> person, String name, long open, long late, long week) {

	WorkLoad named(String name) {
		return new WorkLoad(this.person, name, this.open, this.late, this.week);
	}

}
