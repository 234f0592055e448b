package org.bindery.engine.access;

import java.util.List;
import java.util.Objects;

import org.bindery.engine.accounts.RoleGroups;
import org.bindery.engine.steps.RefusalMessages;
import org.bindery.tables.engine.ActIdMembershipTable;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.jooq.DSLContext;

import org.springframework.stereotype.Component;

import static org.bindery.tables.engine.ActIdGroupTable.ACT_ID_GROUP;
import static org.bindery.tables.engine.ActIdMembershipTable.ACT_ID_MEMBERSHIP;
import static org.bindery.tables.engine.ActRuAuthorizationTable.ACT_RU_AUTHORIZATION;
import static org.jooq.impl.DSL.select;

/**
 * Somebody may always do everything: what nobody takes from administrators, each refused
 * with a sentence. Of two changes at once that together would do so, one stays.
 */
@Component
class AdministratorsRights {

	private static final ActIdMembershipTable MEMBER = new ActIdMembershipTable("member");

	private final DSLContext database;

	private final RefusalMessages messages;

	AdministratorsRights(DSLContext database, RefusalMessages messages) {
		this.database = database;
		this.messages = messages;
	}

	/** Somebody is a member of the group from here on. */
	void joined(String account, String group) {
		oneAtATime();
		if (group.equals(RoleGroups.ADMINISTRATORS) || amongThem(account, "")) {
			refuseIf(isRevokedFrom(account, group), "revokedBefore", account);
		}
	}

	/** Somebody is no longer a member of the group. */
	void left(String account, String group) {
		if (group.equals(RoleGroups.ADMINISTRATORS)) {
			oneAtATime();
			List<String> members = this.database.select(ACT_ID_MEMBERSHIP.USER_ID_)
				.from(ACT_ID_MEMBERSHIP)
				.where(ACT_ID_MEMBERSHIP.GROUP_ID_.eq(group))
				.fetch(ACT_ID_MEMBERSHIP.USER_ID_);
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
		refuseIf(this.database.fetchExists(ACT_RU_AUTHORIZATION,
				ACT_RU_AUTHORIZATION.ID_.eq(authorization)
					.and(ACT_RU_AUTHORIZATION.GROUP_ID_.eq(RoleGroups.ADMINISTRATORS))
					.and(ACT_RU_AUTHORIZATION.TYPE_.eq(Authorization.AUTH_TYPE_GRANT))
					.and(ACT_RU_AUTHORIZATION.RESOURCE_ID_.eq(Authorization.ANY))),
				"administratorsMayAll");
	}

	private boolean concernsThem(Authorization authorization) {
		String account = Objects.requireNonNullElse(authorization.getUserId(), "");
		String group = Objects.requireNonNullElse(authorization.getGroupId(), "");
		return account.equals(Authorization.ANY) || group.equals(RoleGroups.ADMINISTRATORS)
				|| amongThem(account, group);
	}

	private boolean amongThem(String account, String group) {
		return this.database.fetchExists(ACT_ID_MEMBERSHIP,
				ACT_ID_MEMBERSHIP.GROUP_ID_.eq(RoleGroups.ADMINISTRATORS)
					.and(ACT_ID_MEMBERSHIP.USER_ID_.eq(account)
						.or(ACT_ID_MEMBERSHIP.USER_ID_
							.in(select(MEMBER.USER_ID_).from(MEMBER).where(MEMBER.GROUP_ID_.eq(group))))));
	}

	private boolean isRevokedFrom(String account, String group) {
		return this.database.fetchExists(ACT_RU_AUTHORIZATION,
				ACT_RU_AUTHORIZATION.TYPE_.eq(Authorization.AUTH_TYPE_REVOKE)
					.and(ACT_RU_AUTHORIZATION.USER_ID_.eq(account)
						.or(ACT_RU_AUTHORIZATION.GROUP_ID_.eq(group))
						.or(ACT_RU_AUTHORIZATION.GROUP_ID_
							.in(select(MEMBER.GROUP_ID_).from(MEMBER).where(MEMBER.USER_ID_.eq(account))))));
	}

	private void oneAtATime() {
		this.database.select(ACT_ID_GROUP.ID_)
			.from(ACT_ID_GROUP)
			.where(ACT_ID_GROUP.ID_.eq(RoleGroups.ADMINISTRATORS))
			.forUpdate()
			.fetch();
	}

	private void refuseIf(boolean bad, String reason, Object... arguments) {
		if (bad) {
			throw new BadUserRequestException(this.messages.text("engine.refusal." + reason, arguments));
		}
	}

}
