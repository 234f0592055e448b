package org.bindery.engine.setup;

import java.lang.reflect.Method;
import java.util.Set;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.impl.el.CommandContextFunctions;
import org.camunda.bpm.engine.impl.el.DateTimeFunctions;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

import org.springframework.beans.factory.BeanFactory;

/**
 * The expression language, in models, tables, forms and stored filters alike: it reads
 * variables, calls the allowed beans and compares. By whatever way an expression comes
 * here, it reaches nothing else.
 */
class AllowedExpressions extends JuelExpressionManager {

	/** What Tasklist's own filters ask. */
	private static final Set<String> FUNCTIONS = Set.of(CommandContextFunctions.CURRENT_USER, DateTimeFunctions.NOW);

	private final ProcessClasses processClasses;

	AllowedExpressions(ProcessClasses processClasses, BeanFactory beans) {
		super(new AllowedBeans(processClasses, beans));
		this.processClasses = processClasses;
	}

	@Override
	protected ELResolver createElResolver() {
		CompositeELResolver resolvers = new CompositeELResolver();
		resolvers.add(new VariableScopeElResolver());
		resolvers.add(new VariableContextElResolver());
		resolvers.add(new ReadOnlyMapELResolver(this.beans));
		resolvers.add(new AllowedCalls(this.processClasses));
		return resolvers;
	}

	/** The engine and its plugins offer many more. */
	@Override
	public void addFunction(String name, Method function) {
		if (FUNCTIONS.contains(name)) {
			super.addFunction(name, function);
		}
	}

}
