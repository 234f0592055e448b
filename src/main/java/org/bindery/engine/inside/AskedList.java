package org.bindery.engine.inside;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.ActivityStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.ExecutionQueryImpl;
import org.camunda.bpm.engine.impl.HistoricActivityStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.QueryVariableValue;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryProperty;
import org.camunda.bpm.engine.impl.TaskQueryVariableValue;
import org.camunda.bpm.engine.impl.VariableInstanceQueryProperty;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/**
 * A list that somebody asks for, and by what. In public a query takes criteria and never
 * says which it has; nor can what somebody asked be asked again, for more.
 */
public final class AskedList {

	private final AbstractQuery<?, ?> query;

	AskedList(AbstractQuery<?, ?> query) {
		this.query = query;
	}

	/** Where that is a list's query. */
	public static Optional<AskedList> of(Object asked) {
		return (asked instanceof AbstractQuery<?, ?> query) ? Optional.of(new AskedList(query)) : Optional.empty();
	}

	/** That of all branches. */
	public static AskedList ofBranches() {
		return new AskedList(new ExecutionQueryImpl());
	}

	/** For all tasks; nobody has been asked yet. */
	public static TaskQuery ofTasks() {
		return new TaskQueryImpl();
	}

	/** Whether it is in the order of the due date alone. */
	public boolean isByDueDate() {
		List<QueryOrderingProperty> order = this.query.getOrderingProperties();
		return order.size() == 1 && order.get(0).getQueryProperty().equals(TaskQueryProperty.DUE_DATE);
	}

	/** In no order from now on. */
	public void forgetOrder() {
		this.query.getOrderingProperties().clear();
	}

	/** The query's class. */
	public Class<?> kind() {
		return this.query.getClass();
	}

	/** The question and the alternatives in it: the engine lists them all, in each. */
	@SuppressWarnings("unchecked")
	public Stream<AskedList> levels() {
		Field within = ReflectionUtils.findField(kind(), "queries");
		if (within == null) {
			return Stream.of(this);
		}
		ReflectionUtils.makeAccessible(within);
		return ((Collection<AbstractQuery<?, ?>>) ReflectionUtils.getField(within, this.query)).stream()
			.map(AskedList::new);
	}

	/**
	 * The question, and its alternatives, which may have others and may know each other.
	 */
	public Stream<AskedList> alternatives() {
		Set<AbstractQuery<?, ?>> known = new LinkedHashSet<>();
		collect(this.query, known);
		return known.stream().map(AskedList::new);
	}

	private static void collect(AbstractQuery<?, ?> asked, Set<AbstractQuery<?, ?>> known) {
		if (known.add(asked)) {
			new AskedList(asked).levels().forEach((alternative) -> collect(alternative.query, known));
		}
	}

	/** What differs from a query that asks for nothing, by the names of its fields. */
	public Map<String, Object> criteria() {
		Object blank = blank(kind());
		Map<String, Object> asked = new HashMap<>();
		for (Class<?> type = kind(); type != AbstractQuery.class; type = type.getSuperclass()) {
			ReflectionUtils.doWithLocalFields(type, (field) -> {
				ReflectionUtils.makeAccessible(field);
				Object value = field.get(this.query);
				if (value != null && !Objects.deepEquals(value, field.get(blank))) {
					asked.put(field.getName(), value);
				}
			});
		}
		return asked;
	}

	/** However it is made: some cannot be made without who would execute them. */
	private static Object blank(Class<?> type) {
		Constructor<?> made = type.getDeclaredConstructors()[0];
		return BeanUtils.instantiateClass(made, new Object[made.getParameterCount()]);
	}

	/** The names of the variables in a criterion, but for those that tasks have alone. */
	public static Stream<String> variables(Object criterion) {
		return values(criterion)
			.filter((variable) -> !(variable instanceof TaskQueryVariableValue && variable.isLocal()))
			.map(QueryVariableValue::getName);
	}

