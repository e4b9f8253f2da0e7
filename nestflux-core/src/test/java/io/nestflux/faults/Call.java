package io.nestflux.faults;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One call of a run to its server.
 *
 * @param sql what is sent; {@link #COMMIT} for a commit
 * @param commitsItself whether the server commits it at once
 */
record Call(String sql, boolean commitsItself) {

    static final String COMMIT = "COMMIT";

    private static final Pattern HISTORY_WRITE =
            Pattern.compile("(?i)\\b(insert\\s+into|replace\\s+into|update|delete\\s+from)\\s+\\S*nestflux_history\\b");
    private static final Pattern NUMBER_OR_HASH = Pattern.compile("[0-9a-f]{12,}|\\d+");

    /** Whether it writes what the history says of a migration. */
    boolean isHistoryWrite() {
        return HISTORY_WRITE.matcher(sql).find();
    }

    boolean isCommit() {
        return sql.equals(COMMIT);
    }

    /** Whether it contains a statement of a migration. */
    boolean contains(String fragment) {
        return sql.contains(fragment);
    }

    /** The same in each run: numbers of sessions, names of databases and of locks do not count. */
    String key() {
        String text = NUMBER_OR_HASH.matcher(sql).replaceAll("#");
        return String.format(Locale.ROOT, "%08x", text.hashCode())
                + ' '
                + text.lines().findFirst().orElse("");
    }
}
