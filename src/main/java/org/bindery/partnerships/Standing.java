package org.bindery.partnerships;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.envers.NotAudited;

/** The stage that a partnership is in, and the one that it returns to after a hold. */
@Embeddable
public class Standing {

	@Enumerated(EnumType.STRING)
	private Stage stage;

	@Enumerated(EnumType.STRING)
	private Stage stageBeforeHold;

	@NotAudited
	private Long holdId;

	private LocalDate resumeOn;

	protected Standing() {
	}

	Standing(Stage stage) {
		this.stage = stage;
	}

	/** What comes up during a hold waits for its end, unless it leads to the end. */
	void enter(Stage next) {
		if (isHeld() && next != Stage.CLOSING && !next.isFinal()) {
			this.stageBeforeHold = next;
			return;
		}
		this.stage = next;
		release();
	}

	void hold(Long id, LocalDate until) {
		this.holdId = id;
		this.stageBeforeHold = this.stage;
		this.stage = Stage.ON_HOLD;
		this.resumeOn = until;
	}

	/** Restores the former stage, unless that hold is over already. */
	boolean resume(Long id) {
		if (!id.equals(this.holdId)) {
			return false;
		}
		this.stage = this.stageBeforeHold;
		release();
		return true;
	}

	void resumeOn(LocalDate date) {
		this.resumeOn = date;
	}

	private void release() {
		this.resumeOn = null;
		this.holdId = null;
		this.stageBeforeHold = null;
	}

	public Stage stage() {
		return this.stage;
	}

	/** Where it stands, or where it stood before it was put on hold. */
	public Stage besidesHold() {
		return isHeld() ? this.stageBeforeHold : this.stage;
	}

	/** Whether somebody put it on hold; a deferred need is on hold by itself. */
	public boolean isHeld() {
		return this.holdId != null;
	}

	/** The hold that it is in. */
	public Optional<Long> holdId() {
		return Optional.ofNullable(this.holdId);
	}

	/** The date on which what is on hold resumes. */
	public Optional<LocalDate> resumeOn() {
		return Optional.ofNullable(this.resumeOn);
	}

}
