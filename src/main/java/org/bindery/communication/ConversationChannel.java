package org.bindery.communication;

/** How a conversation was held. */
public enum ConversationChannel {

	PHONE, MEETING, VIDEO, EMAIL, LETTER, OTHER

}
