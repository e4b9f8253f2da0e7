package io.nestflux.history;

import io.nestflux.connect.ServerVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the history knows of the catalog that the last run left. Only a run that begins on what the one before left, or
 * on an empty database, knows what it made of it.
 *
 * @param word whether it is known
 * @param fingerprint the catalog's, as far as the database was ever known to be what the migrations made of it
 * @param serverVersion the server that it was read on
 */
public record Attested(Word word, Optional<String> fingerprint, String serverVersion) {

    /** What is recorded in place of a fingerprint, or before one that was true until then. */
    public static final String DRIFTED = "drifted";

    /** How much is known. */
    public enum Word {
        /** Nothing has run here yet. */
        NOTHING_RAN,
        /** The database was what the fingerprint says. */
        KNOWN,
        /** A run began on something else than what the one before had left. */
        DRIFTED,
        /** A run was cut off, something was settled by hand, or nobody looked. */
        UNKNOWN
    }

    /** What a history tells. A migration that failed and left nothing has not changed what was known before. */
    public static Attested of(List<HistoryEntry> entries) {
        List<HistoryEntry> lastFirst = entries.stream()
                .sorted(Comparator.comparingInt(HistoryEntry::order).reversed())
                .toList();
        boolean changedSince = false;
        for (HistoryEntry entry : lastFirst) {
            if (entry.fingerprint().isPresent()) {
                return of(entry, entry.fingerprint().get(), changedSince);
            }
            changedSince |= entry.leftTraces() || entry.state() == HistoryState.REVERTED;
        }
        return new Attested(changedSince ? Word.UNKNOWN : Word.NOTHING_RAN, Optional.empty(), "");
    }

    private static Attested of(HistoryEntry entry, String recorded, boolean changedSince) {
        boolean isMarked = recorded.startsWith(DRIFTED);
        if (changedSince) {
            return new Attested(isMarked ? Word.DRIFTED : Word.UNKNOWN, Optional.empty(), entry.serverVersion());
        }
        Optional<String> fingerprint = Optional.of(
                        isMarked ? recorded.substring(DRIFTED.length()).strip() : recorded)
                .filter(text -> !text.isEmpty());
        return new Attested(isMarked ? Word.DRIFTED : Word.KNOWN, fingerprint, entry.serverVersion());
    }

    /** What to record once the database is found to be something else. */
    public String drifted() {
        return fingerprint.map(known -> DRIFTED + " " + known).orElse(DRIFTED);
    }

    /** The fingerprint, if this server prints what it has as the one that it was read on. */
    public Optional<String> comparable(ServerVersion server) {
        return fingerprint.filter(known -> server.printsAs(serverVersion));
    }
}
