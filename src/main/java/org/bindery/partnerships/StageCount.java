package org.bindery.partnerships;

/** How many partnerships stand in a stage. */
public record StageCount(Stage stage, long partnerships) {
}
