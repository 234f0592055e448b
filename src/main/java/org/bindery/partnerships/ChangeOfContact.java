package org.bindery.partnerships;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Who is to be the contact from now on.
 *
 * @param contact the id of the next contact, or of the lead of the contact team
 * @param team the ids of the team's other members; empty where the contact is one person
 */
public record ChangeOfContact(@NotNull @Size(max = 64) String contact,
		@NotNull List<@NotNull @Size(max = 64) String> team, @NotNull HandoverReason reason) {
}
