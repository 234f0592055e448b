/** What lists and figures ask about all partnerships at once. */
@NamedInterface("questions")
package org.bindery.partnerships.questions;

import org.springframework.modulith.NamedInterface;
