package org.bindery.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.bindery.engine.Rehearsal;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.Branch;
import org.bindery.partnerships.Branches;
import org.bindery.partnerships.ExistingPartnership;
import org.bindery.partnerships.Proposal;
import org.bindery.partnerships.Proposals;
import org.bindery.partnerships.Recordings;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The scenes with which a partnership begins. */
@Component
@Profile("demo")
class Beginnings {

	private final Map<String, Beginning> scenes = new HashMap<>();

	Beginnings(Rehearsal rehearsal, Recordings recordings, Proposals proposals, Branches branches) {
		this.scenes.put("raiseNeed", (before, who, form) -> rehearsal.start(who, form.values()));
		this.scenes.put("recordPartnership",
				(before, who, form) -> recordings.record(form.as(ExistingPartnership.class), who));
		this.scenes.put("proposePartnership", (before, who, form) -> proposals.propose(form.as(Proposal.class), who));
		this.scenes.put("separateAgreement",
				(before, who, form) -> branches.branch(before.orElseThrow(), form.as(Branch.class), who));
	}

	boolean include(String scene) {
		return this.scenes.containsKey(scene);
	}

	/**
	 * Plays the scene.
	 * @param before the partnership that the story told of so far
	 * @param who the id of a member of staff
	 * @return the new partnership's reference
	 */
	Reference play(String scene, Optional<Reference> before, StaffId who, SceneForm form) {
		return this.scenes.get(scene).play(before, who, form);
	}

	private interface Beginning {

		Reference play(Optional<Reference> before, StaffId who, SceneForm form);

	}

}
