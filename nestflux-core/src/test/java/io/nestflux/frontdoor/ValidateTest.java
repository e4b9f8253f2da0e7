package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What an application does when it starts: it migrates or makes sure that somebody has, and it is quick about it. */
class ValidateTest {

    @TempDir
    Path directory;

    private NestFlux flux(TestDatabase database) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .migrations(directory)
                .load();
    }

    private void file(String name, String sql) throws IOException {
        Files.writeString(directory.resolve(name), sql);
    }

    @DatabaseTest
    void nothingPendingCostsOneConnectionAndTwoRoundTrips(TestDatabase database) throws IOException {
        file("0001_a.sql", "CREATE TABLE a (id int);");
        file("0002_b.sql", "CREATE TABLE b (id int);");
        flux(database).migrate();
        CountingDataSource application = new CountingDataSource(database);
        NestFlux flux = NestFlux.configure()
                .dataSource(application)
                .migrations(directory)
                .load();

        assertThat(flux.migrate().upToDate()).isTrue();
        assertThat(application.connections()).isOne();
        assertThat(application.roundTrips()).hasSizeLessThanOrEqualTo(2);

        application.forget();
        flux.validate();
        assertThat(application.connections()).isOne();
        assertThat(application.roundTrips()).hasSizeLessThanOrEqualTo(2);
    }

    @DatabaseTest
    void whatIsPendingFails(TestDatabase database) throws IOException {
        file("0001_a.sql", "CREATE TABLE a (id int);");
        flux(database).migrate();
        assertThatCode(() -> flux(database).validate()).doesNotThrowAnyException();
        file("0002_b.sql", "CREATE TABLE b (id int);");
        file("0003_c.sql", "CREATE TABLE c (id int);");

        assertThatThrownBy(() -> flux(database).validate()).hasMessage("""
                NF-516: The database is not up to date:
                  pending       0002_b.sql
                  pending       0003_c.sql
                  → apply the 2 pending migrations: mvn nestflux:migrate""");
    }

    @DatabaseTest
    void whatIsNotAsItWasFails(TestDatabase database) throws IOException {
        file("0001_a.sql", "CREATE TABLE a (id int);");
        file("0002_b.sql", "CREATE TABLE b (id int);");
        flux(database).migrate();
        file("0001_a.sql", "CREATE TABLE a (id bigint);");
        Files.delete(directory.resolve("0002_b.sql"));
        file("0003_c.sql", "CREATE TABLE c (id int);");

        assertThatThrownBy(() -> flux(database).validate())
                .hasMessageContaining("edited        0001_a.sql")
                .hasMessageContaining("missing       0002_b.sql")
                .hasMessageContaining("-Dnestflux.migration=0001_a -Dnestflux.as=done")
                .hasMessageContaining("get the newer files")
                .hasMessageNotContaining("-Dnestflux.as=pending")
                .hasMessageNotContaining("mvn nestflux:migrate");
    }

    @DatabaseTest
    void whatFailedIsToldInTheServersWords(TestDatabase database) throws IOException {
        file("0001_a.sql", "CREATE TABLE a (id int);\nCREATE TABLE a (id int);");
        assertThatThrownBy(() -> flux(database).migrate()).hasMessageStartingWith("NF-504");

        assertThatThrownBy(() -> flux(database).validate())
                .hasMessageStartingWith("NF-516")
                .hasMessageContaining("failed        0001_a.sql\n      statement 2, line 2: ")
                .hasMessageContaining("already exists");
    }
}
