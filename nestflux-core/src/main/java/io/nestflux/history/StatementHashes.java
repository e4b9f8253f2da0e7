package io.nestflux.history;

import io.nestflux.sql.TextHash;

/**
 * Hashes of a file's statements, in order: they tell whether what already ran is still what the file says, and which
 * statement is not.
 *
 * <p>A chained hash covers the first n statements: each is hashed together with the chained hash before it, so one
 * column vouches for all of them. Beside it the history keeps {@value #SHORT} hexadecimal digits of each statement's
 * own hash, only to point at the difference.
 */
public final class StatementHashes {

    /** The chained hash of no statement. */
    public static final String NONE = "";

    private static final int SHORT = 8;

    /** The short hashes shall not outgrow the row: a file with more statements than this is compared as a whole. */
    private static final int MOST = 10_000;

    private final StringBuilder shorts = new StringBuilder();
    private String chain = NONE;
    private int count;

    /** Adds the next statement's hash, as {@link #hash} gives it. */
    public void add(String hash) {
        chain = chain(chain, hash);
        count++;
        if (count <= MOST) {
            shorts.append(hash, 0, SHORT);
        }
    }

    /** How many statements there are so far. */
    public int count() {
        return count;
    }

    /** The chained hash of all statements so far. */
    public String chain() {
        return chain;
    }

    /** The short form that the history keeps; empty for a file with very many statements. */
    public String compact() {
        return count <= MOST ? shorts.toString() : "";
    }

    /**
     * The number of the first statement that differs from a short form in the history, or 0 if none does or it cannot
     * be told. A statement more or less at the end counts as a difference.
     */
    public int firstDifference(String recorded) {
        if (recorded.isEmpty() || count > MOST) {
            return 0;
        }
        int common = Math.min(recorded.length(), shorts.length());
        for (int i = 0; i < common; i += SHORT) {
            if (!recorded.regionMatches(i, shorts.toString(), i, SHORT)) {
                return i / SHORT + 1;
            }
        }
        return recorded.length() == shorts.length() ? 0 : common / SHORT + 1;
    }

    /** The chained hash of some statements and the one after them. */
    public static String chain(String before, String hash) {
        return hash(before + hash);
    }

    /** The hash of a statement's text. */
    public static String hash(String text) {
        return TextHash.of(text);
    }
}
