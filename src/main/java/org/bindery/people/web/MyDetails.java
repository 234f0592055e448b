package org.bindery.people.web;

import jakarta.validation.constraints.Size;
import org.bindery.addresses.Dialable;
import org.bindery.typing.OneLine;

/**
 * What staff may change of their own details.
 *
 * @param phone empty for none
 */
record MyDetails(@OneLine @Size(max = 40, message = "{common.tooLong}") @Dialable String phone) {
}
