package io.nestflux;

import io.nestflux.catalog.Definers;
import io.nestflux.catalog.Fingerprint;
import io.nestflux.connect.Servers;
import io.nestflux.introspect.Introspectors;
import io.nestflux.introspect.Scope;
import io.nestflux.migrate.StatusResult;
import io.nestflux.migration.LockFile;
import io.nestflux.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is recorded of a database's catalog when it has been migrated, so that it can be told later whether somebody
 * changed it by hand.
 *
 * @param settings which database, and what of it is looked at
 * @param schemas the schemas that the lock file names
 */
record Attestation(Settings settings, Set<String> schemas) {

    /** @throws NestFluxException {@code NF-305} if the lock file cannot be read */
    static Attestation of(Settings settings) {
        return new Attestation(
                settings,
                LockFile.read(settings.migrations()).stream()
                        .flatMap(lock -> lock.schemas().stream())
                        .collect(Collectors.toSet()));
    }

    /** The fingerprint of the catalog as it is. */
    String fingerprint(Connection connection) {
        Dialect dialect = Servers.version(connection).dialect();
        return Fingerprint.of(Definers.without(settings.selection()
                .ownPartOf(Introspectors.forDialect(dialect).introspect(connection, Scope.withoutRights(schemas)))));
    }

    /**
     * Whether the catalog is still the one that was recorded, where that can be told.
     *
     * @param inWords whether also to say how it differs, for which a scratch database is made
     */
    StatusResult compare(StatusResult status, boolean inWords) {
        // what is pending may name schemas that the recorded fingerprint does not cover
        if (!status.upToDate() || status.fingerprint().isEmpty()) {
            return status;
        }
        StatusResult compared = status.withFingerprintNow(now());
        return inWords && compared.drifted().orElse(false) ? Drift.told(compared, settings, schemas) : compared;
    }

    private String now() {
        try (Connection connection = settings.requireDatabase().connect()) {
            return fingerprint(connection);
        } catch (SQLException lost) {
            throw new NestFluxException(
                    ErrorCode.INTROSPECTION_FAILED, "The connection was lost: " + lost.getMessage(), lost);
        }
    }
}
