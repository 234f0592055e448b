package org.bindery.partnerships;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bindery.engine.forms.Offered;

/**
 * Who is the contact.
 *
 * @param contact the id of the contact, or of the lead of the contact team
 * @param team the ids of the team's other members; empty where the contact is one person
 */
public record DesignateContact(@Offered @NotNull @Size(max = 64) String contact,
		@Offered @NotNull List<@NotNull @Size(max = 64) String> team) {
}
