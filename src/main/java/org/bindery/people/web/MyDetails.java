package org.bindery.people.web;

import jakarta.validation.constraints.Size;
import org.bindery.addresses.Dialable;

/**
 * What staff may change of their own details.
 *
 * @param phone empty for none; in two lines, it is two
 */
record MyDetails(@Size(max = 40, message = "{common.tooLong}") @Dialable String phone) {
}
