package org.bindery;

import org.bindery.desk.file.TimelineTests;

/** The timeline reads on PostgreSQL as it does on H2. */
@OnPostgres
class PostgresTimelineTests extends TimelineTests {

}
