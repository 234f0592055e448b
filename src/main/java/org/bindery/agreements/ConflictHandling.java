package org.bindery.agreements;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How the sides handle a conflict.
 *
 * @param days working days until the next step is taken
 * @param mediator null where none is named
 * @param understanding null where nothing more is agreed
 */
@Embeddable
public record ConflictHandling(@Enumerated(EnumType.STRING) FirstStep firstStep, Integer days, String mediator,
		String understanding) {
}
