package org.bindery.engine.setup;

import java.lang.reflect.Modifier;
import java.util.Arrays;

import org.bindery.engine.inside.ExpressionLanguage;
import org.bindery.engine.steps.ProcessClasses;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.util.ClassUtils;

/**
 * What expressions reach, by whatever way they come: the variables, and the methods that
 * an allowed bean itself declares.
 */
class AllowedExpressions extends ExpressionLanguage {

	private final ProcessClasses processClasses;

	AllowedExpressions(ProcessClasses processClasses, BeanFactory beans) {
		super(new AllowedBeans(processClasses, beans));
		this.processClasses = processClasses;
	}

	@Override
	protected boolean calls(Object base, String method) {
		Class<?> type = ClassUtils.getUserClass(base);
		return this.processClasses.allowedBeans()
			.stream()
			.anyMatch((bean) -> this.processClasses.typeOf(bean).filter(type::equals).isPresent())
				&& Arrays.stream(type.getMethods())
					.filter((each) -> each.getName().equals(method))
					.allMatch((each) -> each.getDeclaringClass() != Object.class
							&& !Modifier.isStatic(each.getModifiers()));
	}

}
