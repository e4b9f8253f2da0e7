package io.nestflux.pull;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.PullOptions;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.testing.CompiledSources;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A database that was there before is on NestFlux in one call. */
@Tag("slow")
class AdoptTest {

    @TempDir
    Path directory;

    @DatabaseTest({POSTGRES_14, POSTGRES_18, MYSQL, MARIADB})
    void afterItThereIsNothingToDoAndCheckAgrees(TestDatabase database) throws Exception {
        database.execute(
                "create table team (id int primary key, name varchar(20) default 'x')",
                "create table member (id int primary key, team_id int references team (id))",
                "create view names as select name from team",
                "insert into team values (1, 'a')");

        PullResult adopted = flux(database).adopt(options());

        assertThat(adopted.migrations()).hasSize(1);
        try (CompiledSources compiled = CompiledSources.of(directory.resolve("java"), directory.resolve("resources"))) {
            SchemaDefinition schema = compiled.schema("MainSchema");
            NestFlux flux = flux(database, schema);
            assertThat(flux.check().problems()).isEmpty();
            assertThat(flux.generate().nothingToDo()).isTrue();
            assertThat(flux.status().upToDate()).isTrue();
            assertThat(flux.migrate().applied()).isEmpty();
            try (TestDatabase fresh = database.server().createDatabase()) {
                flux(fresh, schema).migrate();
                assertThat(fresh.query("select count(*) from names")).containsExactly("0");
            }
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void whatNoClassCanSayComesBeforeAndBehindTheTables(TestDatabase database) throws Exception {
        database.execute(
                "create text search configuration words (copy = simple)",
                "create table page (id int primary key, body text not null)",
                "create publication p for table page");

        PullResult adopted = flux(database).adopt(options());

        assertThat(adopted.migrations()).hasSize(3);
        try (CompiledSources compiled = CompiledSources.of(directory.resolve("java"), directory.resolve("resources"));
                TestDatabase fresh = database.server().createDatabase()) {
            SchemaDefinition schema = compiled.schema("MainSchema");
            assertThat(flux(database, schema).generate().nothingToDo()).isTrue();
            flux(fresh, schema).migrate();
            assertThat(fresh.query("select pubname from pg_publication")).containsExactly("p");
            assertThat(fresh.query("select cfgname from pg_ts_config where cfgname = 'words'"))
                    .containsExactly("words");
        }
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void whatTheMappingSkipsAndCallsOtherwiseIsSkippedAndCalledSo(TestDatabase database) throws Exception {
        database.execute("create table team (id int primary key)", "create table tmp_load (id int primary key)");
        String schema = database.url().startsWith("jdbc:postgresql") ? "public." : "";
        Files.writeString(
                directory.resolve("nestflux-pull.properties"),
                "skip=" + (schema.isEmpty() ? "*." : schema) + "tmp_*\ntable." + schema + "team=Squad\n");

        PullResult adopted = flux(database).adopt(options());

        assertThat(adopted.migrations()).hasSize(1);
        assertThat(adopted.files()).extracting(PulledFile::path).anyMatch(path -> path.endsWith("/SquadTable.java"));
        assertThat(adopted.files()).extracting(PulledFile::path).noneMatch(path -> path.contains("TmpLoad"));
        assertThat(migrations()).noneMatch(name -> name.contains("tmp_load"));
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void aProjectWithMigrationsIsNotAdopted(TestDatabase database) throws Exception {
        database.execute("create table team (id int primary key)");
        flux(database).adopt(options());
        List<String> before = migrations();

        assertThatThrownBy(() -> flux(database).adopt(options()))
                .hasMessageContaining("NF-802")
                .hasMessageContaining("There are migrations in");
        assertThat(migrations()).isEqualTo(before);
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void oneThatMigrationsRanOnIsLeftAsItWas(TestDatabase database) throws Exception {
        database.execute("create table team (id int primary key)");
        flux(database).adopt(options());
        for (String file : migrations()) {
            Files.delete(directory.resolve("migrations").resolve(file));
        }

        assertThatThrownBy(() -> flux(database).adopt(options())).hasMessageContaining("NF-");
        assertThat(migrations()).isEmpty();
    }

    private PullOptions options() {
        return PullOptions.DEFAULT.withSources(directory.resolve("java")).withResources(directory.resolve("resources"));
    }

    private List<String> migrations() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("migrations"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private NestFlux flux(TestDatabase database) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .migrations(directory.resolve("migrations"))
                .load();
    }

    private NestFlux flux(TestDatabase database, SchemaDefinition schema) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(schema)
                .migrations(directory.resolve("migrations"))
                .load();
    }
}
