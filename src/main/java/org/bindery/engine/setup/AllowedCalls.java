package org.bindery.engine.setup;

import java.beans.FeatureDescriptor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;

import org.bindery.engine.steps.ProcessClasses;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;

import org.springframework.util.ClassUtils;

/**
 * What an expression may do with what it has read: call the methods that an allowed bean
 * itself declares, and ask an execution which case it belongs to, as call activities do.
 * For expressions nothing else has a property, an element or a method.
 */
class AllowedCalls extends ELResolver {

	private static final String BUSINESS_KEY = "processBusinessKey";

	private final ProcessClasses processClasses;

	private final BeanELResolver reflection = new BeanELResolver();

	AllowedCalls(ProcessClasses processClasses) {
		this.processClasses = processClasses;
	}

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
		if (base == null || !isAllowed(ClassUtils.getUserClass(base), String.valueOf(method))) {
			throw new MethodNotFoundException("Expressions cannot call \"%s\" of anything".formatted(method));
		}
		return this.reflection.invoke(context, base, method, types, arguments);
	}

	private boolean isAllowed(Class<?> type, String method) {
		return this.processClasses.allowedBeans()
			.stream()
			.anyMatch((bean) -> this.processClasses.typeOf(bean).filter(type::equals).isPresent())
				&& Arrays.stream(type.getMethods())
					.filter((each) -> each.getName().equals(method))
					.allMatch((each) -> each.getDeclaringClass() != Object.class
							&& !Modifier.isStatic(each.getModifiers()));
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
