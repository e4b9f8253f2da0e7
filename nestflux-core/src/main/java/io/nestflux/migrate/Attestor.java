package io.nestflux.migrate;

import io.nestflux.NestFluxException;
import io.nestflux.connect.Servers;
import io.nestflux.history.Attested;
import io.nestflux.history.History;
import io.nestflux.history.HistoryEntry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Looks at the catalog before the first file and after the last. What a run leaves is recorded as true only if it began
 * on what the history says, or on an empty database: otherwise what somebody did by hand would be taken for the work of
 * the migrations from then on.
 */
final class Attestor {

    private final MigrateRequest request;
    private final Attested.Word begunOn;

    private Attestor(MigrateRequest request, Attested.Word begunOn) {
        this.request = request;
        this.begunOn = begunOn;
    }

    /**
     * Looks before the first file.
     *
     * @param setup of the session that runs the files
     * @param entries the history as it is now
     * @param from the fingerprint that a database is known to have that the next file is to run in, if that says so
     */
    static Attestor before(
            Connection connection,
            SessionSetup setup,
            History history,
            MigrateRequest request,
            List<HistoryEntry> entries,
            Optional<String> from)
            throws SQLException {
        return new Attestor(
                request,
                request.fingerprint().isPresent()
                        ? new Reading(connection, setup, history, request).begunOn(Attested.of(entries), from)
                        : Attested.Word.UNKNOWN);
    }

    /** For a database that was found to be what a migration says that took it over. */
    static Attestor afterAdoption(MigrateRequest request) {
        return new Attestor(request, Attested.Word.KNOWN);
    }

    /**
     * Looks after the last file, and records what is known of the database.
     *
     * @return the catalog's fingerprint, if it is known to be what the migrations made
     */
    Optional<String> after(Connection connection, SessionSetup setup, History history) throws SQLException {
        return new Reading(connection, setup, history, request).record(begunOn);
    }

    /**
     * Looks after a file that failed, so that the next run knows what it goes on from; if it cannot, it will not. A
     * database that had drifted stays marked as it was: if the file left nothing, undoing the drift mends all.
     */
    void afterFailure(Connection connection, SessionSetup setup, History history, NestFluxException failed) {
        setup.touched();
        try {
            if (begunOn == Attested.Word.KNOWN && connection.isValid(5)) {
                after(connection, setup, history);
            }
        } catch (NestFluxException | SQLException unreadable) {
            failed.addSuppressed(unreadable);
        }
    }

    /** One look, in the session that holds the lock: it leaves the settings as it finds them. */
    private record Reading(Connection connection, SessionSetup setup, History history, MigrateRequest request) {

        private Attested.Word begunOn(Attested last, Optional<String> from) throws SQLException {
            if (from.isPresent() && catalog().likeness(from.get()) == CatalogReading.Likeness.SAME) {
                return Attested.Word.KNOWN;
            }
            if (last.word() == Attested.Word.NOTHING_RAN) {
                return catalog().isEmpty() ? Attested.Word.KNOWN : Attested.Word.UNKNOWN;
            }
            if (last.fingerprint().isEmpty()) {
                return last.word();
            }
            Attested.Word otherwise =
                    last.word() == Attested.Word.DRIFTED ? Attested.Word.DRIFTED : Attested.Word.UNKNOWN;
            Optional<String> known = last.comparable(Servers.version(connection));
            if (known.isEmpty()) {
                return otherwise;
            }
            return switch (catalog().likeness(known.get())) {
                case SAME -> Attested.Word.KNOWN;
                case UNTOLD -> otherwise;
                case OTHER -> {
                    // now, so that a run that is cut off leaves no doubt
                    history.mark(last.drifted(), setup.session().holdsLock());
                    yield Attested.Word.DRIFTED;
                }
            };
        }

        private Optional<String> record(Attested.Word begunOn) throws SQLException {
            if (begunOn == Attested.Word.KNOWN) {
                String fingerprint = catalog().fingerprint();
                history.fingerprint(fingerprint, setup.session().holdsLock());
                return Optional.of(fingerprint);
            }
            if (begunOn == Attested.Word.DRIFTED) {
                history.fingerprint(Attested.DRIFTED, setup.session().holdsLock());
            }
            return Optional.empty();
        }

        private CatalogReading catalog() throws SQLException {
            setup.prepare(request.timeouts());
            return request.fingerprint().orElseThrow().apply(connection);
        }
    }
}
