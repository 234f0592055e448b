package org.bindery.demo;

import java.util.HashMap;
import java.util.Map;

import org.bindery.activities.OverlapReports;
import org.bindery.activities.ReportedOverlap;
import org.bindery.communication.ConversationChannel;
import org.bindery.communication.Correspondence;
import org.bindery.conflicts.ConflictDesk;
import org.bindery.conflicts.RaisedConflict;
import org.bindery.identity.Reference;
import org.bindery.identity.StaffId;
import org.bindery.partnerships.ChangeOfContact;
import org.bindery.partnerships.Handovers;
import org.bindery.partnerships.Holds;
import org.bindery.partnerships.actions.EarlyReviews;
import org.bindery.partnerships.actions.Endings;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The scenes that happen on a partnership's page, and not in Tasklist. */
@Component
@Profile("demo")
class PageScenes {

	private final Map<String, PageScene> scenes = new HashMap<>();

	PageScenes(Correspondence correspondence, ConflictDesk conflicts, OverlapReports overlaps, Handovers handovers,
			Holds holds, EarlyReviews reviews, Endings endings) {
		this.scenes.put("logConversation", (reference, who, form) -> correspondence.logConversation(reference,
				ConversationChannel.valueOf(form.text("channel")), form.text("summary"), form.day(), who));
		this.scenes.put("raiseConflict",
				(reference, who, form) -> conflicts.raise(reference, form.as(RaisedConflict.class), who));
		this.scenes.put("reportOverlap",
				(reference, who, form) -> overlaps.report(reference, form.as(ReportedOverlap.class), who));
		this.scenes.put("contactChanges",
				(reference, who, form) -> handovers.begin(reference, form.as(ChangeOfContact.class), who));
		this.scenes.put("hold",
				(reference, who, form) -> holds.hold(reference, form.text("reason"), form.date("until"), who));
		this.scenes.put("resume", (reference, who, form) -> holds.resume(reference, who));
		this.scenes.put("startReview", (reference, who, form) -> reviews.start(reference, form.text("reason"), who));
		this.scenes.put("partnershipEnds", (reference, who, form) -> endings.end(reference, form.text("reason"), who));
	}

	boolean include(String scene) {
		return this.scenes.containsKey(scene);
	}

	/**
	 * Plays the scene.
	 * @param who the id of a member of staff
	 */
	void play(String scene, Reference reference, StaffId who, SceneForm form) {
		this.scenes.get(scene).play(reference, who, form);
	}

	private interface PageScene {

		void play(Reference reference, StaffId who, SceneForm form);

	}

}
