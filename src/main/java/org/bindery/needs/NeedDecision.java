package org.bindery.needs;

/** What a manager decides about a need. */
public enum NeedDecision {

	PURSUE, REWORK, DEFER, DECLINE

}
