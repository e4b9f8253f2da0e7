package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.Configuration;
import io.nestflux.NestFlux;
import io.nestflux.generate.GenerateResult;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A database of which nothing is recorded is known again once it was seen to be what the migrations make. */
@Tag("slow")
class KnownAgainTest {

    @TempDir
    Path directory;

    private Configuration map(TestDatabase database, String... columns) {
        return NestFlux.configure()
                .schema(CityMap.of(database.server(), columns))
                .migrations(directory);
    }

    private NestFlux offline(TestDatabase database, String... columns) {
        return map(database, columns)
                .scratch(database.url(), database.user(), database.password())
                .load();
    }

    private NestFlux flux(TestDatabase database, String... columns) {
        return map(database, columns)
                .database(database.url(), database.user(), database.password())
                .load();
    }

    /** The database has what the first migration makes, and only somebody's word for it. */
    private void baseline(TestDatabase database) {
        offline(database).generate();
        database.execute("create table city (id integer not null primary key)");
        flux(database).baseline();
    }

    @DatabaseTest
    void theNextMigrationMakesItKnown(TestDatabase database) throws IOException {
        baseline(database);
        assertThat(flux(database).status().driftUntold())
                .hasValueSatisfying(why -> assertThat(why)
                        .contains("drift cannot be told", "mvn nestflux:generate has found", "mvn nestflux:migrate"));

        GenerateResult first = flux(database, "label").generate();
        flux(database, "label").migrate();

        assertThat(first.baseline())
                .as("everything is applied")
                .doesNotContain("has not applied")
                .contains("nothing had recorded");
        assertThat(Files.readString(first.file().orElseThrow())).startsWith("-- nestflux:from ");
        assertThat(flux(database, "label").status().drifted()).contains(false);
        assertThat(flux(database, "label").status().driftUntold()).isEmpty();
        GenerateResult second = flux(database, "label", "country").generate();
        assertThat(second.baseline()).as("nothing is replayed any more").isEqualTo("the database");
        assertThat(Files.readString(second.file().orElseThrow())).doesNotContain("nestflux:from");
    }

    @DatabaseTest
    void whatWasDoneByHandInBetweenKeepsItUnknown(TestDatabase database) {
        baseline(database);
        flux(database, "label").generate();
        database.execute("alter table city add by_hand integer");

        flux(database, "label").migrate();

        assertThat(flux(database, "label").status().fingerprint()).isEmpty();
        GenerateResult next = flux(database, "label", "country").generate();
        assertThat(next.statements()).singleElement().asString().contains("country");
        assertThat(next.baseline()).contains("it is not recorded what they made of the database");
    }
}
