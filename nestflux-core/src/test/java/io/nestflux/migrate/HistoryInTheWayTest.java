package io.nestflux.migrate;

import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.connect.Database;
import io.nestflux.history.History;
import io.nestflux.testing.CuttableProxy;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestUser;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.io.TempDir;

/** A history table that does not keep or show what is written to it is called that, and nothing runs on its word. */
class HistoryInTheWayTest {

    @TempDir
    Path directory;

    private Workbench one(TestDatabase database) {
        Workbench bench = new Workbench(database, directory).file("0001_t.sql", "CREATE TABLE t (v int);");
        bench.migrate();
        return bench;
    }

    @DatabaseTest
    void aStateThatNobodyKnowsIsNamed(TestDatabase database) {
        Workbench bench = one(database);
        database.execute("update nestflux_history set state = 'd\u001B[2Jone'");

        assertThatThrownBy(bench::migrate)
                .hasMessageStartingWith("NF-508")
                .hasMessageContaining("0001_t is 'd\\u001B[2Jone'")
                .hasMessageContaining("applied");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void aTriggerThatSwallowsRowsIsNamed(TestDatabase database) {
        Workbench bench = one(database);
        database.execute(
                "create function swallow() returns trigger language plpgsql as 'begin return null; end'",
                "create trigger swallow before insert or update on nestflux_history"
                        + " for each row execute function swallow()");
        bench.file("0002_u.sql", "CREATE TABLE u (v int);");

        assertThatThrownBy(bench::migrate).hasMessageStartingWith("NF-508").hasMessageContaining("trigger");
        assertThat(bench.query("select to_regclass('u') is null")).containsExactly("t");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void aRuleThatSwallowsRowsIsNamed(TestDatabase database) {
        Workbench bench = one(database);
        database.execute("create rule swallow as on insert to nestflux_history do instead nothing");
        bench.file("0002_u.sql", "CREATE TABLE u (v int);");

        assertThatThrownBy(bench::migrate).hasMessageStartingWith("NF-508").hasMessageContaining("rule");
        assertThat(bench.query("select to_regclass('u') is null")).containsExactly("t");
    }

    @DatabaseTest
    void aConnectionThatIsLostIsNamedAsThat(TestDatabase database) throws Exception {
        one(database);
        try (CuttableProxy proxy = new CuttableProxy(database.address());
                Connection connection = Database.at(
                                proxy.jdbcUrl(database.name()), database.user(), database.password())
                        .connect()) {
            History history = History.of(connection, "public");
            proxy.cut();

            assertThatThrownBy(history::read).hasMessageStartingWith("NF-104: The connection was lost");
            assertThatThrownBy(() -> History.of(connection, "public")).hasMessageStartingWith("NF-104");
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void aPolicyThatHidesRowsIsNamed(TestDatabase database) {
        Workbench bench = one(database);
        try (TestUser user = TestUser.of(
                database,
                "grant create, usage on schema public to %s",
                "grant select, insert, update, delete on public.nestflux_history to %s",
                "alter table nestflux_history enable row level security")) {
            MigrateRequest as = bench.request().withDatabase(Database.at(database.url(), user.name(), user.password()));
            assertThatThrownBy(() -> Migrator.migrate(as))
                    .hasMessageStartingWith("NF-508")
                    .hasMessageContaining("ALTER TABLE public.nestflux_history DISABLE ROW LEVEL SECURITY");
            assertThatThrownBy(() -> StatusReader.read(as)).hasMessageStartingWith("NF-508");
        }
    }
}
