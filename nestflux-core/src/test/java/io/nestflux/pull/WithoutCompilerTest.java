package io.nestflux.pull;

import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A Java without a compiler pulls classes where there are none, and says what it lacks for anything else. */
@Isolated("a second copy of NestFlux quiets the same loggers, and neither knows of the other")
class WithoutCompilerTest {

    @TempDir
    Path directory;

    @DatabaseTest({POSTGRES_18, MYSQL})
    void aFirstPullNeedsNoneAndASecondOneSaysSo(TestDatabase database) throws Exception {
        database.execute("create table person (id bigint primary key)");

        assertThat(pull(database, Map.of())).isEmpty();
        Path person = directory.resolve("project/java/database/schemas/main/tables/PersonTable.java");
        String before = Files.readString(person);
        assertThat(directory.resolve("project/nestflux-pull.lock")).doesNotExist();

        database.execute("alter table person add name varchar(40)");
        assertThat(pull(database, Map.of()))
                .startsWith("NF-811: There are table classes already")
                .contains("run it with a JDK: set JAVA_HOME to one");
        assertThat(person).hasContent(before);

        assertThat(pull(database, Map.of("mode", "ASIDE"))).isEmpty();
        assertThat(person).hasContent(before);
        assertThat(pull(database, Map.of("mode", "OVERWRITE"))).isEmpty();
        assertThat(person).content().contains("varchar(\"name\", 40)");
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void nothingIsAdopted(TestDatabase database) throws Exception {
        database.execute("create table person (id bigint primary key)");

        assertThat(pull(database, Map.of("migrations", "project/migrations"))).startsWith("NF-811: ");

        assertThat(directory.resolve("project")).doesNotExist();
    }

    private String pull(TestDatabase database, Map<String, String> more) throws Exception {
        Map<String, String> request = new HashMap<>(Map.of(
                "url", database.url(),
                "user", database.user(),
                "password", database.password(),
                "sources", directory.resolve("project/java").toString()));
        request.putAll(more);
        request.computeIfPresent(
                "migrations", (key, path) -> directory.resolve(path).toString());
        return WithoutCompiler.pull(directory.resolve("jdk"), request);
    }
}
