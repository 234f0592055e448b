package org.bindery.engine.inside;

import java.util.List;

import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Who works here, asked within the running command whatever whoever acts may see. The
 * identity service is itself one that asks back.
 */
public final class KnownStaff {

	private KnownStaff() {
	}

	/** Whether somebody of that id has a role. */
	public static boolean works(String person) {
		return Acting.withoutRights(() -> groupsAsked().groupMember(person).count() > 0);
	}

	public static boolean isGroup(String group) {
		return Acting.withoutRights(() -> groupsAsked().groupId(group).count() > 0);
	}

	/** The ids of all groups, in their order. */
	public static List<String> groups() {
		return Acting.withoutRights(() -> groupsAsked().orderByGroupId().asc().list())
			.stream()
			.map(Group::getId)
			.toList();
	}

	private static GroupQuery groupsAsked() {
		CommandContext context = Context.getCommandContext();
		return context.getReadOnlyIdentityProvider().createGroupQuery(context);
	}

}
