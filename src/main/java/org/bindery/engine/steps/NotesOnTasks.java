package org.bindery.engine.steps;

import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.bindery.engine.inside.Acting;
import org.bindery.engine.inside.OurTasks;
import org.bindery.engine.inside.TaskInCommand;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;

/**
 * Comments and attachments, which the engine shows to everybody and takes from everybody
 * who knows a task's id. Here those read them who may see the task, and those write them
 * who may do it or hand it on.
 */
class NotesOnTasks extends OurTasks {

	private final transient WhoMayNote whoMayNote;

	NotesOnTasks(WhoMayNote whoMayNote) {
		this.whoMayNote = whoMayNote;
	}

	@Override
	public List<Comment> getTaskComments(String taskId) {
		return read(taskId, () -> super.getTaskComments(taskId));
	}

	@Override
	public Comment getTaskComment(String taskId, String commentId) {
		return read(taskId, () -> super.getTaskComment(taskId, commentId));
	}

	/** A comment belongs to the instance of its task, whatever was sent. */
	@Override
	public Comment createComment(String taskId, String sent, String message) {
		return add(taskId, (instance) -> super.createComment(taskId, instance, message), message);
	}

	@Override
	public void updateTaskComment(String taskId, String commentId, String message) {
		change(taskId, () -> {
			this.whoMayNote.checkLength(message);
			super.updateTaskComment(taskId, commentId, message);
		});
	}

	@Override
	public void deleteTaskComment(String taskId, String commentId) {
		change(taskId, () -> super.deleteTaskComment(taskId, commentId));
	}

	@Override
	public void deleteTaskComments(String taskId) {
		change(taskId, () -> super.deleteTaskComments(taskId));
	}

	@Override
	public List<Comment> getProcessInstanceComments(String instance) {
		return asOneCommand(() -> {
			this.whoMayNote.checkReadingOfInstance(instance);
			return super.getProcessInstanceComments(instance);
		});
	}

	@Override
	public List<Attachment> getTaskAttachments(String taskId) {
		return read(taskId, () -> super.getTaskAttachments(taskId));
	}

	@Override
	public Attachment getTaskAttachment(String taskId, String attachmentId) {
		return read(taskId, () -> super.getTaskAttachment(taskId, attachmentId));
	}

	@Override
	public InputStream getTaskAttachmentContent(String taskId, String attachmentId) {
		return read(taskId, () -> super.getTaskAttachmentContent(taskId, attachmentId));
	}

	@Override
	public Attachment createAttachment(String type, String taskId, String sent, String name, String description,
			InputStream content) {
		return add(taskId, (instance) -> super.createAttachment(type, taskId, instance, name, description, content),
				description);
	}

	@Override
	public Attachment createAttachment(String type, String taskId, String sent, String name, String description,
			String url) {
		return add(taskId, (instance) -> super.createAttachment(type, taskId, instance, name, description, url),
				description, url);
	}

	@Override
	public void deleteTaskAttachment(String taskId, String attachmentId) {
		change(taskId, () -> super.deleteTaskAttachment(taskId, attachmentId));
	}

	private <T> T read(String taskId, Supplier<T> notes) {
		return asOneCommand(() -> {
			this.whoMayNote.checkReading(taskId);
			return notes.get();
		});
	}

	private <T> T add(String taskId, Function<String, T> note, String... texts) {
		return write(taskId, (instance) -> {
			this.whoMayNote.checkLength(texts);
			this.whoMayNote.checkRoom(super.getTaskComments(taskId).size() + super.getTaskAttachments(taskId).size());
			return note.apply(instance);
		});
	}

	private <T> T write(String taskId, Function<String, T> note) {
		return asOneCommand(() -> {
			TaskInCommand task = TaskInCommand.get(taskId);
			this.whoMayNote.checkWriting(task);
			return Acting.withoutRights(() -> note.apply(task.stored().getProcessInstanceId()));
		});
	}

	private void change(String taskId, Runnable change) {
		write(taskId, (instance) -> {
			change.run();
			return null;
		});
	}

}
