package org.bindery.engine.steps;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.forms.Form;

import org.springframework.util.StringUtils;

/**
 * One step that a person does: the method that answers what its form shows, and the one
 * that does it with the form filled in.
 */
public final class Step {

	private final Method show;

	private final Method perform;

	private final Class<? extends Record> form;

	private final Supplier<Object> processClass;

	private Step(Method show, Method perform, Class<? extends Record> form, Supplier<Object> processClass) {
		this.show = show;
		this.perform = perform;
		this.form = form;
		this.processClass = processClass;
	}

	/** The step of that id, where the class has both of its methods. */
	static Optional<Step> find(Class<?> type, String id, Supplier<Object> processClass) {
		List<Method> named = Arrays.stream(type.getDeclaredMethods())
			.filter((method) -> method.getName().equals(id) && !method.isSynthetic())
			.toList();
		for (Method perform : named) {
			Optional<Class<? extends Record>> form = formOf(perform, id);
			Optional<Method> show = named.stream().filter((method) -> formOf(method, id).isEmpty()).findFirst();
			if (form.isPresent() && show.isPresent()) {
				return Optional.of(new Step(show.get(), perform, form.get(), processClass));
			}
		}
		return Optional.empty();
	}

	private static Optional<Class<? extends Record>> formOf(Method method, String id) {
		return Arrays.stream(method.getParameterTypes())
			.filter((type) -> type.isRecord() && type.getSimpleName().equals(StringUtils.capitalize(id)))
			.<Class<? extends Record>>map((type) -> type.asSubclass(Record.class))
			.findFirst();
	}

	/** The record that the form fills. */
	public Class<? extends Record> form() {
		return this.form;
	}

	/** The names of the form's fields, in their order. */
	public List<String> fields() {
		return Arrays.stream(this.form.getRecordComponents()).map(RecordComponent::getName).toList();
	}

	/** What is decided with the step; {@code void} where nothing is. */
	public Class<?> decision() {
		return this.perform.getReturnType();
	}

	/** The variables for whose values the step asks. */
	public Set<String> asks() {
		return Stream.of(this.show, this.perform)
			.flatMap((method) -> Arrays.stream(method.getParameters()))
			.filter((parameter) -> parameter.getType() != this.form)
			.map(Parameter::getName)
			.filter((name) -> !Caller.KNOWN.contains(name))
			.collect(Collectors.toSet());
	}

	/** What the form shows now. */
	public Form<?> show(Caller caller) {
		Object shown = invoke(this.show, caller, null);
		return (shown instanceof Form<?> view) ? view : Form.of((Record) shown);
	}

	/**
	 * Does the step.
	 * @return what was decided; empty where the step decides nothing
	 */
	public Optional<Object> perform(Caller caller, Record filledIn) {
		return Optional.ofNullable(invoke(this.perform, caller, filledIn));
	}

	private Object invoke(Method method, Caller caller, Record filledIn) {
		Object[] arguments = Arrays.stream(method.getParameters())
			.map((parameter) -> argument(parameter, caller, filledIn))
			.toArray();
		try {
			return method.invoke(this.processClass.get(), arguments);
		}
		catch (InvocationTargetException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw new IllegalStateException(ex.getCause());
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Object argument(Parameter parameter, Caller caller, Record filledIn) {
		return (parameter.getType() == this.form) ? filledIn : caller.value(parameter.getName(), parameter.getType());
	}

}
