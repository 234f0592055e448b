package org.bindery.engine.inside;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Who acts in the command that runs. The engine's services tell nobody from within a
 * command who asked for it, and always ask for the rights of whoever did.
 */
public final class Acting {

	private Acting() {
	}

	/** Nobody where the engine acts by itself. */
	public static Optional<String> person() {
		return Optional.ofNullable(context().getAuthenticatedUserId());
	}

	/** Whom the engine was told about, also where no command runs. */
	public static Optional<String> person(IdentityService identity) {
		return Optional.ofNullable(identity.getCurrentAuthentication()).map(Authentication::getUserId);
	}

	public static Set<String> groups() {
		return Optional.ofNullable(context().getAuthentication())
			.map(Authentication::getGroupIds)
			.map(Set::copyOf)
			.orElse(Set.of());
	}

	/** Whether somebody signed in, with or without a name. */
	public static boolean somebodySignedIn() {
		return context().getAuthentication() != null;
	}

	/**
	 * Whether somebody acts who may not do everything. The engine asks itself without
	 * checking what it may see.
	 */
	public static boolean needsRights() {
		CommandContext context = context();
		Authentication person = context.getAuthentication();
		return person != null && context.isAuthorizationCheckEnabled()
				&& !context.getAuthorizationManager().isCamundaAdmin(person);
	}

	/** Does it whatever rights whoever acts has. */
	public static <T> T withoutRights(Supplier<T> work) {
		return context().runWithoutAuthorization(work::get);
	}

	/** The same. */
	public static void withoutRights(Runnable work) {
		withoutRights(() -> {
			work.run();
			return List.of();
		});
	}

	private static CommandContext context() {
		return Context.getCommandContext();
	}

}
