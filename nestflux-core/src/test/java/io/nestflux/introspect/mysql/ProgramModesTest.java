package io.nestflux.introspect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Routine;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What a program's author wrote is read in the {@code sql_mode} that it was written in. */
class ProgramModesTest {

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB_10_11, TestServer.MARIADB})
    void aBackslashIsJustThatWhereTheModeSaysSo(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set sql_mode = 'NO_BACKSLASH_ESCAPES'");
            statement.execute("create procedure p(a enum('\\', ')')) comment 'it''s' select ')'");

            Catalog catalog = Reading.of(database);

            assertThat(catalog.unmanaged()).isEmpty();
            Routine routine = catalog.schemas().get(0).objects(Routine.class).get(0);
            assertThat(routine.definition()).isEqualTo("CREATE PROCEDURE `p`(a enum('\\', ')'))");
            assertThat(routine.comment()).contains("it's");
        }
    }

    @DatabaseTest({TestServer.MARIADB_10_11, TestServer.MARIADB})
    void aLabelThatLooksLikeAVersionCommentIsALabel(TestDatabase database) {
        database.execute("create table t (a enum('x /*M!100301 COMPRESSED*/', 'y'), b text compressed)");

        assertThat(Reading.column(Reading.table(database, "t"), "a").type())
                .isEqualTo("enum('x /*M!100301 COMPRESSED*/','y')");
        assertThat(Reading.column(Reading.table(database, "t"), "b").type()).isEqualTo("text compressed");
    }
}
