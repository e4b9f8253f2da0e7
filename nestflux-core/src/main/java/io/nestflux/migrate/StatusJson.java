package io.nestflux.migrate;

import io.nestflux.json.Json;
import io.nestflux.migrate.StatusResult.MigrationStatus;
import java.util.List;
import java.util.Optional;

/** The JSON form of a {@link StatusResult}. */
final class StatusJson {

    private StatusJson() {}

    private record Whole(
            boolean upToDate,
            Optional<Boolean> drifted,
            List<String> differences,
            Optional<String> differencesUntold,
            Optional<String> driftUntold,
            Optional<LockHolder> runner,
            List<MigrationStatus> migrations,
            List<String> advice,
            Optional<String> fingerprint,
            List<String> heldBack) {}

    static String of(StatusResult status) {
        return Json.writePretty(new Whole(
                status.upToDate(),
                status.drifted(),
                status.differences(),
                status.differencesUntold(),
                status.driftUntold(),
                status.runner(),
                status.migrations(),
                status.advice(),
                status.fingerprint(),
                status.heldBack()));
    }
}
