package org.bindery.desk.web;

import java.util.Optional;

import org.bindery.engine.Refusal;

/** What the forms have in common that begin a partnership. */
interface BeginningForm {

	/** Tells a form that is sent twice from two forms. */
	String key();

	/** What is wrong with the partners that it names. */
	Optional<Refusal> gap();

}
