package io.nestflux.fleet;

import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.Fleet;
import io.nestflux.NestFlux;
import io.nestflux.connect.BorrowedConnection;
import io.nestflux.fleet.TargetResult.Outcome;
import io.nestflux.migrate.Pooler;
import io.nestflux.testing.CuttableProxy;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.PgBouncer;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Schemas of one PostgreSQL database, each a tenant's. */
@Tag("slow")
class TenantSchemaTest {

    @TempDir
    Path directory;

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void keepsToTheTenantsSchemaWhateverAMigrationDoesToTheSession(TestDatabase database) {
        Tenants tenants = Tenants.of(database, directory, 3)
                .file("0001_a.sql", "CREATE TABLE a (id int);\nSET search_path = public;\nSET ROLE pg_monitor;")
                .file("0002_b.sql", "RESET ALL;\nSET search_path = pg_catalog;")
                .file("0003_c.sql", "CREATE TEMPORARY TABLE scratch (id int);\nCREATE TABLE c (id int);");

        // one worker, so that all share a session
        tenants.fleet().parallel(1).migrate().orThrow();

        assertThat(tenants.query("""
                select concat(table_schema, '.', table_name) from information_schema.tables
                where table_name in ('a', 'c', 'nestflux_history') order by 1"""))
                .containsExactly(
                        "tenant_1.a",
                        "tenant_1.c",
                        "tenant_1.nestflux_history",
                        "tenant_2.a",
                        "tenant_2.c",
                        "tenant_2.nestflux_history",
                        "tenant_3.a",
                        "tenant_3.c",
                        "tenant_3.nestflux_history");
    }

    @DatabaseTest({POSTGRES_18})
    void takesASchemasNameAsItIs(TestDatabase database) {
        Tenants tenants = new Tenants(database, directory, List.of("Käse & \"Brot\", public", "select"))
                .file("0001_a.sql", "CREATE TABLE a (id int);");

        tenants.fleet().migrate().orThrow();

        assertThat(tenants.query("select table_schema from information_schema.tables where table_name = 'a'"))
                .containsExactlyInAnyOrderElementsOf(tenants.names());
    }

