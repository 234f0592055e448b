/** What people do with a partnership beside their tasks, and who may. */
@NamedInterface("actions")
package org.bindery.partnerships.actions;

import org.springframework.modulith.NamedInterface;
