/** What a form shows and offers, and the words on it in the reader's language. */
@NamedInterface("forms")
package org.bindery.engine.forms;

import org.springframework.modulith.NamedInterface;
