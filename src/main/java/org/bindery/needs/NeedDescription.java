package org.bindery.needs;

import java.util.Optional;
import java.util.Set;

/**
 * A need as its contact describes it.
 *
 * @param audience whom meeting it serves
 * @param capacityGaps what the library lacks to meet it alone
 */
record NeedDescription(String title, String purpose, String audience, Optional<String> serviceArea,
		Optional<String> capacityGaps, Set<Benefit> benefits, boolean urgent) {
}
