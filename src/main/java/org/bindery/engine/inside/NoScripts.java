package org.bindery.engine.inside;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;

import org.camunda.bpm.engine.impl.scripting.engine.DefaultScriptEngineResolver;

/**
 * Nothing of a model, a table or a form is a script: there is an engine for no language.
 */
public class NoScripts extends DefaultScriptEngineResolver {

	public NoScripts() {
		super(new ScriptEngineManager(null));
	}

	@Override
	public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
		return null;
	}

}
