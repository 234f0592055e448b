/**
 * Knows how somebody is reached: e-mail addresses and phone numbers, however they were
 * typed.
 */
@ApplicationModule(allowedDependencies = "typing")
package org.bindery.addresses;

import org.springframework.modulith.ApplicationModule;
