package io.nestflux.compare;

import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.Source;
import io.nestflux.sql.Dialect;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of {@code diff} is what comes out. */
class ReadmeDiffTest {

    @TempDir
    Path folder;

    @Test
    void leadsFromTheOneFileToTheOtherAsTheReadmeSays() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        try (TestDatabase database = POSTGRES_18.createDatabase()) {
            DiffResult result = NestFlux.diff(
                    source(readme, "before.sql").scratch(database.url(), database.user(), database.password()),
                    source(readme, "after.sql"));

            assertThat(readme)
                    .contains("-Dnestflux.to=after.sql\n" + result.script().strip() + "\n```");
            assertThat(result.unproven()).isEmpty();
        }
    }

    private Source source(String readme, String name) throws IOException {
        String begin = "`" + name + "`:\n\n```sql\n";
        int start = readme.indexOf(begin) + begin.length();
        Path file = Files.writeString(folder.resolve(name), readme.substring(start, readme.indexOf("```", start)));
        return Source.sql(file, Dialect.POSTGRESQL);
    }
}
