package io.nestflux.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.GenerateOptions;
import io.nestflux.generate.GenerateResult;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.Statement;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

/** What {@code generate} warns of. */
class GenerateReportTest {

    @Test
    void aWarningSaysWhichStatementItIsAbout() {
        List<String> warnings = new ArrayList<>();
        Rendering rendering = new Rendering(
                new SystemStreamLog() {
                    @Override
                    public void warn(CharSequence line) {
                        warnings.add(line.toString());
                    }
                },
                new PrintStream(OutputStream.nullOutputStream()),
                StandardCharsets.UTF_8);
        Statement harmless = new Statement("CREATE TABLE river (\n    id int\n)", true, List.of());
        Statement loss = new Statement(
                "ALTER TABLE city\n    DROP COLUMN country",
                true,
                List.of(Hazard.losesData("city.country and its values are gone")));

        new GenerateReport(rendering, GenerateOptions.DEFAULT)
                .write(new GenerateResult(
                        Optional.of(Path.of("0001_a.sql")),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(harmless, loss),
                        List.of(),
                        List.of(),
                        List.of(),
                        "the database",
                        Duration.ZERO));

        assertThat(warnings)
                .containsExactly("statement 2 (ALTER TABLE city …) loses data: city.country and its values are gone");
    }
}
