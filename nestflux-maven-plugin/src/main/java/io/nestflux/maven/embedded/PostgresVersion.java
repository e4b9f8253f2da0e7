package io.nestflux.maven.embedded;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A version of the embedded PostgreSQL.
 *
 * @param major what a user selects, and what decides the format of the data directory
 * @param artifact the version of the binaries' artifact
 */
record PostgresVersion(String major, String artifact) {

    /** One release for each major version, pinned so that a build does the same thing tomorrow. */
    private static final Map<String, String> PINNED = Map.of(
            "18", "18.6.0",
            "17", "17.11.0",
            "16", "16.15.0",
            "15", "15.19.0",
            "14", "14.23.0");

    /** Those on offer, in order. */
    static List<PostgresVersion> all() {
        return new TreeMap<>(PINNED)
                .keySet().stream().map(PostgresVersion::parse).toList();
    }

    /** @throws NestFluxException {@code NF-107} if it is not one of the versions on offer */
    static PostgresVersion parse(String text) {
        String major = text.strip();
        String artifact = PINNED.get(major);
        if (artifact == null) {
            throw new NestFluxException(
                    ErrorCode.CONFIGURATION_INVALID,
                    "nestflux.postgresVersion is '" + text + "', which is no major version of the embedded PostgreSQL.",
                    "choose one of " + String.join(", ", new TreeMap<>(PINNED).keySet()));
        }
        return new PostgresVersion(major, artifact);
    }
}
