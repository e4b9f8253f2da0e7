package io.nestflux.maven;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.maven.project.Secret;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values for placeholders, as the user wrote them. They may be secrets, so they do not print. */
final class PlaceholderValues {

    private final Map<String, String> values;

    private PlaceholderValues(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** @throws NestFluxException {@code NF-107} for something that is not {@code name=value} */
    static PlaceholderValues parse(Secret given) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String each : given.reveal().split("(?<!\\\\),")) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                values.put(
                        each.substring(0, equals).strip(),
                        each.substring(equals + 1).replace("\\,", ","));
            } else if (!each.isBlank()) {
                throw new NestFluxException(
                        ErrorCode.CONFIGURATION_INVALID,
                        "nestflux.placeholders has a part that is not name=value.",
                        "write -Dnestflux.placeholders=name=value, and commas between several; a comma that belongs to"
                                + " a value is written \\,");
            }
        }
        return new PlaceholderValues(values);
    }

    Map<String, String> reveal() {
        return values;
    }

    @Override
    public String toString() {
        return "***";
    }
}
