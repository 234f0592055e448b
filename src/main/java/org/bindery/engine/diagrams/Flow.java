package org.bindery.engine.diagrams;

/** A sequence flow of a diagram, with the words on it. */
record Flow(String id, String name, String source, String target) {
}
