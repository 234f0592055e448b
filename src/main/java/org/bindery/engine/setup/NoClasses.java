package org.bindery.engine.setup;

import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;

/** Nothing is made of a Java class that a model names: models call the allowed beans. */
class NoClasses implements ArtifactFactory {

	@Override
	public <T> T getArtifact(Class<T> named) {
		throw new ProcessEngineException("Models cannot use the class " + named.getName());
	}

}
