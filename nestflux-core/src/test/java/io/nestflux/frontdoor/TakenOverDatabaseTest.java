package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.Configuration;
import io.nestflux.GenerateOptions;
import io.nestflux.MigrateOptions;
import io.nestflux.NestFlux;
import io.nestflux.NestFluxException;
import io.nestflux.RollbackOptions;
import io.nestflux.generate.DriftPolicy;
import io.nestflux.generate.GenerateResult;
import io.nestflux.migrate.MigrateResult;
import io.nestflux.plan.Statement;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A database that was there before the first migration becomes one, and nothing that no migration made is dropped. */
@Tag("slow")
class TakenOverDatabaseTest {

    private static final String CITY = "create table city (id integer not null primary key, label varchar(20))";

    @TempDir
    Path directory;

    private Configuration configured(TestDatabase database, String... columns) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(CityMap.of(database.server(), columns))
                .migrations(directory);
    }

    private NestFlux flux(TestDatabase database, String... columns) {
        return configured(database, columns).load();
    }

    private static void makeWhatIsSomebodyElses(TestDatabase database) {
        database.execute("create table invoice (id integer not null primary key)");
        database.execute("insert into invoice values (7)");
        database.execute("create view paid as select id from invoice");
    }

    private String[] files() {
        String[] names = directory.toFile().list((folder, name) -> name.endsWith(".sql") && !name.contains(".down."));
        return Stream.of(names).sorted().toArray(String[]::new);
    }

    @DatabaseTest
    void whatNoMigrationMadeIsNotDropped(TestDatabase database) {
        database.execute(CITY);
        makeWhatIsSomebodyElses(database);

        assertThatThrownBy(() -> flux(database, "label").generate())
                .hasMessageContaining("NF-412")
                .hasMessageContaining("invoice")
                .hasMessageContaining("view")
                .hasMessageNotContaining("city")
                .hasMessageContaining("-Dnestflux.exclude=")
                .hasMessageContaining("-Dnestflux.dropUnknown");
        assertThat(directory).isEmptyDirectory();
        NestFlux excluding =
                configured(database, "label").exclude("invoice", "paid").load();
        excluding.generate();
        excluding.migrate();
        assertThat(excluding.generate().nothingToDo()).isTrue();
        assertThat(excluding.status().drifted()).contains(false);
        assertThat(database.query("select id from paid")).containsExactly("7");
    }

    @DatabaseTest
    void noColumnIsDroppedThatItsClassForgot(TestDatabase database) {
        database.execute(CITY);

        assertThatThrownBy(() -> flux(database).generate())
                .hasMessageContaining("NF-412")
                .hasMessageContaining("label");
    }

    @DatabaseTest
    void whatIsAsInTheClassesIsRecordedHereAndMadeElsewhere(TestDatabase database) {
        database.execute(CITY);
        database.execute("insert into city values (1, 'Oslo')");

        GenerateResult generated = flux(database, "label").generate();

        assertThat(generated.adopted().orElseThrow().file()).isPresent();
        assertThat(generated.statements()).isEmpty();
        assertThat(files()).hasSize(1);
        assertThat(flux(database, "label").check().problems()).isEmpty();
        assertThat(flux(database, "label")
                        .migrate(MigrateOptions.DEFAULT.asDryRun())
                        .dryRun())
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("it would be recorded as applied, and not run")
                        .doesNotContainIgnoringCase("create table"));
        assertThat(flux(database, "label").migrate().applied())
                .as("it is there")
                .isEmpty();
        assertThat(flux(database, "label").status().upToDate()).isTrue();
        assertThat(flux(database, "label").status().drifted()).contains(false);
        assertThat(flux(database, "label", "country").generate().baseline()).isEqualTo("the database");
        flux(database, "label", "country").migrate();
        assertThat(database.query("select label from city where country is null"))
                .containsExactly("Oslo");
        assertItIsMadeOfNothing(database, "label", "country");
    }

    @DatabaseTest
    void theDifferenceIsAMigrationOfItsOwn(TestDatabase database) {
        database.execute(CITY);

        GenerateResult generated =
                flux(database, "label", "country").generate(GenerateOptions.DEFAULT.withName("more"));
        MigrateResult migrated = flux(database, "label", "country").migrate();

        assertThat(generated.file().orElseThrow().getFileName()).hasToString("0002_more.sql");
        assertThat(migrated.applied()).hasSize(1);
        assertThat(flux(database, "label", "country").generate().nothingToDo()).isTrue();
        assertThat(flux(database, "label", "country").status().drifted()).contains(false);
        assertItIsMadeOfNothing(database, "label", "country");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void itIsReallyDroppedWhenThatIsSaid(TestDatabase database) {
        database.execute(CITY);
        makeWhatIsSomebodyElses(database);

        flux(database, "label").generate(GenerateOptions.DEFAULT.withDropUnknown(true));
        flux(database, "label").migrate();

        assertThatThrownBy(() -> database.query("select id from invoice"));
        assertThat(flux(database, "label").generate().nothingToDo()).isTrue();
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void aTableThatWasMadeByHandLaterIsNotDroppedEither(TestDatabase database) {
        flux(database, "label").generate();
        flux(database, "label").migrate();
        makeWhatIsSomebodyElses(database);

        assertThatThrownBy(() -> configured(database, "label")
                        .drift(DriftPolicy.ADOPT)
                        .load()
                        .generate())
                .hasMessageContaining("NF-412");
        assertThat(files()).as("all or nothing").hasSize(1);
        assertThat(configured(database, "label", "country")
                        .drift(DriftPolicy.IGNORE)
                        .load()
                        .generate()
                        .statements())
                .extracting(Statement::sql)
                .singleElement()
                .asString()
                .contains("country");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void filesThatAreAllGoneAreMissed(TestDatabase database) throws IOException {
        flux(database, "label").generate();
        flux(database, "label").migrate();
        String gone = files()[0];
        for (Path file : Files.list(directory).toList()) {
            Files.delete(file);
        }

        assertThatThrownBy(() -> flux(database, "label").generate())
                .isInstanceOf(NestFluxException.class)
                .hasMessageContaining("NF-502")
                .hasMessageContaining(gone);
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void filesThatTheLockFileListsAreMissedWhereNoDatabaseTells(TestDatabase database) throws IOException {
        NestFlux offline = NestFlux.configure()
                .scratch(database.url(), database.user(), database.password())
                .schema(CityMap.of(database.server(), "label"))
                .migrations(directory)
                .load();
        offline.generate();
        for (String name : directory.toFile().list((folder, name) -> name.endsWith(".sql"))) {
            Files.delete(directory.resolve(name));
        }

        assertThatThrownBy(offline::generate).hasMessageContaining("NF-502").hasMessageContaining("nestflux.lock");
        assertThat(flux(database, "label").generate().file())
                .as("this database has not applied them")
                .isPresent();
    }

    private void assertItIsMadeOfNothing(TestDatabase database, String... columns) {
        flux(database, columns).rollback(RollbackOptions.DEFAULT.withTarget("0").allowingDataLoss());
        assertThatThrownBy(() -> database.query("select 1 from city"));
        flux(database, columns).migrate();
        assertThat(flux(database, columns).generate().nothingToDo()).isTrue();
    }
}
