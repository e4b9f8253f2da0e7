package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.NestFluxException;
import io.nestflux.RollbackOptions;
import io.nestflux.generate.DriftPolicy;
import io.nestflux.generate.GenerateResult;
import io.nestflux.migrate.MigrateResult;
import io.nestflux.migrate.Resolution;
import io.nestflux.migrate.StatusResult;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A run never takes for the migrations' work what somebody had done by hand before it began. */
@Tag("slow")
class SwallowedDriftTest {

    @TempDir
    Path directory;

    private NestFlux map(TestDatabase database, DriftPolicy drift, String... columns) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(CityMap.of(database.server(), columns))
                .migrations(directory)
                .drift(drift)
                .load();
    }

    private NestFlux map(TestDatabase database, String... columns) {
        return map(database, DriftPolicy.STOP, columns);
    }

    private void applyOneAndGenerateAnother(TestDatabase database) {
        map(database).generate();
        map(database).migrate();
        map(database, "label").generate();
    }

    @DatabaseTest
    void itIsStillToldAfterARunThatBeganOnIt(TestDatabase database) {
        applyOneAndGenerateAnother(database);
        database.execute("alter table city add country varchar(20)");

        map(database, "label").migrate();

        assertThat(map(database, "label").status().drifted()).contains(true);
        assertThat(map(database, "label").status().differences())
                .singleElement()
                .asString()
                .contains("country");
        assertThatThrownBy(() -> map(database, "label", "country").generate())
                .hasMessageContaining("NF-401")
                .hasMessageContaining("country");
        assertThat(map(database, "label", "country").check().agrees()).isFalse();
    }

    @DatabaseTest
    void itIsToldNoMoreOnceItIsUndone(TestDatabase database) {
        applyOneAndGenerateAnother(database);
        database.execute("alter table city add country varchar(20)");
        map(database, "label").migrate();

        database.execute("alter table city drop column country");

        assertThat(map(database, "label").status().drifted()).contains(false);
        assertThat(map(database, "label", "country").generate().statements()).hasSize(1);
    }

    @DatabaseTest
    void aRollbackDoesNotSwallowItEither(TestDatabase database) {
        applyOneAndGenerateAnother(database);
        map(database, "label").migrate();
        database.execute("alter table city add country varchar(20)");

        map(database, "label").rollback();

        assertThatThrownBy(() -> map(database, "country").generate()).hasMessageContaining("NF-40");
        map(database, "label").migrate();
        assertThat(map(database, "label").status().drifted()).contains(true);
    }

    @DatabaseTest
    void whatABranchLeftIsNotTakenForTheMigrationsWork(TestDatabase database) throws Exception {
        map(database).generate();
        map(database).migrate();
        map(database, "country").generate();
        map(database, "country").migrate();
        String branch = only("0002_");

        map(database).resolve(branch, Resolution.PENDING);
        Files.delete(directory.resolve(branch));
        Files.delete(directory.resolve(branch.replace(".sql", ".down.sql")));
        map(database, DriftPolicy.IGNORE, "label").generate();
        map(database, "label").migrate();

        assertThat(map(database, "label").status().drifted()).contains(true);
        assertThatThrownBy(() -> map(database, "label", "country").generate()).hasMessageContaining("NF-401");
    }

    @DatabaseTest
    void whatARunThatFailedLeftIsWhatTheNextBeginsOn(TestDatabase database) throws Exception {
        map(database).generate();
        map(database).migrate();
        Path custom = directory.resolve("0002_two.sql");
        Files.writeString(custom, "alter table city add label varchar(20);\nalter table nowhere add x int;\n");
        assertThatThrownBy(() -> map(database).migrate()).isInstanceOf(NestFluxException.class);
        Files.writeString(custom, "alter table city add label varchar(20);\nalter table city add x int;\n");

        map(database).migrate();

        assertThat(map(database).status().drifted()).contains(false);
    }

    @DatabaseTest
    void ofADatabaseThatWasNotEmptyNothingIsKnown(TestDatabase database) {
        map(database).generate();
        database.execute("create table other (id int primary key)");

        map(database).migrate();

        assertThat(map(database).status().fingerprint()).isEmpty();
        assertThat(map(database, "label").generate().statements())
                .as("the other table is nobody's to drop")
                .hasSize(1);
    }

    @DatabaseTest
    void whatIsAdoptedReachesEveryNewDatabase(TestDatabase database) throws Exception {
        applyOneAndGenerateAnother(database);
        map(database, "label").migrate();
        database.execute("alter table city add country varchar(20)");

        GenerateResult adopted =
                map(database, DriftPolicy.ADOPT, "label", "country").generate();
        MigrateResult migrated = map(database, "label", "country").migrate();

        assertThat(adopted.adopted().orElseThrow().file().orElseThrow().toString())
                .contains("0003_");
        assertThat(migrated.applied()).as("it is there already").isEmpty();
        assertThat(map(database, "label", "country").check().problems()).isEmpty();
        StatusResult status = map(database, "label", "country").status();
        assertThat(status.upToDate()).isTrue();
        assertThat(status.drifted()).contains(false);
        map(database, "label", "country")
                .rollback(RollbackOptions.DEFAULT.withTarget("0").allowingDataLoss());
        map(database, "label", "country").migrate();
        database.execute("select country from city");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL})
    void itIsAdoptedWithAnUnchangedClassToo(TestDatabase database) {
        map(database, "label").generate();
        map(database, "label").migrate();
        database.execute("alter table city add country varchar(20)");

        map(database, DriftPolicy.ADOPT, "label").generate();
        map(database, "label").migrate();

        assertThat(map(database, "label").status().drifted()).contains(false);
        assertThat(map(database, "label").generate().nothingToDo()).isTrue();
        assertThatThrownBy(() -> database.execute("select country from city"));
    }

    private String only(String prefix) {
        return List.of(directory.toFile().list()).stream()
                .filter(name -> name.startsWith(prefix) && !name.contains(".down."))
                .findFirst()
                .orElseThrow();
    }
}
