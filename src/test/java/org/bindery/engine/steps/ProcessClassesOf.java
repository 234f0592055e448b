package org.bindery.engine.steps;

import java.util.Map;

import org.bindery.engine.ProcessClass;
import org.bindery.engine.letters.SendLetter;
import org.bindery.people.Assignees;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The process classes of this code, known by name and not created. */
public final class ProcessClassesOf {

	private ProcessClassesOf() {
	}

	public static ProcessClasses thisCode() {
		DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessClass.class));
		scanner.findCandidateComponents("org.bindery").forEach((found) -> {
			Class<?> type = ClassUtils.resolveClassName(found.getBeanClassName(), null);
			beans.registerBeanDefinition(ProcessClasses.beanName(type.getSimpleName()), new RootBeanDefinition(type));
		});
		Map.of("assignees", Assignees.class, "workingDays", WorkingDays.class, "sendLetter", SendLetter.class)
			.forEach((name, type) -> beans.registerBeanDefinition(name, new RootBeanDefinition(type)));
		return new ProcessClasses(beans);
	}

}
