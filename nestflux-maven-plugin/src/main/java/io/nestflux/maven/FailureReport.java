package io.nestflux.maven;

import io.nestflux.NestFluxException;
import io.nestflux.json.Json;
import java.util.List;

/**
 * Why a goal failed, for those who asked for JSON.
 *
 * @param code the stable code, {@code NF-504}
 * @param message what is wrong
 * @param hints what can be done about it
 */
record FailureReport(String code, String message, List<String> hints) {

    FailureReport {
        hints = List.copyOf(hints);
    }

    static FailureReport of(NestFluxException failed) {
        return new FailureReport(failed.code().id(), failed.problem(), failed.hints());
    }

    /** Where the result stands already, it tells what failed, and a second document would make neither readable. */
    void write(Rendering rendering) {
        if (!rendering.hasPrinted()) {
            rendering.print(Json.writePretty(this));
        }
    }
}