    @DatabaseTest({POSTGRES_18})
    void opensNoMoreConnectionsThanWorkersForAnyNumberOfSchemas(TestDatabase database) {
        Tenants tenants = Tenants.of(database, directory, 12)
                .file("0001_a.sql", "CREATE TABLE a (pid int);\nINSERT INTO a SELECT pg_backend_pid();");

        tenants.fleet().parallel(2).migrate().orThrow();

        assertThat(tenants.stream().flatMap(name -> tenants.query(name, "a", "select pid from %s").stream()))
                .hasSize(12);
        assertThat(Set.copyOf(tenants.stream()
                        .flatMap(name -> tenants.query(name, "a", "select pid from %s").stream())
                        .toList()))
                .hasSizeLessThanOrEqualTo(2);
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void asksEachTenantThatLacksNothingThreeQuestions(TestDatabase database) {
        Tenants tenants = Tenants.of(database, directory, 5).file("0001_a.sql", "CREATE TABLE a (id int);");
        tenants.fleet().migrate().orThrow();
        try (CuttableProxy proxy = new CuttableProxy(database.address())) {
            FleetResult result = NestFlux.configure()
                    .database(proxy.jdbcUrl(database.name()), database.user(), database.password())
                    .migrations(directory)
                    .load()
                    .fleet(tenants.targets())
                    .parallel(1)
                    .migrate()
                    .orThrow();

            assertThat(result.with(Outcome.UP_TO_DATE)).hasSize(5);
            assertThat(proxy.conversations().sessions()).isEqualTo(1);
            // the schema, the table of the history, its rows
            assertThat(proxy.conversations().statements()).hasSize(5 * 3);
        }
    }

    @DatabaseTest({POSTGRES_18})
    void takesAnotherSessionWhenItsOwnIsLostBetweenTenantsThatLackNothing(TestDatabase database) {
        Tenants tenants = Tenants.of(database, directory, 3).file("0001_a.sql", "CREATE TABLE a (id int);");
        tenants.fleet().migrate().orThrow();

        FleetResult result = tenants.fleet()
                .parallel(1)
                .listener(new FleetListener() {
                    @Override
                    public void finished(TargetResult result, int done, int all) {
                        tenants.query("""
                                select pg_terminate_backend(pid) from pg_stat_activity
                                where datname = current_database() and pid <> pg_backend_pid()""");
                    }
                })
                .migrate();

        assertThat(result.with(Outcome.UP_TO_DATE)).hasSize(3);
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void givesAPoolItsConnectionsBackAsTheyWere(TestDatabase database) throws SQLException {
        try (Connection only = database.connect()) {
            only.createStatement().execute("set search_path = app, public");
            Tenants tenants = Tenants.of(database, directory, 2).file("0001_a.sql", "CREATE TABLE a (id int);");

            NestFlux.configure()
                    .dataSource(poolOf(only))
                    .migrations(directory)
                    .load()
                    .fleet(tenants.targets())
                    .parallel(1)
                    .migrate()
                    .orThrow();

            try (ResultSet now = only.createStatement().executeQuery("show search_path")) {
                now.next();
                assertThat(now.getString(1)).isEqualTo("app, public");
            }
            assertThat(tenants.histories()).hasSize(2);
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void setsNothingInASessionThatAPoolerLendsOut(TestDatabase database) throws SQLException {
        Tenants tenants = Tenants.of(database, directory, 3).file("0001_a.sql", "CREATE TABLE a (id int);");
        try (PgBouncer pooler = PgBouncer.before(database.server(), PgBouncer.Mode.TRANSACTION, 1)) {
            Fleet fleet = through(pooler, database, Pooler.DETECT).fleet(tenants.targets());

            FleetResult refused = fleet.migrate();

            assertThat(refused.failed())
                    .hasSize(3)
                    .allSatisfy(it -> assertThat(it.code()).contains("NF-512"));
            try (Connection next =
                            DriverManager.getConnection(pooler.url(database), database.user(), database.password());
                    ResultSet path = next.createStatement().executeQuery("show search_path")) {
                path.next();
                assertThat(path.getString(1)).contains("public");
            }
            assertThat(fleet.status().targets())
                    .hasSize(3)
                    .allSatisfy(it -> assertThat(it.status()).isPresent());
        }
    }

    @DatabaseTest({POSTGRES_18})
    void worksThroughAPoolerThatKeepsASessionForEachClient(TestDatabase database) {
        Tenants tenants = Tenants.of(database, directory, 4).file("0001_a.sql", "CREATE TABLE a (id int);");
        try (PgBouncer pooler = PgBouncer.before(database.server(), PgBouncer.Mode.SESSION, 2)) {
            FleetResult result = through(pooler, database, Pooler.SESSION)
                    .fleet(tenants.targets())
                    .parallel(2)
                    .migrate()
                    .orThrow();

            assertThat(result.targets()).hasSize(4);
        }
    }

    private NestFlux through(PgBouncer pooler, TestDatabase database, Pooler known) {
        return NestFlux.configure()
                .database(pooler.url(database), database.user(), database.password())
                .pooler(known)
                .migrations(directory)
                .load();
    }

    /** Lends one connection, again and again. */
    private static DataSource poolOf(Connection connection) {
        Set<String> lent = ConcurrentHashMap.newKeySet();
        return (DataSource) java.lang.reflect.Proxy.newProxyInstance(
                TenantSchemaTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("getConnection");
                    assertThat(lent.add("the connection")).isTrue();
                    return BorrowedConnection.of(connection, lent::clear);
                });
    }

    @DatabaseTest({MYSQL})
    void refusesASchemaOnMySqlWithTheWordThatIsMeantThere(TestDatabase database) {
        Tenants tenants = Tenants.of(database, directory, 0);

        FleetResult result =
                tenants.flux().fleet(List.of(Target.schema("acme"))).migrate();

        assertThat(result.targets().get(0).code()).contains("NF-522");
        assertThat(result.targets().get(0).firstLine()).contains("acme", "schemas are databases");
    }
}
