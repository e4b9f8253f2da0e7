package io.nestflux.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.migrate.RollbackResult.Loss;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** What pending migrations would take away is known before any of them runs. */
@Tag("slow")
class PendingLossesTest {

    @TempDir
    Path directory;

    private final List<String> heard = new ArrayList<>();

    /** A table and a column with rows, and migrations that drop them; an empty one, and one that comes and goes. */
    private Workbench dropping(TestDatabase database) {
        Path files = directory.resolve(database.name());
        assertThat(files.toFile().mkdir()).isTrue();
        Workbench bench = new Workbench(database, files)
                .file(
                        "0001_all.sql",
                        "CREATE TABLE c (id int, nick varchar(9));\nCREATE TABLE d (id int);\nCREATE TABLE empty_one (id int);\n"
                                + "INSERT INTO c VALUES (1, 'a'), (2, NULL);\nINSERT INTO d VALUES (1), (2), (3);");
        bench.migrate();
        return bench.file("0002_make.sql", "CREATE TABLE e (id int);\nINSERT INTO e VALUES (1);")
                .file(
                        "0003_drop.sql",
                        "DROP TABLE e;\nDROP TABLE empty_one;\nALTER TABLE c DROP COLUMN nick;\nDROP TABLE d;");
    }

    private MigrateRequest request(Workbench bench, DestructivePolicy policy, String... allowed) {
        return bench.request()
                .withDestructive(new Destructive(policy, Set.of(allowed)))
                .withListener(new MigrateListener() {
                    @Override
                    public void losing(Loss loss) {
                        heard.add(loss.toString());
                    }

                    @Override
                    public void started(String file, int fromStatement, int statements, int transactions) {
                        heard.add(file);
                    }
                });
    }

    @DatabaseTest
    void underAWarningItIsNamedBeforeAnythingRuns(TestDatabase database) {
        Workbench bench = dropping(database);

        MigrateResult result = Migrator.migrate(request(bench, DestructivePolicy.WARN));

        assertThat(heard)
                .containsExactly(
                        "0003_drop.sql:3  column c.nick: 1 row",
                        "0003_drop.sql:4  table d: 3 rows",
                        "0002_make.sql",
                        "0003_drop.sql");
        assertThat(result.losses()).extracting(Loss::object).containsExactly("c.nick", "d");
        assertThat(result.applied()).hasSize(2);
    }

    @DatabaseTest
    void deniedItIsRefusedWithItsRowsAndTheWayToAllowIt(TestDatabase database) {
        Workbench bench = dropping(database);

        assertThatThrownBy(() -> Migrator.migrate(request(bench, DestructivePolicy.DENY, "d")))
                .hasMessageStartingWith("NF-540")
                .hasMessageContaining("0003_drop.sql:3  column c.nick: 1 row")
                .hasMessageContaining("-Dnestflux.destructive.allow=c.nick")
                .hasMessageNotContaining("table d")
                .hasMessageContaining("Nothing was run.");
        assertThat(heard).isEmpty();
        assertThat(bench.history()).hasSize(1);

        assertThat(Migrator.migrate(request(bench, DestructivePolicy.DENY, "d", "c.nick"))
                        .applied())
                .hasSize(2);
    }

    @DatabaseTest
    void allowedNothingIsCountedAndADryRunTellsWhatWouldGo(TestDatabase database) {
        Workbench bench = dropping(database);

        assertThat(Migrator.migrate(request(bench, DestructivePolicy.DENY).withDryRun(true))
                        .losses())
                .extracting(Loss::rows)
                .containsExactly(1L, 3L);
        assertThat(Migrator.migrate(request(bench, DestructivePolicy.ALLOW)).losses())
                .isEmpty();
        assertThat(heard).containsExactly("0002_make.sql", "0003_drop.sql");
    }

    @DatabaseTest
    void aTableThatCannotBeCountedStopsAWarningNot(TestDatabase database) throws SQLException {
        Workbench bench = dropping(database);
        Timeouts timeouts = new Timeouts(Duration.ofMinutes(1), Duration.ofMillis(300), Duration.ZERO);
        try (Connection inTheWay = database.connect();
                Statement statement = inTheWay.createStatement()) {
            inTheWay.setAutoCommit(false);
            statement.execute(
                    database.server().isPostgres() ? "lock table d in access exclusive mode" : "lock tables d write");
            MigrateRequest warned = request(bench, DestructivePolicy.WARN)
                    .withTimeouts(timeouts)
                    .withDryRun(true);

            assertThat(Migrator.migrate(warned).losses())
                    .filteredOn(loss -> loss.object().equals("d"))
                    .singleElement()
                    .satisfies(
                            loss -> assertThat(loss.uncounted().orElseThrow()).startsWith("that takes more than 5 s"));
            assertThatThrownBy(() -> Migrator.migrate(
                            request(bench, DestructivePolicy.DENY, "c.nick").withTimeouts(timeouts)))
                    .hasMessageStartingWith("NF-540")
                    .hasMessageContaining("table d: its rows cannot be counted");
            inTheWay.rollback();
        }
    }
}
