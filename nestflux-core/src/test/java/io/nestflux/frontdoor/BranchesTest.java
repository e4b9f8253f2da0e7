package io.nestflux.frontdoor;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.Configuration;
import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.NestFluxException;
import io.nestflux.RollbackOptions;
import io.nestflux.generate.GenerateResult;
import io.nestflux.migrate.StatusResult;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Two branches that both added a migration, brought together as each message about that says. */
@Tag("slow")
class BranchesTest {

    private static final String LOCK = "nestflux.lock";
    private static final String ROLL_BACK =
            "roll your own development database back first: mvn nestflux:rollback -Dnestflux.target=";

    @TempDir
    Path mine;

    @TempDir
    Path theirs;

    private static NestFlux map(TestDatabase database, Path directory, String... columns) {
        return configuration(database, directory, columns)
                .database(database.url(), database.user(), database.password())
                .load();
    }

    private static Configuration configuration(TestDatabase database, Path directory, String... columns) {
        return NestFlux.configure()
                .scratch(database.url(), database.user(), database.password())
                .schema(CityMap.of(database.server(), columns))
                .migrations(directory);
    }

    /** Both have 0001; mine, which is applied to my database, and theirs each have another 0002. */
    private void part(TestDatabase database) throws IOException {
        map(database, mine).generate(GenerateOptions.DEFAULT.withName("city"));
        copy(mine, theirs, "0001");
        copy(mine, theirs, LOCK);
        map(database, mine, "label").generate(GenerateOptions.DEFAULT.withName("mine"));
        map(database, mine, "label").migrate();
        configuration(database, theirs, "country").load().generate(GenerateOptions.DEFAULT.withName("theirs"));
    }

    @DatabaseTest({POSTGRES_18, MYSQL, MARIADB})
    void theRecipeLeadsToAllOfBothInEveryDatabase(TestDatabase database) throws IOException {
        part(database);

        map(database, mine, "label").rollback(RollbackOptions.DEFAULT.withTarget("0001"));
        copy(theirs, mine, "0002_theirs");
        copy(theirs, mine, LOCK);
        Files.delete(mine.resolve("0002_mine.sql"));
        Files.delete(mine.resolve("0002_mine.down.sql"));
        NestFlux merged = map(database, mine, "country", "label");
        merged.migrate();
        GenerateResult again = merged.generate(GenerateOptions.DEFAULT.withName("mine_again"));
        merged.migrate();

        assertThat(again.statements())
                .singleElement()
                .satisfies(it -> assertThat(it.sql()).contains("label").doesNotContain("country"));
        assertThat(merged.check().agrees()).isTrue();
        StatusResult status = merged.status();
        assertThat(status.upToDate()).isTrue();
        assertThat(status.drifted()).contains(false);
        assertThat(status.migrations())
                .extracting(StatusResult.MigrationStatus::id)
                .containsExactly("0001_city", "0002_theirs", "0003_mine_again");
        merged.rollback(RollbackOptions.DEFAULT.withTarget("0"));
        merged.migrate();
        assertThat(merged.status().drifted()).contains(false);
    }

    @DatabaseTest({POSTGRES_18, MYSQL, MARIADB})
    void whatWasWrittenByHandTakesTheNextNumber(TestDatabase database) throws IOException {
        map(database, mine).generate(GenerateOptions.DEFAULT.withName("city"));
        copy(mine, theirs, "0001");
        copy(mine, theirs, LOCK);
        Files.writeString(mine.resolve("0002_mine.sql"), "INSERT INTO city (id) VALUES (1);\n");
        Files.writeString(mine.resolve("0002_mine.down.sql"), "DELETE FROM city;\n");
        map(database, mine).migrate();
        configuration(database, theirs, "country").load().generate(GenerateOptions.DEFAULT.withName("theirs"));

        map(database, mine).rollback(RollbackOptions.DEFAULT.withTarget("0001").allowingDataLoss());
        copy(theirs, mine, "0002_theirs");
        copy(theirs, mine, LOCK);
        Files.move(mine.resolve("0002_mine.sql"), mine.resolve("0003_mine.sql"));
        Files.move(mine.resolve("0002_mine.down.sql"), mine.resolve("0003_mine.down.sql"));
        NestFlux merged = map(database, mine, "country");
        merged.migrate();
        merged.generate();

        assertThat(merged.check().agrees()).isTrue();
        assertThat(merged.status().upToDate()).isTrue();
        assertThat(merged.status().drifted()).contains(false);
        assertThat(database.query("select count(*) from city")).containsExactly("1");
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void everyMessageAboutTwoBranchesBeginsWithTheDatabase(TestDatabase database) throws IOException {
        part(database);
        NestFlux merged = map(database, mine, "country", "label");
        String ours = Files.readString(mine.resolve(LOCK));
        copy(theirs, mine, "0002_theirs");

        assertThatThrownBy(merged::migrate).hasMessageStartingWith("NF-302").satisfies(it -> requireRecipe(it, "0001"));
        Files.writeString(
                mine.resolve(LOCK),
                "<<<<<<< HEAD\n" + ours + "=======\n" + Files.readString(theirs.resolve(LOCK)) + ">>>>>>> theirs\n");
        Files.delete(mine.resolve("0002_theirs.sql"));
        Files.delete(mine.resolve("0002_theirs.down.sql"));
        assertThatThrownBy(merged::migrate)
                .hasMessageStartingWith("NF-305")
                .satisfies(it -> requireRecipe(it, "<the last migration that both branches have>"));
        assertThatThrownBy(map(database, theirs, "country")::migrate)
                .hasMessageStartingWith("NF-502")
                .hasMessageContaining("- 0002_mine.sql")
                .hasMessageContaining("+ 0002_theirs.sql")
                .hasMessageContaining("check that branch out, and " + ROLL_BACK + "0001");
        Files.writeString(mine.resolve(LOCK), ours);
        Files.writeString(mine.resolve("0000_late.sql"), "SELECT 1;\n");
        assertThatThrownBy(merged::migrate)
                .hasMessageStartingWith("NF-503")
                .hasMessageContaining("if a merge brought it: " + ROLL_BACK + "0, then run mvn nestflux:migrate");
    }

    private static void requireRecipe(Throwable message, String last) {
        assertThat(((NestFluxException) message).hints()).hasSize(3);
        assertThat(((NestFluxException) message).hints().get(0)).contains("git merge --abort", ROLL_BACK + last);
        assertThat(((NestFluxException) message).hints().get(1)).contains("git checkout <their branch> -- " + LOCK);
        assertThat(((NestFluxException) message).hints().get(2))
                .contains("mvn nestflux:migrate nestflux:generate nestflux:migrate");
    }

    private static void copy(Path from, Path to, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(prefix)) {
                    Files.writeString(to.resolve(name), Files.readString(file));
                }
            }
        }
    }
}
