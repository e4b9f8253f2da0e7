package io.nestflux.migration;

import io.nestflux.sql.SqlLexer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a migration says about how it wants to run, in comments at its head, such as {@code -- nestflux:lock-timeout
 * 5s}.
 *
 * @param noTransaction whether each statement runs on its own
 * @param lockTimeout how long a statement waits for a lock; zero for as long as it takes
 * @param statementTimeout how long a statement may take; zero for as long as it takes
 * @param adopts the fingerprint of a database in which the same has been done by hand
 * @param from the fingerprint of a database in which just the migrations before it have run
 * @param rows what has become of rows that belong to the schema
 * @param held what has become of columns and tables whose drop is held back
 */
public record Directives(
        boolean noTransaction,
        Optional<Duration> lockTimeout,
        Optional<Duration> statementTimeout,
        Optional<String> adopts,
        Optional<String> from,
        List<RowMarks.Mark> rows,
        List<HeldBack.Mark> held) {

    /** Copies the lists. */
    public Directives {
        rows = List.copyOf(rows);
        held = List.copyOf(held);
    }

    /** Begins the line that names the state of a database that has a migration already; its fingerprint follows. */
    public static final String ADOPTS = "nestflux:adopts";

    /** Begins the line that names the state that the migrations before it lead to; its fingerprint follows. */
    public static final String FROM = "nestflux:from";

    /** Begins a line that keeps what was answered about a rename; the answer follows. */
    public static final String RENAMED = "nestflux:renamed";

    /** No directives. */
    public static final Directives NONE = new Directives(
            false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    private static final String PREFIX = "nestflux:";

    private static final Set<String> UNITS = Set.of("ms", "s", "min", "h");

    /** How many digits a time has at most. */
    private static final int MOST_DIGITS = 9;

    private static final String KNOWN =
            "known are: nestflux:no-transaction, nestflux:lock-timeout 5s, nestflux:statement-timeout 10min, and before a"
                    + " statement nestflux:batch blog.post(id) 5000";

    /** Whether a comment stands between two statements of which the first is committed before the second runs. */
    static boolean isCommit(String comment) {
        return content(comment).equals(PREFIX + "commit");
    }

    static boolean isDirective(String comment) {
        return content(comment).startsWith(PREFIX);
    }

    static String content(String comment) {
        return comment.substring(comment.startsWith("#") ? 1 : 2).strip();
    }

    /** These with what a comment adds; the same if it is an ordinary comment. */
    Directives with(String comment, int line, SqlLexer in) {
        if (!isDirective(comment)) {
            return this;
        }
        String content = content(comment).substring(PREFIX.length()).strip();
        int end = 0;
        while (end < content.length() && !Character.isWhitespace(content.charAt(end))) {
            end++;
        }
        String name = content.substring(0, end);
        String value = content.substring(end).strip();
        switch (name) {
            case "no-transaction":
                if (!value.isEmpty()) {
                    throw in.refusal(
                            line, "nestflux:no-transaction takes no value", "write: -- nestflux:no-transaction");
                }
                return new Directives(true, lockTimeout, statementTimeout, adopts, from, rows, held);
            case "lock-timeout":
                return new Directives(
                        noTransaction, Optional.of(time(value, line, in)), statementTimeout, adopts, from, rows, held);
            case "statement-timeout":
                return new Directives(
                        noTransaction, lockTimeout, Optional.of(time(value, line, in)), adopts, from, rows, held);
            case "adopts":
                return new Directives(
                        noTransaction, lockTimeout, statementTimeout, Optional.of(value), from, rows, held);
            case "from":
                return new Directives(
                        noTransaction, lockTimeout, statementTimeout, adopts, Optional.of(value), rows, held);
            case "renamed":
                // what was answered is in the statements
                return this;
            case "rows":
                List<RowMarks.Mark> more = new ArrayList<>(rows);
                more.add(RowMarks.Mark.of(value, line, in));
                return new Directives(noTransaction, lockTimeout, statementTimeout, adopts, from, more, held);
            case "held-back", "let-go":
                List<HeldBack.Mark> marks = new ArrayList<>(held);
                marks.add(HeldBack.Mark.of(name.equals("held-back"), value));
                return new Directives(noTransaction, lockTimeout, statementTimeout, adopts, from, rows, marks);
            default:
                throw in.refusal(line, "there is no directive nestflux:" + name, KNOWN);
        }
    }

    static Duration time(String value, int line, SqlLexer in) {
        int end = 0;
        while (end < value.length() && SqlLexer.isDigit(value.charAt(end))) {
            end++;
        }
        String unit = value.substring(end).strip();
        boolean isNumber = end > 0 && end <= MOST_DIGITS;
        if (!isNumber || !UNITS.contains(unit) && !(unit.isEmpty() && Long.parseLong(value.substring(0, end)) == 0)) {
            throw in.refusal(
                    line,
                    "\"" + value + "\" is not a time",
                    "write a number with a unit: 500ms, 5s, 10min, 2h; 0 for no limit");
        }
        long number = Long.parseLong(value.substring(0, end));
        return switch (unit) {
            case "ms" -> Duration.ofMillis(number);
            case "min" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofSeconds(number);
        };
    }
}
