package io.nestflux.migrate;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.connect.Database;
import io.nestflux.history.History;
import io.nestflux.migration.MigrationDirectory;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;

/** Settings of the server or the driver that cut results off do not make applied migrations look pending. */
class CutOffResultsTest {

    @TempDir
    Path directory;

    private Workbench threeRows(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_t.sql", "CREATE TABLE t (v int);");
        for (int number = 2; number <= 4; number++) {
            bench.file("000" + number + "_row.sql", "INSERT INTO t VALUES (" + number + ");");
        }
        bench.migrate();
        return bench;
    }

    private static MigrateRequest with(Workbench bench, String parameter) {
        TestDatabase database = bench.database();
        String url = database.url() + (database.url().contains("?") ? "&" : "?") + parameter;
        return bench.request().withDatabase(Database.at(url, database.user(), database.password()));
    }

    @DatabaseTest({MYSQL, MARIADB})
    void theWholeHistoryIsReadWhateverTheSessionsLimit(TestDatabase database) {
        Workbench bench = threeRows(database);
        MigrateRequest limited = with(bench, "sessionVariables=sql_select_limit=2");

        assertThat(StatusReader.read(limited).upToDate()).isTrue();
        assertThat(Migrator.migrate(limited).upToDate()).isTrue();
        assertThat(bench.query("select v from t order by v")).containsExactly("2", "3", "4");

        bench.file("0005_row.sql", "INSERT INTO t SELECT v + 100 FROM t;");
        assertThat(Workbench.ids(Migrator.migrate(limited))).containsExactly("0005_row");
        assertThat(bench.query("select count(*) from t")).containsExactly("6");
    }

    @DatabaseTest(MYSQL)
    void aDriverThatCutsResultsOffIsNotWorkedWith(TestDatabase database) {
        Workbench bench = threeRows(database);

        assertThatThrownBy(() -> Migrator.migrate(with(bench, "maxRows=2")))
                .hasMessageStartingWith("NF-102")
                .hasMessageContaining("maxRows");
        assertThat(bench.query("select v from t order by v")).containsExactly("2", "3", "4");
    }

    /** Who read the history before the row was there finds it taken, and does not write over it. */
    @DatabaseTest
    void aRowThatIsAddedTakesNoOthersPlace(TestDatabase database) throws SQLException {
        Workbench bench = new Workbench(database, directory).file("0000_first.sql", "SELECT 1;");
        bench.migrate();
        bench.file("0001_t.sql", "CREATE TABLE t (v int);");
        try (Connection connection = database.connect()) {
            History early = History.of(connection, "public");
            early.read();
            bench.migrate();

            assertThatThrownBy(() -> early.put(
                            Baseliner.note(MigrationDirectory.read(directory).get(1), 7), "1 = 1"))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(bench.states()).containsExactly(StatusResult.State.APPLIED, StatusResult.State.APPLIED);
    }
}