	private static Stream<QueryVariableValue> values(Object criterion) {
		Collection<?> values = (criterion instanceof Map<?, ?> named) ? named.values() : List.of(criterion);
		return values.stream()
			.flatMap((value) -> (value instanceof Collection<?> several) ? several.stream() : Stream.of(value))
			.flatMap((value) -> (value instanceof QueryVariableValue variable) ? Stream.of(variable) : Stream.empty());
	}

	/** How many variables are asked for, wherever they stand. */
	public long variablesAsked() {
		return criteria().values().stream().flatMap(AskedList::values).count();
	}

	/** What is compared with wildcards, by criterion. */
	public Stream<Map.Entry<String, String>> patterns() {
		return criteria().entrySet().stream().flatMap((criterion) -> {
			Stream<String> text = (criterion.getValue() instanceof String like && criterion.getKey().endsWith("Like"))
					? Stream.of(like) : Stream.empty();
			Stream<String> variables = values(criterion.getValue())
				.filter((variable) -> variable.getOperatorName().contains("LIKE"))
				.map((variable) -> String.valueOf(variable.getValue()));
			return Stream.concat(text, variables).map((pattern) -> Map.entry(criterion.getKey(), pattern));
		});
	}

	/** By how many things it is put in order. */
	public int orders() {
		return this.query.getOrderingProperties().size();
	}

	/**
	 * The names of the variables that put it in order, but for those that tasks have
	 * alone.
	 */
	public Stream<String> orderedBy() {
		return this.query.getOrderingProperties()
			.stream()
			.filter((order) -> QueryOrderingProperty.RELATION_VARIABLE.equals(order.getRelation()))
			.map(QueryOrderingProperty::getRelationConditions)
			.filter((conditions) -> conditions.stream()
				.noneMatch((condition) -> VariableInstanceQueryProperty.TASK_ID.equals(condition.getProperty())))
			.flatMap(List::stream)
			.filter((condition) -> VariableInstanceQueryProperty.VARIABLE_NAME.equals(condition.getProperty()))
			.map((condition) -> String.valueOf(condition.getScalarValue()));
	}

	/** The criteria whose values are expressions. */
	public Set<String> expressions() {
		return this.query.getExpressions().keySet();
	}

	/** The instance whose caller is asked for. */
	public Optional<String> called() {
		return (this.query instanceof ProcessInstanceQueryImpl instances)
				? Optional.ofNullable(instances.getSubProcessInstanceId()) : Optional.empty();
	}

	/** The steps at which instances are asked for, on whatever level. */
	public Stream<String> steps() {
		return levels().flatMap(AskedList::stepsHere);
	}

	private Stream<String> stepsHere() {
		if (this.query instanceof ProcessInstanceQueryImpl running) {
			return each(running.getActivityIds());
		}
		return (this.query instanceof HistoricProcessInstanceQueryImpl past)
				? Stream.of(past.getExecutedActivityIds(), past.getActiveActivityIds(), past.getActivityIds())
					.flatMap(AskedList::each)
				: Stream.empty();
	}

	private static Stream<String> each(String[] steps) {
		return (steps != null) ? Stream.of(steps) : Stream.empty();
	}

	/** The definition whose steps are counted. */
	public Optional<String> counted() {
		if (this.query instanceof ActivityStatisticsQueryImpl running) {
			return Optional.ofNullable(running.getProcessDefinitionId());
		}
		return (this.query instanceof HistoricActivityStatisticsQueryImpl past)
				? Optional.ofNullable(past.getProcessDefinitionId()) : Optional.empty();
	}

	/** Whether branches of instances are asked for, and not only whole ones. */
	public boolean isOfBranches() {
		return this.query instanceof ExecutionQueryImpl;
	}

	public int first() {
		return this.query.getFirstResult();
	}

	public int most() {
		return this.query.getMaxResults();
	}

	/** Asks once more, for so many from the first one. */
	public List<?> read(int most) {
		this.query.setFirstResult(0);
		this.query.setMaxResults(most);
		return this.query.executeList(Context.getCommandContext(), null);
	}

}
