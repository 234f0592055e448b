package org.bindery.engine.setup;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.bindery.BinderyTest;
import org.bindery.identity.Reference;
import org.bindery.story.Answers;
import org.bindery.story.Story;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.camunda.bpm.dmn.engine.impl.evaluation.ExpressionEvaluationHandler;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** By whatever way an expression comes to be evaluated, it can do next to nothing. */
@BinderyTest
@TestInstance(Lifecycle.PER_CLASS)
class AllowedExpressionsTests {

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Story story;

	private Reference reference;

	private String instance;

	@BeforeAll
	void aCaseIsUnderWay() {
		this.reference = this.story.raises("contact", Answers.aNeed("Chess"));
		this.instance = this.story.waitingTask(this.reference, "designateContact").getProcessInstanceId();
	}

	@ParameterizedTest
	@ValueSource(strings = { "${needsAssessment.getClass()}", "${needsAssessment.class}", "${needsAssessment['class']}",
			"${needsAssessment['getClass']()}", "${assignees.getClass().forName('x')}", "${assignees.hashCode()}",
			"${workingDays.equals('x')}", "${workingDays.toString()}", "${sendLetter.notify()}",
			"${needsAssessment.getTargetSource()}", "${needsAssessment.targetClass}", "${needsAssessment.needs}",
			"${''.getClass()}", "${''.class}", "${'x'.length()}", "${'x'.concat('y')}", "${''.bytes}", "${true.class}",
			"${1.getClass()}", "${execution.getClass()}", "${execution.class}", "${execution.id}",
			"${execution.processEngineServices}", "${execution.getProcessEngineServices()}", "${execution.variables}",
			"${execution.setVariable('x', 'y')}", "${execution.processInstance}",
			"${execution.getProcessBusinessKey()}", "${execution['bpmnModelInstance']}", "${task.id}", "${listed[0]}",
			"${listed.size()}", "${listed['class']}", "${mapped.key}", "${mapped['key']}", "${mapped.getClass()}",
			"${named.class}", "${named.getBytes()}", "${reference.class}", "${reference.chars()}", "${dataSource}",
			"${dataSource.connection}", "${runtimeService.createProcessInstanceQuery()}", "${environment}",
			"${systemProperties}", "${T(java.lang.Runtime)}", "${java.lang.Runtime}", "${currentUserGroups()}",
			"${dateTime()}", "${dateTime().plusDays(2)}", "${now().getClass()}", "${now().time}", "${S('{}')}",
			"${JSON('{}')}", "${XML('<a/>')}", "${S('{}').mapTo('java.lang.Object')}", "${fn:length('x')}",
			"${empty needsAssessment.class}", "a ${''.class} b", "#{needsAssessment.class}" })
	void refusesToReachAnythingElse(String hostile) {
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> evaluate(hostile))
			.withStackTraceContaining("xpression");
	}

	@Test
	void readsVariablesCallsTheAllowedBeansAndCompares() {
		assertThat(evaluate("${named}")).isEqualTo("a name");
		assertThat(evaluate("${named == 'a name'}")).isEqualTo(true);
		assertThat(evaluate("#{execution.processBusinessKey}")).isEqualTo(this.reference.text());
		assertThat(evaluate("${needsAssessment.raiser(reference)}")).isEqualTo("staff:contact");
		assertThat(evaluate("${workingDays.in(5)}")).isNotNull();
		assertThat(evaluate("${sendLetter}")).isNotNull();
		assertThat(evaluate("${now()}")).isNotNull();
	}

	@Test
	void writesNothing() {
		assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> inCase((execution) -> {
			configuration().getExpressionManager().createExpression("${mapped.key}").setValue("x", execution);
			return null;
		}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "${''.getClass()}", "${input.class}", "${dataSource}", "input.class", "''.getClass()" })
	void letsDecisionTablesReachNothingEither(String hostile) {
		assertThatExceptionOfType(DmnEngineException.class).isThrownBy(() -> inTable("juel", hostile));
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript", "groovy", "python", "ruby", "ecmascript", "feel-scala", "freemarker" })
	void knowsNoScriptingLanguage(String language) {
		assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> inTable(language, "1"));
		assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> inEngine(
				(context) -> configuration().getScriptingEngines().getScriptEngineForLanguage(language)));
	}

	@Test
	void letsTheTablesLanguageCallNoJava() {
		String external = "{get: function(x) external {java: {class: \"java.lang.System\", "
				+ "method signature: \"getProperty(java.lang.String)\"}}, called: get(\"java.version\")}.called";
		assertThatExceptionOfType(FeelException.class).isThrownBy(() -> inTable("feel", external))
			.withMessageContaining("External functions are disabled");
		assertThat(inTable("feel", "input.class")).isNull();
	}

	@Test
	void makesNothingOfAClassThatAModelNames() {
		assertThatExceptionOfType(ProcessEngineException.class)
			.isThrownBy(() -> configuration().getArtifactFactory().getArtifact(StringBuilder.class));
	}

	private Object inTable(String language, String text) {
		DmnExpressionImpl expression = new DmnExpressionImpl();
		expression.setExpression(text);
		return inEngine((context) -> new ExpressionEvaluationHandler(
				(DefaultDmnEngineConfiguration) configuration().getDmnEngine().getConfiguration())
			.evaluateExpression(language, expression,
					Variables.createVariables().putValue("input", "a name").asVariableContext()));
	}

	private Object evaluate(String expression) {
		return inCase(
				(execution) -> configuration().getExpressionManager().createExpression(expression).getValue(execution));
	}

	private Object inCase(Function<ExecutionEntity, Object> asked) {
		return inEngine((context) -> {
			ExecutionEntity execution = context.getExecutionManager().findExecutionById(this.instance);
			execution.setVariableLocal("named", Variables.stringValue("a name", true));
			execution.setVariableLocal("listed", Variables.untypedValue(List.of("x"), true));
			execution.setVariableLocal("mapped", Variables.untypedValue(Map.of("key", "x"), true));
			Context.setExecutionContext(execution);
			try {
				return asked.apply(execution);
			}
			finally {
				Context.removeExecutionContext();
			}
		});
	}

	private Object inEngine(Command<Object> asked) {
		return configuration().getCommandExecutorTxRequired().execute(asked);
	}

	private ProcessEngineConfigurationImpl configuration() {
		return (ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration();
	}

}
