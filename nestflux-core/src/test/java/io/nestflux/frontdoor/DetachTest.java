package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.Configuration;
import io.nestflux.NestFlux;
import io.nestflux.Source;
import io.nestflux.compare.DiffResult;
import io.nestflux.generate.GenerateResult;
import io.nestflux.plan.Statement;
import io.nestflux.table.postgres.PgEnum;
import io.nestflux.table.postgres.PgPartition;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/**
 * A partition leaves its table, and keeps what it had from it, whatever else is said of the run or done in it: what it
 * had is told by the baseline alone, and must come through everything that becomes of the baseline on the way.
 */
@Tag("slow")
class DetachTest {

    private static final PgEnum<String> KIND = PgEnum.of("kind", "up", "down", "gone");

    @TempDir
    Path directory;

    private static final class Measurement extends PgTable {
        final Column<Integer> day = integer("day").notNull();
        final Column<String> kind;
        final PgPartition first;

        Measurement(boolean whole, PgEnum<String> type) {
            super("measurement");
            this.kind = enumeration("kind", type).notNull();
            check("day_check", "day > 0");
            partitionByList(day);
            this.first = partition("day_1").in(1);
            if (whole) {
                partition("day_2").in(2);
            }
        }
    }

    private static final class Alone extends PgTable {
        Alone(PgEnum<String> kind) {
            super("day_2");
            integer("day").notNull();
            enumeration("kind", kind).notNull();
            check("day_check", "day > 0");
        }
    }

    private static final class Plain extends PgTable {
        Plain(int number) {
            super("plain_" + number);
            bigint("id").primaryKey();
        }
    }

    private static final class Model extends PgSchema {
        private final Measurement measurement;

        Model(boolean whole, PgEnum<String> kind) {
            measurement = new Measurement(whole, kind);
            tables(measurement);
            if (!whole) {
                tables(new Alone(kind));
            }
        }

        Model withExtension(String version) {
            extensions(extension("citext").atVersion(version));
            return this;
        }

        Model withIndexOnDay1() {
            measurement.first.index("day_1_kind").on(measurement.kind);
            return this;
        }

        Model withPlainTables(int count) {
            for (int number = 0; number < count; number++) {
                tables(new Plain(number));
            }
            return this;
        }
    }

    private Configuration configured(TestDatabase database, PgSchema model) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(model)
                .migrations(directory);
    }

    private void begin(TestDatabase database, PgSchema model) {
        NestFlux flux = configured(database, model).load();
        flux.generate();
        flux.migrate();
        database.execute("insert into measurement values (1, 'up'), (2, 'down')");
    }

    /** There and back, on the database that has rows. */
    private void assertDetaches(TestDatabase database, Configuration configuration) {
        NestFlux flux = configuration.load();
        GenerateResult generated = flux.generate();

        assertDetaches(generated.statements());
        flux.migrate();
        assertThat(database.query("select kind from day_2")).containsExactly("down");
        assertThat(database.query("select kind from measurement")).containsExactly("up");
        assertThat(flux.generate().nothingToDo()).isTrue();
        generated.reverse().forEach(statement -> database.execute(statement.sql()));
        assertThat(database.query("select kind from measurement order by day")).containsExactly("up", "down");
    }

    private static void assertDetaches(List<Statement> statements) {
        assertThat(statements)
                .extracting(Statement::sql)
                .anyMatch(sql -> sql.contains("DETACH PARTITION"))
                .noneMatch(sql -> sql.contains("ADD COLUMN") || sql.contains("ADD CONSTRAINT"));
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void whileSomethingElseIsExcluded(TestDatabase database) {
        String parent = "create table measurement (day int not null, note text) partition by list (day)";
        try (TestDatabase other = database.server().createDatabase()) {
            database.execute(parent, "create table day_2 partition of measurement for values in (2)");
            other.execute(parent, "create table day_2 (day int not null, note text)");

            DiffResult result = NestFlux.diff(
                    Source.database(database.url(), database.user(), database.password())
                            .exclude("other"),
                    Source.database(other.url(), other.user(), other.password()));

            assertThat(result.unproven()).isEmpty();
            assertDetaches(result.statements());
        }
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void whileAPartOfItIsExcluded(TestDatabase database) {
        begin(database, new Model(true, KIND));
        database.execute("create index by_hand on day_2 (kind)");

        assertDetaches(database, configured(database, new Model(false, KIND)).exclude("index:*.by_hand"));
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void whileSomethingElseIsExcludedFromGenerate(TestDatabase database) {
        begin(database, new Model(true, KIND));

        assertDetaches(database, configured(database, new Model(false, KIND)).exclude("other"));
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void whileTheVersionOfAnExtensionIsTold(TestDatabase database) {
        String version = database.query("select default_version from pg_available_extensions where name = 'citext'")
                .get(0);
        begin(database, new Model(true, KIND).withExtension(version));

        assertDetaches(database, configured(database, new Model(false, KIND).withExtension(version)));
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void whileTheTypeOfAColumnOfItIsMadeAnew(TestDatabase database) {
        begin(database, new Model(true, KIND));

        assertDetaches(database, configured(database, new Model(false, PgEnum.of("kind", "up", "down"))));
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void inALargeModelOfWhichLittleIsBuilt(TestDatabase database) {
        begin(database, new Model(true, KIND).withPlainTables(12));

        assertDetaches(database, configured(database, new Model(false, KIND).withPlainTables(12)));
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void aPartitionOfALargeModelIsBuiltWithTheTableItIsOf(TestDatabase database) {
        begin(database, new Model(true, KIND).withPlainTables(12));
        NestFlux flux = configured(
                        database, new Model(true, KIND).withIndexOnDay1().withPlainTables(12))
                .load();

        GenerateResult generated = flux.generate();

        assertThat(generated.statements())
                .extracting(Statement::sql)
                .singleElement()
                .asString()
                .startsWith("CREATE INDEX \"day_1_kind\"");
        flux.migrate();
        assertThat(flux.generate().nothingToDo()).isTrue();
    }
}
