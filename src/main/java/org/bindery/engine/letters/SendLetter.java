package org.bindery.engine.letters;

import org.bindery.engine.Carried;
import org.bindery.engine.inside.CaseHere;
import org.bindery.identity.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * What every send task calls. Its inputs are {@code letter}, the template's name, and
 * {@code to}, who gets it. The job's id is the letter's key: a repeated job is the same
 * letter.
 */
@Component("sendLetter")
public class SendLetter implements JavaDelegate {

	private final Letters letters;

	SendLetter(Letters letters) {
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.letters.send(new LetterOrder(jobId(), (String) execution.getVariable("letter"),
				new Reference(execution.getProcessBusinessKey()), String.valueOf(execution.getVariable("to")),
				new Carried(execution.getVariables())));
	}

	static String jobId() {
		return CaseHere.job();
	}

}
