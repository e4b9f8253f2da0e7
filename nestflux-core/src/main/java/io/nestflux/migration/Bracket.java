package io.nestflux.migration;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.Words;
import java.util.List;
import java.util.Set;

/**
 * The statements with which many a file makes one transaction of itself. They ask for what is done anyway, so around
 * the whole of a file they can be left out; a level of isolation or {@code AND CHAIN} asks for more.
 */
final class Bracket {

    private static final Set<List<String>> BEGIN = Set.of(
            List.of("BEGIN"),
            List.of("BEGIN", "WORK"),
            List.of("BEGIN", "TRANSACTION"),
            List.of("START", "TRANSACTION"));
    private static final Set<List<String>> COMMIT = Set.of(
            List.of("COMMIT"),
            List.of("COMMIT", "WORK"),
            List.of("COMMIT", "TRANSACTION"),
            List.of("END"),
            List.of("END", "WORK"),
            List.of("END", "TRANSACTION"));

    private static final int LONGEST = 3;

    private Bracket() {}

    static boolean isOpenedBy(String sql, Dialect dialect) {
        return BEGIN.contains(words(sql, dialect));
    }

    static boolean isClosedBy(String sql, Dialect dialect) {
        return COMMIT.contains(words(sql, dialect));
    }

    private static List<String> words(String sql, Dialect dialect) {
        return Words.first(LONGEST, sql, dialect).tokens();
    }
}
