package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.generate.GenerateResult;
import io.nestflux.plan.Statement;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.mysql.MySqlEvent;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Whoever runs it where: a point in time in a schema is the same, because all is read and written in UTC. */
@Tag("slow")
@Isolated("it changes the time zone of the JVM, of which PostgreSQL's driver tells the server")
class TimeZoneTest {

    private static final TimeZone OURS = TimeZone.getDefault();

    @TempDir
    Path directory;

    @AfterEach
    void comeHome() {
        TimeZone.setDefault(OURS);
    }

    static final class PgMoments extends PgSchema {
        PgMoments(boolean grown) {
            tables(new PgTable("public", "moment") {
                {
                    var at = timestamptz("at").notNull().defaultExpression("'2026-01-01 00:00'::timestamptz");
                    partitionByRange(at);
                    partition("moment_2026")
                            .from("2026-01-01 00:00")
                            .to("2027-01-01 00:00")
                            .comment("a year");
                    check("since", "at >= '2020-01-01 00:00'");
                    index("late").on(at).where("at > '2026-06-01 00:00'");
                    if (grown) {
                        text("what");
                    }
                }
            });
        }
    }

    static final class MySqlMoments extends MySqlSchema {
        MySqlMoments(boolean grown) {
            tables(new MySqlTable("moment") {
                {
                    timestamp("at").notNull().defaultExpression("'2026-01-01 00:00:00'");
                    partitionByRange("unix_timestamp(`at`)")
                            .of(
                                    partition("p").lessThanExpression("unix_timestamp('2026-01-01 00:00:00')"),
                                    partition("rest").lessThanMaxValue());
                    if (grown) {
                        varchar("what", 50);
                    }
                }
            });
            events(event("tick")
                    .every(1, MySqlEvent.Unit.DAY)
                    .starts(LocalDateTime.of(2035, 1, 1, 3, 0))
                    .disabled()
                    .body("DO 1"));
        }
    }

    /** In New York, as far as JVM, driver and session can be. */
    private NestFlux flux(TestDatabase database, boolean grown, boolean inNewYork) {
        TimeZone.setDefault(
                inNewYork ? TimeZone.getTimeZone("America/New_York") : TimeZone.getTimeZone("America/Sao_Paulo"));
        boolean postgres = database.server().isPostgres();
        SchemaDefinition schema = postgres ? new PgMoments(grown) : new MySqlMoments(grown);
        String zone = inNewYork ? "-05:00" : "-03:00";
        return NestFlux.configure()
                .database(
                        database.url()
                                + (postgres
                                        ? ""
                                        : (database.url().contains("?") ? "&" : "?") + "sessionVariables=time_zone='"
                                                + zone + "'"),
                        database.user(),
                        database.password())
                .schema(schema)
                .migrations(directory)
                .load();
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18, TestServer.MYSQL, TestServer.MARIADB})
    void aColleagueElsewhereFindsTheSameSchema(TestDatabase database) {
        flux(database, false, false).generate();
        flux(database, false, false).migrate();

        assertThat(flux(database, false, true).status().drifted()).contains(false);
        GenerateResult grown = flux(database, true, true).generate();

        assertThat(grown.statements())
                .extracting(Statement::sql)
                .singleElement()
                .asString()
                .contains("what");
        flux(database, true, true).migrate();
        assertThat(flux(database, true, false).generate().nothingToDo()).isTrue();
    }

    /** What nobody has applied yet is replayed. */
    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL, TestServer.MARIADB})
    void aFileMeansTheSameWhereverItRuns(TestDatabase database) {
        flux(database, false, true).generate();
        assertThat(flux(database, false, false).generate().nothingToDo()).isTrue();

        flux(database, false, false).migrate();

        database.execute(
                database.server().isPostgres() ? "insert into moment default values" : "insert into moment values ()");
        String epoch = database.server().isPostgres() ? "extract(epoch from at)::bigint" : "unix_timestamp(at)";
        assertThat(database.query("select " + epoch + " from moment")).containsExactly("1767225600");
    }

    /** An administrator may set them at any time. */
    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void aZoneThatIsSetForTheRoleOrTheDatabaseDoesNotMatter(TestDatabase database) {
        String role = "zoned_" + database.name();
        database.execute("create role \"" + role + "\" superuser login password 'zoned'");
        try {
            flux(database, false, false).generate();
            flux(database, false, false).migrate();
            database.execute("alter role \"" + role + "\" set timezone = 'Asia/Kathmandu'");
            database.execute("alter database \"" + database.name() + "\" set timezone = 'Asia/Tokyo'");

            assertThat(flux(database, false, true).status().drifted()).contains(false);
            assertThat(as(role, database, true).status().drifted()).contains(false);
            assertThat(as(role, database, true).generate().statements()).hasSize(1);
            as(role, database, true).migrate();
            assertThat(flux(database, true, false).generate().nothingToDo()).isTrue();
        } finally {
            database.execute("drop role \"" + role + "\"");
        }
    }

    private NestFlux as(String role, TestDatabase database, boolean grown) {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        return NestFlux.configure()
                .database(database.url(), role, "zoned")
                .schema(new PgMoments(grown))
                .migrations(directory)
                .load();
    }
}
