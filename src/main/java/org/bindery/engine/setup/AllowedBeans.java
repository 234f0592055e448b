package org.bindery.engine.setup;

import java.util.AbstractMap;
import java.util.Set;

import org.bindery.engine.inside.CaseHere;
import org.bindery.engine.steps.ProcessClasses;
import org.bindery.identity.Reference;

import org.springframework.beans.factory.BeanFactory;

/**
 * The only names that a model's expressions know beside their variables: the process
 * classes, a few helpers, and {@code reference}, the business key of the case. Lazy,
 * since the engine starts before the beans.
 */
class AllowedBeans extends AbstractMap<Object, Object> {

	static final String REFERENCE = "reference";

	private final ProcessClasses processClasses;

	private final BeanFactory beans;

	AllowedBeans(ProcessClasses processClasses, BeanFactory beans) {
		this.processClasses = processClasses;
		this.beans = beans;
	}

	@Override
	public boolean containsKey(Object name) {
		return REFERENCE.equals(name) || this.processClasses.allowedBeans().contains(name);
	}

	@Override
	public Object get(Object name) {
		if (REFERENCE.equals(name)) {
			return new Reference(CaseHere.running().orElseThrow().getProcessBusinessKey());
		}
		return containsKey(name) ? this.beans.getBean((String) name) : null;
	}

	@Override
	public Set<Entry<Object, Object>> entrySet() {
		return Set.of();
	}

}
