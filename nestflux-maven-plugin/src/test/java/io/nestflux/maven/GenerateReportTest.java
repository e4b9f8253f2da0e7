package io.nestflux.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.GenerateOptions;
import io.nestflux.generate.GenerateResult;
import io.nestflux.generate.GenerateResult.Counted;
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

    private final List<String> warnings = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final Rendering rendering = new Rendering(
            new SystemStreamLog() {
                @Override
                public void warn(CharSequence line) {
                    warnings.add(line.toString());
                }

                @Override
                public void info(CharSequence line) {
                    said.add(line.toString());
                }
            },
            new PrintStream(OutputStream.nullOutputStream()),
            StandardCharsets.UTF_8);

    @Test
    void aWarningSaysWhichStatementItIsAboutAndHowManyRowsItHurts() {
        Hazard loss = Hazard.losesData("city.country and its values are gone");

        report(loss, List.of());
        report(loss, List.of(new Counted(1, loss, Optional.of(2L), "2 of 9 values of city.country are lost")));

        assertThat(warnings)
                .containsExactly(
                        "statement 2 (ALTER TABLE city …) loses data: city.country and its values are gone",
                        "statement 2 (ALTER TABLE city …) loses data: city.country and its values are gone"
                                + " (2 of 9 values of city.country are lost)");
    }

    @Test
    void nobodyIsWarnedOfWhatHurtsNoRow() {
        Hazard loss = Hazard.losesData("city.country and its values are gone");

        report(loss, List.of(new Counted(1, loss, Optional.of(0L), "0 of 9 values of city.country are lost")));

        assertThat(warnings).isEmpty();
        assertThat(said).contains("table river: new", "column city.country: dropped");
        assertThat(said).contains("statement 2 (ALTER TABLE city …): 0 of 9 values of city.country are lost");
    }

    private void report(Hazard hazard, List<Counted> counted) {
        Statement harmless = new Statement("CREATE TABLE river (\n    id int\n)", true, List.of());
        Statement loss = new Statement("ALTER TABLE city\n    DROP COLUMN country", true, List.of(hazard));
        new GenerateReport(rendering, GenerateOptions.DEFAULT)
                .write(new GenerateResult(
                        Optional.of(Path.of("0001_a.sql")),
                        Optional.empty(),
                        Optional.empty(),
                        List.of("table river: new", "column city.country: dropped"),
                        List.of(harmless, loss),
                        List.of(),
                        counted,
                        List.of(),
                        List.of(),
                        "the database",
                        Duration.ZERO));
    }
}
