package org.bindery.agreements;

/** What the sides do first when they disagree. */
public enum FirstStep {

	TALK_DIRECTLY, MEDIATOR, LEADERSHIP

}
