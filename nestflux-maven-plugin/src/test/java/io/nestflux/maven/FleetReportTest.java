package io.nestflux.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.fleet.FleetResult;
import io.nestflux.fleet.FleetStatus;
import io.nestflux.fleet.FleetStatus.TargetStatus;
import io.nestflux.fleet.TargetResult;
import io.nestflux.fleet.TargetResult.Outcome;
import io.nestflux.migrate.StatusResult;
import io.nestflux.migrate.StatusResult.MigrationStatus;
import io.nestflux.migrate.StatusResult.State;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

/** A newer release at work in some targets of a fleet is told of those. */
class FleetReportTest {

    private static final String NEWER =
            "  up to date; this is an older release, it also has 0002_later.sql   1 target: acme";
    private static final String SAME = "  up to date   1 target: globex";

    private final List<String> logged = new ArrayList<>();

    @Test
    void namesWhatANewerReleaseHasAppliedWhenItMigrates() {
        report().write(new FleetResult(
                List.of(result("acme", List.of("0002_later.sql")), result("globex", List.of())), Duration.ZERO));

        assertThat(logged).contains(NEWER, SAME);
    }

    @Test
    void namesWhatANewerReleaseHasAppliedInAStatus() {
        report().write(new FleetStatus(
                List.of(status("acme", State.APPLIED, State.NEWER), status("globex", State.APPLIED)), Duration.ZERO));

        assertThat(logged).contains(NEWER, SAME);
    }

    private FleetReport report() {
        SystemStreamLog log = new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                logged.add(line.toString());
            }
        };
        PrintStream printed = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new FleetReport(new Rendering(log, printed, StandardCharsets.UTF_8));
    }

    private static TargetResult result(String name, List<String> newer) {
        return new TargetResult(
                name,
                Outcome.UP_TO_DATE,
                List.of(),
                newer,
                Duration.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static TargetStatus status(String name, State... states) {
        List<String> ids = List.of("0001_city", "0002_later");
        List<MigrationStatus> migrations = new ArrayList<>();
        for (int i = 0; i < states.length; i++) {
            migrations.add(new MigrationStatus(
                    ids.get(i),
                    states[i],
                    Optional.empty(),
                    Optional.empty(),
                    Duration.ZERO,
                    Optional.empty(),
                    1,
                    1,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty()));
        }
        StatusResult status = new StatusResult(
                migrations,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new TargetStatus(name, Optional.of(status), Optional.empty(), Optional.empty());
    }
}
