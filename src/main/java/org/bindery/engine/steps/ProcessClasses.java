package org.bindery.engine.steps;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.bindery.engine.ProcessClass;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** The classes that answer processes, found by the process's id. */
@Component
public class ProcessClasses {

	/** The process of a partnership as a whole; the others are called by it. */
	public static final String ROOT = "PartnershipLifecycle";

	/** What models may call beside their own process class. */
	private static final Set<String> SHARED = Set.of("assignees", "workingDays", "sendLetter");

	private final ListableBeanFactory beans;

	private final Map<String, Optional<Step>> steps = new ConcurrentHashMap<>();

	private volatile Map<String, Class<?>> types;

	private volatile Set<String> allowed;

	ProcessClasses(ListableBeanFactory beans) {
		this.beans = beans;
	}

	/** The class of that process, whose simple name is the process's id. */
	public Optional<Class<?>> of(String process) {
		return Optional.ofNullable(types().get(process));
	}

	public boolean any() {
		return !types().isEmpty();
	}

	public Set<String> processes() {
		return types().keySet();
	}

	/** Whether only those see the process's tasks who have to do them. */
	public boolean confidential(String process) {
		return of(process).map(ProcessClasses::declared).filter(ProcessClass::confidential).isPresent();
	}

	/** What the confidential processes say of themselves, by process. */
	public Map<String, ProcessClass> confidential() {
		return processes().stream()
			.filter(this::confidential)
			.collect(Collectors.toMap((process) -> process, (process) -> declared(types().get(process))));
	}

	/** The module of that process, whose folder has the same name. */
	public String module(String process) {
		return of(process).map(Class::getPackageName).map((name) -> name.replaceFirst(".*\\.", "")).orElse("");
	}

	private static ProcessClass declared(Class<?> type) {
		return type.getAnnotation(ProcessClass.class);
	}

	/** The processes whose tasks all staff may see. */
	public Set<String> ordinary() {
		return processes().stream().filter((process) -> !confidential(process)).collect(Collectors.toSet());
	}

	/** The names of the beans that a model's expressions may call. */
	public Set<String> allowedBeans() {
		if (this.allowed == null) {
			Set<String> names = new LinkedHashSet<>(SHARED);
			types().keySet().forEach((process) -> names.add(beanName(process)));
			this.allowed = Set.copyOf(names);
		}
		return this.allowed;
	}

	/** The type behind a bean's name, without creating the bean. */
	public Optional<Class<?>> typeOf(String bean) {
		return allowedBeans().contains(bean)
				? Optional.ofNullable(this.beans.getType(bean)).<Class<?>>map(ClassUtils::getUserClass)
				: Optional.empty();
	}

	/** The step behind a user task or a start form. */
	public Optional<Step> step(String process, String id) {
		return this.steps.computeIfAbsent(process + "#" + id, (key) -> of(process)
			.flatMap((type) -> Step.find(type, id, () -> this.beans.getBean(beanName(process)))));
	}

	public static String beanName(String process) {
		return StringUtils.uncapitalize(process);
	}

	private Map<String, Class<?>> types() {
		if (this.types == null) {
			this.types = Arrays.stream(this.beans.getBeanNamesForAnnotation(ProcessClass.class))
				.map(this.beans::getType)
				.map((type) -> (Class<?>) ClassUtils.getUserClass(type))
				.collect(Collectors.toMap(Class::getSimpleName, (type) -> type));
		}
		return this.types;
	}

}
