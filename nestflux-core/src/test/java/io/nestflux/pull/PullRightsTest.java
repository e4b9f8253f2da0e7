package io.nestflux.pull;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.PullOptions;
import io.nestflux.Source;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A part of a database is never taken for all of it: the second pull would delete the classes of the rest. */
class PullRightsTest {

    private static final String PASSWORD = "nestflux";

    @TempDir
    Path directory;

    @DatabaseTest({MYSQL, MARIADB})
    void whoSeesOnlyAPartIsToldTheGrant(TestDatabase database) {
        String looker = "looker_" + database.name();
        String account = "'" + looker + "'@'%'";
        String all = "`" + database.name() + "`.*";
        try {
            database.execute(
                    "create table team (id int primary key)",
                    "create table secret (id int primary key)",
                    "create view names as select id from team",
                    "create trigger t after insert on team for each row set @a = 1",
                    "create event e on schedule every 1 day do set @a = 1",
                    "create user " + account + " identified by '" + PASSWORD + "'",
                    "grant select on team to " + account);

            assertThatThrownBy(() -> pull(database, looker))
                    .hasMessageStartingWith("NF-515: This user may not see all of ")
                    .hasMessageContaining(
                            "GRANT SELECT, SHOW VIEW, TRIGGER, EVENT, EXECUTE ON " + all + " TO " + account);
            assertThat(directory).isEmptyDirectory();

            String pattern = "`" + database.name().replace("_", "\\_") + "`.*";
            database.execute("grant select, show view, trigger on " + pattern + " to " + account);
            assertThatThrownBy(() -> pull(database, looker))
                    .hasMessageContaining("GRANT EVENT, EXECUTE ON " + all + " TO " + account);

            database.execute("grant event, execute on " + pattern + " to " + account);
            PullResult seen = pull(database, looker);
            assertThat(seen.counts()).isEqualTo(pull(database, database.user()).counts());
            assertThat(seen.unmanaged()).isEmpty();
        } finally {
            database.execute("drop user if exists " + account);
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void whoHasNoRightAtAllSeesAllTheSame(TestDatabase database) {
        String looker = "looker_" + database.name();
        database.execute(
                "create schema app",
                "create table app.team (id int primary key, name text default 'x' check (name <> ''))",
                "create view app.names as select id from app.team",
                "create function app.f() returns int language sql as 'select 1'",
                "create sequence app.numbers",
                "create role " + looker + " login password '" + PASSWORD + "'");
        try {
            assertThat(pull(database, looker).files())
                    .isEqualTo(pull(database, database.user()).files());
        } finally {
            database.execute("drop role " + looker);
        }
    }

    private PullResult pull(TestDatabase database, String user) {
        return NestFlux.pull(
                Source.database(database.url(), user, PASSWORD),
                PullOptions.DEFAULT.withSources(directory.resolve("java")).withDryRun(true));
    }
}
