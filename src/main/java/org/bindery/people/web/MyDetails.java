package org.bindery.people.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.bindery.typing.OneLine;

/**
 * What staff may change of their own details.
 *
 * @param phone empty for none
 */
record MyDetails(@OneLine @Size(max = 40, message = "{common.tooLong}") @Pattern(regexp = PHONE,
		message = "{people.me.phone.invalid}") String phone) {

	private static final String PHONE = "([+(]{0,2}[0-9][0-9 ()./-]{3,30}( ?(x|ext\\.?) ?[0-9]{1,6})?)?";

}
