package org.bindery.engine.letters;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a task's people are reminded, in working days.
 *
 * @param before how long before a task is due its people are reminded
 * @param after how long after it was due the managers hear of it
 * @param page where Bindery is reached, for the links in letters
 */
@ConfigurationProperties("bindery.reminders")
record ReminderSettings(@DefaultValue("1") int before, @DefaultValue("1") int after,
		@DefaultValue("http://localhost:8080") String page) {
}
