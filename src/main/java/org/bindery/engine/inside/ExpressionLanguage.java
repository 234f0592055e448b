package org.bindery.engine.inside;

import java.beans.FeatureDescriptor;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.el.CommandContextFunctions;
import org.camunda.bpm.engine.impl.el.DateTimeFunctions;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;

/**
 * The expression language, in models, tables, forms and stored filters alike: it reads
 * variables, calls what it is given and compares. The engine's own reads every property
 * and calls every method of whatever it has reached, and in public can only be given
 * more.
 */
public abstract class ExpressionLanguage extends JuelExpressionManager {

	/** What Tasklist's own filters ask. */
	private static final Set<String> FUNCTIONS = Set.of(CommandContextFunctions.CURRENT_USER, DateTimeFunctions.NOW);

	/** The only names that expressions know beside their variables. */
	protected ExpressionLanguage(Map<Object, Object> names) {
		super(names);
	}

	/** Whether expressions may call that method of whatever it is. */
	protected abstract boolean calls(Object base, String method);

	@Override
	protected final ELResolver createElResolver() {
		CompositeELResolver resolvers = new CompositeELResolver();
		resolvers.add(new VariableScopeElResolver());
		resolvers.add(new VariableContextElResolver());
		resolvers.add(new ReadOnlyMapELResolver(this.beans));
		resolvers.add(new Calls());
		return resolvers;
	}

	/** The engine and its plugins offer many more. */
	@Override
	public final void addFunction(String name, Method function) {
		if (FUNCTIONS.contains(name)) {
			super.addFunction(name, function);
		}
	}

	/**
	 * Calls what may be called, and asks an execution which case it belongs to, as call
	 * activities do. For expressions nothing else has a property, an element or a method.
	 */
	private final class Calls extends ELResolver {

		private static final String BUSINESS_KEY = "processBusinessKey";

		private final BeanELResolver reflection = new BeanELResolver();

		@Override
		public Object getValue(ELContext context, Object base, Object property) {
			if (base == null) {
				// a name that nobody knows: the language itself says so
				return null;
			}
			if (base instanceof ExecutionEntity execution && BUSINESS_KEY.equals(property)) {
				context.setPropertyResolved(true);
				return execution.getProcessBusinessKey();
			}
			throw new PropertyNotFoundException("Expressions cannot read \"%s\" of anything".formatted(property));
		}

		@Override
		public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
			if (base == null || !calls(base, String.valueOf(method))) {
				throw new MethodNotFoundException("Expressions cannot call \"%s\" of anything".formatted(method));
			}
			return this.reflection.invoke(context, base, method, types, arguments);
		}

		@Override
		public void setValue(ELContext context, Object base, Object property, Object value) {
			throw new PropertyNotWritableException("Expressions cannot write \"%s\"".formatted(property));
		}

		@Override
		public boolean isReadOnly(ELContext context, Object base, Object property) {
			return true;
		}

		@Override
		public Class<?> getType(ELContext context, Object base, Object property) {
			return Object.class;
		}

		@Override
		public Class<?> getCommonPropertyType(ELContext context, Object base) {
			return Object.class;
		}

		@Override
		public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
			return Collections.emptyIterator();
		}

	}

}
