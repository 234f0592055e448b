package org.bindery.engine.access;

import java.util.List;
import java.util.Objects;

import org.bindery.engine.RoleGroups;
import org.bindery.engine.steps.RefusalMessages;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Authorization;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Somebody may always do everything: what nobody takes from administrators, each refused
 * with a sentence. Of two changes at once that together would do so, one stays.
 */
@Component
class AdministratorsRights {

	private static final String AMONG_THEM = """
			select count(*) from act_id_membership where group_id_ = ? and (user_id_ = ?
			or user_id_ in (select user_id_ from act_id_membership where group_id_ = ?))""";

	private static final String REVOKED = """
			select count(*) from act_ru_authorization where type_ = ? and (user_id_ = ? or group_id_ = ?
			or group_id_ in (select group_id_ from act_id_membership where user_id_ = ?))""";

	private static final String THEIRS = """
			select count(*) from act_ru_authorization
			where id_ = ? and group_id_ = ? and type_ = ? and resource_id_ = ?""";

	private final JdbcTemplate database;

	private final RefusalMessages messages;

	AdministratorsRights(JdbcTemplate database, RefusalMessages messages) {
		this.database = database;
		this.messages = messages;
	}

	/** Somebody is a member of the group from here on. */
	void joined(String account, String group) {
		oneAtATime();
		if (group.equals(RoleGroups.ADMINISTRATORS) || amongThem(account, "")) {
			refuseIf(found(REVOKED, Authorization.AUTH_TYPE_REVOKE, account, group, account), "revokedBefore", account);
		}
	}

	/** Somebody is no longer a member of the group. */
	void left(String account, String group) {
		if (group.equals(RoleGroups.ADMINISTRATORS)) {
			oneAtATime();
			List<String> members = this.database
				.queryForList("select user_id_ from act_id_membership where group_id_ = ?", String.class, group);
			refuseIf(members.equals(List.of(account)), "lastAdministrator");
		}
	}

	void deleted(String account) {
		left(account, RoleGroups.ADMINISTRATORS);
	}

	void authorized(Authorization authorization) {
		oneAtATime();
		boolean revokes = authorization.getAuthorizationType() == Authorization.AUTH_TYPE_REVOKE;
		refuseIf(revokes && concernsThem(authorization), "administratorsMayAll");
		unauthorized(authorization.getId());
	}

	/** What they may do is not changed either. */
	void unauthorized(String authorization) {
		refuseIf(found(THEIRS, authorization, RoleGroups.ADMINISTRATORS, Authorization.AUTH_TYPE_GRANT,
				Authorization.ANY), "administratorsMayAll");
	}

	private boolean concernsThem(Authorization authorization) {
		String account = Objects.requireNonNullElse(authorization.getUserId(), "");
		String group = Objects.requireNonNullElse(authorization.getGroupId(), "");
		return account.equals(Authorization.ANY) || group.equals(RoleGroups.ADMINISTRATORS)
				|| amongThem(account, group);
	}

	private boolean amongThem(String account, String group) {
		return found(AMONG_THEM, RoleGroups.ADMINISTRATORS, account, group);
	}

	private boolean found(String question, Object... arguments) {
		return !Integer.valueOf(0).equals(this.database.queryForObject(question, Integer.class, arguments));
	}

	private void oneAtATime() {
		this.database.queryForList("select id_ from act_id_group where id_ = ? for update", RoleGroups.ADMINISTRATORS);
	}

	private void refuseIf(boolean bad, String reason, Object... arguments) {
		if (bad) {
			throw new BadUserRequestException(this.messages.text("engine.refusal." + reason, arguments));
		}
	}

}
