package org.bindery.engine.diagrams;

import org.springframework.stereotype.Component;

/** Which steps of the deployed diagrams only a confidential case brings about. */
@Component
public class ConfidentialSteps {

	private final DrawnModels models;

	ConfidentialSteps(DrawnModels models) {
		this.models = models;
	}

	/**
	 * Whether the step is one.
	 * @param definition the id of the diagram's deployed version
	 */
	public boolean include(String definition, String step) {
		return this.models.of(definition).isConfidential(step);
	}

}
