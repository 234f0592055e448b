/** What waits for people in the engine, what they do about it, and what failed there. */
@NamedInterface("tasks")
package org.bindery.engine.tasks;

import org.springframework.modulith.NamedInterface;
