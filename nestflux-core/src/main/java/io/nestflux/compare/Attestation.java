package io.nestflux.compare;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Selection;
import io.nestflux.connect.Database;
import io.nestflux.connect.Servers;
import io.nestflux.introspect.Introspectors;
import io.nestflux.introspect.Scope;
import io.nestflux.migrate.CatalogReading;
import io.nestflux.migrate.MigrateRequest;
import io.nestflux.migrate.StatusResult;
import io.nestflux.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is recorded of a database's catalog when it has been migrated, so that it can be told later whether somebody
 * changed it by hand.
 *
 * @param request which database, and the migrations that it is to have applied
 * @param scratchServer a server for scratch databases, when not the database's own
 * @param selection what of the database is looked at
 * @param schemas the schemas that the lock file names
 */
public record Attestation(
        MigrateRequest request, Optional<Database> scratchServer, Selection selection, Set<String> schemas) {

    /** @throws NestFluxException {@code NF-305} if the lock file cannot be read */
    public static Attestation of(MigrateRequest request, Optional<Database> scratchServer, Selection selection) {
        return new Attestation(
                request,
                scratchServer,
                selection,
                request.directory().lock().stream()
                        .flatMap(lock -> lock.schemas().stream())
                        .collect(Collectors.toSet()));
    }

    /** What is read of the database. */
    Scope scope() {
        return Scope.withoutRights(schemas);
    }

    /** The catalog as it is. */
    public CatalogReading read(Connection connection) {
        Dialect dialect = Servers.version(connection).dialect();
        return CatalogState.of(selection, Introspectors.forDialect(dialect).introspect(connection, scope()));
    }

    /**
     * Whether the catalog is still the one that was recorded, where that can be told.
     *
     * @param inWords whether also to say how it differs, for which a scratch database is made
     */
    public StatusResult compare(StatusResult status, boolean inWords) {
        // what is pending may name schemas that the recorded fingerprint does not cover, and a newer release's lock
        // file others than this one's
        if (!status.upToDate() || !status.newer().isEmpty()) {
            return status;
        }
        boolean wasDrifted = status.drifted().orElse(false);
        if (status.fingerprint().isEmpty()) {
            return wasDrifted ? (inWords ? Drift.toldAnew(status, this) : status) : status.withDriftUntold();
        }
        return switch (now(status.fingerprint().get())) {
            case SAME -> status.withDrifted(false);
            case UNTOLD -> status.withDriftUntold();
            case OTHER -> told(status.withDrifted(true), wasDrifted, inWords);
        };
    }

    private StatusResult told(StatusResult drifted, boolean wasDrifted, boolean inWords) {
        if (!inWords) {
            return drifted;
        }
        return wasDrifted ? Drift.toldAnew(drifted, this) : Drift.told(drifted, this);
    }

    private CatalogReading.Likeness now(String recorded) {
        try (Connection connection = request.database().connect()) {
            return read(connection).likeness(recorded);
        } catch (SQLException lost) {
            throw new NestFluxException(
                    ErrorCode.INTROSPECTION_FAILED, "The connection was lost: " + lost.getMessage(), lost);
        }
    }
}
