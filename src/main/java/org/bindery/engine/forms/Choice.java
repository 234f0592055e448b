package org.bindery.engine.forms;

/** One option of a form's select, checklist or tag list. */
public record Choice(String value, String label) {
}
