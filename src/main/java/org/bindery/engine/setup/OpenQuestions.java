package org.bindery.engine.setup;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bindery.engine.cards.Cards;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.QueryVariableValue;
import org.camunda.bpm.engine.impl.TaskQueryVariableValue;
import org.camunda.bpm.engine.impl.metrics.MetricsQueryImpl;

import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/**
 * What anybody may ask the engine for: what no confidential case can change the answer
 * to. An answer that belongs to such a case is left out, so whatever looks at the answer
 * alone is open; a criterion that looks at more is open only when it is listed here.
 */
class OpenQuestions {

	/** Every criterion looks at the answer alone. */
	static final Set<String> BY_ANSWER = Set.of("ActivityStatisticsQueryImpl", "AuthorizationQueryImpl",
			"BatchQueryImpl", "BatchStatisticsQueryImpl", "CaseDefinitionQueryImpl", "DbGroupQueryImpl",
			"DbTenantQueryImpl", "DbUserQueryImpl", "DecisionDefinitionQueryImpl",
			"DecisionRequirementsDefinitionQueryImpl", "DeploymentQueryImpl", "EventSubscriptionQueryImpl",
			"ExternalTaskQueryImpl", "FilterQueryImpl", "HistoricActivityInstanceQueryImpl",
			"HistoricActivityStatisticsQueryImpl", "HistoricBatchQueryImpl", "HistoricDecisionInstanceQueryImpl",
			"HistoricDetailQueryImpl", "HistoricExternalTaskLogQueryImpl", "HistoricIdentityLinkLogQueryImpl",
			"HistoricIncidentQueryImpl", "HistoricJobLogQueryImpl", "HistoricVariableInstanceQueryImpl",
			"IncidentQueryImpl", "JobDefinitionQueryImpl", "JobQueryImpl", "ProcessDefinitionStatisticsQueryImpl",
			"SchemaLogQueryImpl", "UserOperationLogQueryImpl", "VariableInstanceQueryImpl");

	/** Of queries that look at more, the criteria that do not. */
	static final Map<String, Set<String>> HARMLESS = Map.of("ProcessInstanceQueryImpl", words("""
			processInstanceId processInstanceIds rootProcessInstanceId superProcessInstanceId
			isRootProcessInstances businessKey businessKeyLike deploymentId suspensionState activityIds
			processDefinitionId processDefinitionKey processDefinitionKeys processDefinitionKeyNotIn
			isTenantIdSet tenantIds isProcessDefinitionWithoutTenantId"""), "ExecutionQueryImpl", words("""
			executionId processInstanceId businessKey activityId processDefinitionId processDefinitionKey
			eventSubscriptions suspensionState isTenantIdSet tenantIds"""), "HistoricProcessInstanceQueryImpl",
			words("""
					processInstanceId processInstanceIds processInstanceIdNotIn rootProcessInstanceId
					superProcessInstanceId isRootProcessInstances businessKey businessKeyIn businessKeyLike
					processDefinitionId processDefinitionKey processDefinitionKeys processKeyNotIn
					processDefinitionName processDefinitionNameLike startedBy state finished unfinished
					startedBefore startedAfter finishedBefore finishedAfter startDateBy startDateOn startDateOnBegin
					startDateOnEnd finishDateBy finishDateOn finishDateOnBegin finishDateOnEnd
					executedActivityIds activeActivityIds activityIds isTenantIdSet tenantIds"""),
			"HistoricTaskInstanceQueryImpl", words("""
					processDefinitionId processDefinitionKey processDefinitionName processInstanceId
					rootProcessInstanceId processInstanceBusinessKey processInstanceBusinessKeys
					processInstanceBusinessKeyLike executionId activityInstanceIds taskId taskName taskNameLike
					taskParentTaskId taskDescription taskDescriptionLike taskDeleteReason taskDeleteReasonLike
					taskOwner taskOwnerLike assigned unassigned taskAssignee taskAssigneeLike taskDefinitionKeys
					taskInvolvedUser taskInvolvedGroup taskHadCandidateUser taskHadCandidateGroup
					withCandidateGroups withoutCandidateGroups taskPriority finished unfinished processFinished
					processUnfinished dueDate dueAfter dueBefore isWithoutTaskDueDate followUpDate followUpBefore
					followUpAfter tenantIds isTenantIdSet finishedAfter finishedBefore startedAfter startedBefore"""),
			"TaskQueryImpl", words("""
					taskId taskIdIn name nameNotEqual nameLike nameNotLike description descriptionLike priority
					minPriority maxPriority assignee assigneeLike assigneeIn assigneeNotIn involvedUser owner
					unassigned assigned noDelegationState delegationState candidateUser candidateGroup
					candidateGroupLike candidateGroups withCandidateGroups withoutCandidateGroups
					withCandidateUsers withoutCandidateUsers includeAssignedTasks processInstanceId
					processInstanceIdIn executionId activityInstanceIdIn createTime createTimeBefore
					createTimeAfter updatedAfter key keyLike taskDefinitionKeys taskDefinitionKeyNotIn
					processDefinitionKey processDefinitionKeys processDefinitionId processDefinitionName
					processDefinitionNameLike processInstanceBusinessKey processInstanceBusinessKeys
					processInstanceBusinessKeyLike dueDate dueBefore dueAfter followUpDate followUpBefore
					followUpNullAccepted followUpAfter excludeSubtasks suspensionState initializeFormKeys
					taskNameCaseInsensitive parentTaskId isWithoutTenantId isWithoutDueDate tenantIds
					cachedCandidateGroups cachedUserGroups withCommentAttachmentInfo"""), "ProcessDefinitionQueryImpl",
			words("""
					id ids category categoryLike name nameLike deploymentId deployedAfter deployedAt key keys
					keyLike resourceName resourceNameLike version latest suspensionState authorizationUserId
					cachedCandidateGroups procDefId eventSubscriptionName eventSubscriptionType isTenantIdSet
					tenantIds includeDefinitionsWithoutTenantId isVersionTagSet versionTag versionTagLike
					isStartableInTasklist isNotStartableInTasklist startablePermissionCheck
					processDefinitionCreatePermissionChecks shouldJoinDeploymentTable"""));

