package org.bindery.engine.steps;

import org.bindery.engine.CaseCards;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps what a task's card in Tasklist shows: the partnership, the partner once there is
 * one, the stage.
 */
@Component
class Cards implements TaskListener {

	private final ObjectProvider<CaseCards> cards;

	Cards(ObjectProvider<CaseCards> cards) {
		this.cards = cards;
	}

	@Override
	public void notify(DelegateTask task) {
		ExecutionEntity instance = ((ExecutionEntity) task.getExecution()).getProcessInstance();
		this.cards.stream()
			.flatMap((source) -> source.of(instance.getBusinessKey()).stream())
			.findFirst()
			.ifPresent((card) -> {
				set(instance, "partnership", card.partnership());
				set(instance, "partner", card.partner());
				set(instance, "stage", card.stage());
			});
	}

	private static void set(ExecutionEntity instance, String name, String value) {
		if (value.isEmpty()) {
			instance.removeVariableLocal(name);
		}
		else if (!value.equals(instance.getVariableLocal(name))) {
			instance.setVariableLocal(name, value);
		}
	}

}
