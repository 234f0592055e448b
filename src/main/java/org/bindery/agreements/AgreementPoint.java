package org.bindery.agreements;

import java.util.List;

/**
 * One thing that an agreement says.
 *
 * @param heading what it is about
 * @param lines what is agreed
 */
public record AgreementPoint(String heading, List<String> lines) {
}
