/** What was done in partnerships, and through which stages they went. */
@NamedInterface("history")
package org.bindery.partnerships.history;

import org.springframework.modulith.NamedInterface;
