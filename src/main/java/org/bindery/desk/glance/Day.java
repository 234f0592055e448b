package org.bindery.desk.glance;

import java.time.LocalDate;

/** A day for machines, and in words. */
record Day(LocalDate date, String words) {
}
