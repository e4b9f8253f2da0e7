package io.nestflux.history;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.connect.ServerVersion;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one place that knows the order of the history table's columns. */
final class HistoryRow {

    /** The layout that this version writes; each row says which one it has. */
    private static final int LAYOUT = 1;

    private static final char LINE = '\n';

    private static final int LONGEST_FAILURE = 8_000;

    private HistoryRow() {}

    static HistoryEntry read(ResultSet row, String table) throws SQLException {
        int layout = row.getInt(1);
        if (layout > LAYOUT) {
            throw new NestFluxException(
                    ErrorCode.HISTORY_UNREADABLE,
                    table + " was written by NestFlux " + row.getString("nestflux_version") + " in layout " + layout
                            + "; this is NestFlux " + ProductVersion.TEXT + ", which knows layout " + LAYOUT + ".",
                    "use that version of NestFlux, or a later one, here as well");
        }
        int intent = row.getInt(8);
        String before = Optional.ofNullable(row.getString(20)).orElse("");
        Progress progress = new Progress(
                row.getInt(6),
                row.getInt(7),
                row.getString(10),
                intent == 0
                        ? Optional.empty()
                        : Optional.of(new Progress.Intent(
                                intent, row.getString(9), before.substring(0, endOfLine(before, 0)))),
                held(before));
        return new HistoryEntry(
                row.getString(2),
                row.getInt(3),
                state(row.getString(4), row.getString(2), table),
                row.getString(5),
                progress,
                instant(row.getObject(12, LocalDateTime.class)),
                Optional.ofNullable(row.getObject(13, LocalDateTime.class)).map(HistoryRow::instant),
                Duration.ofMillis(row.getLong(14)),
                row.getString(15),
                row.getLong(16),
                row.getString(17),
                row.getString(18),
                Optional.ofNullable(row.getString(11)),
                Optional.ofNullable(row.getString(19)));
    }

    /** It stands on lines of its own behind what was before. */
    private static Held held(String before) {
        int number = endOfLine(before, 0) + 1;
        int values = endOfLine(before, number) + 1;
        return values > before.length()
                ? Held.NOTHING
                : new Held(Integer.parseInt(before.substring(number, values - 1)), before.substring(values));
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf(LINE, from);
        return end < 0 ? text.length() : end;
    }

    private static HistoryState state(String word, String migration, String table) {
        return Stream.of(HistoryState.values())
                .filter(it -> it.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new NestFluxException(
                        ErrorCode.HISTORY_UNREADABLE,
                        table + " says that " + migration + " is '" + word
                                + "', which is no state that NestFlux writes.",
                        "if somebody edited the row, put back what it was: one of "
                                + Stream.of(HistoryState.values())
                                        .map(it -> it.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }

    /** The column behind those of the table: how many rows there are. */
    static final int COUNT = 21;

    /** How many parameters {@link #write} takes. */
    static final int PARAMETERS = 18;

    static void write(HistoryNote note, ServerVersion server, PreparedStatement put, int before) throws SQLException {
        Progress progress = note.progress();
        put.setString(before + 1, note.migration());
        put.setInt(before + 2, note.order());
        put.setString(before + 3, note.state().name().toLowerCase(Locale.ROOT));
        put.setString(before + 4, note.checksum());
        put.setInt(before + 5, progress.statements());
        put.setInt(before + 6, progress.done());
        writeIntent(progress, put, before + 7);
        put.setString(before + 10, progress.doneHash());
        put.setString(before + 11, note.statementHashes());
        put.setString(before + 12, note.failure().map(HistoryRow::shortened).orElse(null));
        put.setLong(before + 13, note.elapsed().toNanos() / 1_000);
        put.setBoolean(before + 14, note.state() != HistoryState.RUNNING && note.state() != HistoryState.REVERTING);
        put.setLong(before + 15, note.elapsed().toMillis());
        put.setString(before + 16, server.toString());
        put.setString(before + 17, ProductVersion.TEXT);
        put.setInt(before + 18, LAYOUT);
    }

    /** Takes three parameters. */
    static void writeIntent(Progress progress, PreparedStatement to, int first) throws SQLException {
        Optional<Progress.Intent> intent = progress.intent();
        Held held = progress.held();
        String before = intent.map(Progress.Intent::before).orElse("");
        if (intent.isPresent()) {
            to.setInt(first, intent.get().statement());
            to.setString(first + 1, intent.get().hash());
        } else {
            to.setNull(first, Types.INTEGER);
            to.setNull(first + 1, Types.VARCHAR);
        }
        if (!held.isNothing()) {
            to.setString(first + 2, before + LINE + held.next() + LINE + held.values());
        } else if (intent.isPresent()) {
            to.setString(first + 2, before);
        } else {
            to.setNull(first + 2, Types.VARCHAR);
        }
    }

    private static String shortened(String failure) {
        return failure.length() <= LONGEST_FAILURE ? failure : failure.substring(0, LONGEST_FAILURE) + "…";
    }

    private static Instant instant(@Nullable LocalDateTime utc) {
        return utc == null ? Instant.EPOCH : utc.toInstant(ZoneOffset.UTC);
    }
}