	/**
	 * Which instance called that one. Alone it is open: of one that the person may not
	 * see, nothing is found, as of one that is not there.
	 */
	static final String CALLER = "subProcessInstanceId";

	/** How the other criteria are read, and what is looked into instead. */
	static final Set<String> NO_CRITERIA = Set.of("queries", "isOrQueryActive", "variables", "queryVariableValues",
			"queryVariableNameToValuesMap", "variableNamesIgnoreCase", "variableValuesIgnoreCase");

	private final UnaryOperator<String> refusal;

	/**
	 * Refuses with that sentence about a criterion, in the language of whoever asks.
	 */
	OpenQuestions(UnaryOperator<String> refusal) {
		this.refusal = refusal;
	}

	/**
	 * Refuses a query that asks for more, on whatever level, and what counts everything.
	 * @throws AuthorizationException with the criterion
	 */
	void check(Object command) {
		if (command instanceof MetricsQueryImpl) {
			throw new AuthorizationException(this.refusal.apply("metrics"));
		}
		if (command instanceof AbstractQuery<?, ?> query && !BY_ANSWER.contains(query.getClass().getSimpleName())) {
			telling(query, HARMLESS.get(query.getClass().getSimpleName())).findFirst().ifPresent((name) -> {
				throw new AuthorizationException(this.refusal.apply(name));
			});
		}
	}

	private static Stream<String> telling(AbstractQuery<?, ?> query, Set<String> harmless) {
		return (harmless == null) ? Stream.of(query.getClass().getSimpleName()) : levels(query)
			.flatMap((level) -> asked(level).entrySet().stream())
			.flatMap((criterion) -> NO_CRITERIA.contains(criterion.getKey()) ? variables(criterion.getValue())
					: Stream.of(criterion.getKey())
						.filter((name) -> !harmless.contains(name) && !(CALLER.equals(name) && asksForCaller(query))));
	}

	/** Beside others, on several levels, nothing found would tell. */
	static boolean asksForCaller(AbstractQuery<?, ?> query) {
		return query instanceof ProcessInstanceQueryImpl instances && instances.getSubProcessInstanceId() != null
				&& levels(query).count() == 1;
	}

	/** The query and those within it: the engine lists them all, in each of them. */
	@SuppressWarnings("unchecked")
	static Stream<AbstractQuery<?, ?>> levels(AbstractQuery<?, ?> query) {
		Field within = ReflectionUtils.findField(query.getClass(), "queries");
		if (within == null) {
			return Stream.of(query);
		}
		ReflectionUtils.makeAccessible(within);
		return ((Collection<AbstractQuery<?, ?>>) ReflectionUtils.getField(within, query)).stream();
	}

	/**
	 * A task's own variables are looked for at the task, and cards' lines are shown of
	 * every case; other variables may be a confidential one's.
	 */
	private static Stream<String> variables(Object criterion) {
		Collection<?> values = (criterion instanceof Map<?, ?> named) ? named.values() : List.of(criterion);
		return values.stream()
			.flatMap((value) -> (value instanceof Collection<?> several) ? several.stream() : Stream.of(value))
			.flatMap((value) -> (value instanceof QueryVariableValue variable) ? Stream.of(variable) : Stream.empty())
			.filter((variable) -> !(variable instanceof TaskQueryVariableValue && variable.isLocal()))
			.filter((variable) -> !Cards.LINES.contains(variable.getName()))
			.map(QueryVariableValue::getName);
	}

	/** What differs from a query that asks for nothing. */
	private static Map<String, Object> asked(AbstractQuery<?, ?> query) {
		Object blank = BeanUtils.instantiateClass(query.getClass());
		Map<String, Object> asked = new HashMap<>();
		for (Class<?> type = query.getClass(); type != AbstractQuery.class; type = type.getSuperclass()) {
			ReflectionUtils.doWithLocalFields(type, (field) -> {
				ReflectionUtils.makeAccessible(field);
				Object value = field.get(query);
				if (value != null && !Objects.deepEquals(value, field.get(blank))) {
					asked.put(field.getName(), value);
				}
			});
		}
		return asked;
	}

	private static Set<String> words(String list) {
		return Arrays.stream(list.split("\\s+")).collect(Collectors.toUnmodifiableSet());
	}

}
