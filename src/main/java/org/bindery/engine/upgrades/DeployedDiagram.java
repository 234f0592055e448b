package org.bindery.engine.upgrades;

import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * A version of a diagram, whether cases run on it, and whether new ones begin with it.
 */
record DeployedDiagram(ProcessDefinition version, boolean hasCases, boolean isLatest) {
}
