package io.nestflux.plan.online.mysql;

import io.nestflux.sql.SqlText;
import io.nestflux.sql.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One clause of an {@code ALTER TABLE}.
 *
 * @param verb what it does
 * @param name what it does it to: a column, an index, a constraint; empty for the table itself
 * @param text the clause
 */
record Clause(Verb verb, String name, SqlText text) {

    /** What clauses do, and the words that they begin with; the first that fits is it. */
    enum Verb {
        ADD_COLUMN("ADD COLUMN"),
        DROP_COLUMN("DROP COLUMN"),
        RENAME_COLUMN("RENAME COLUMN"),
        MODIFY_COLUMN("MODIFY COLUMN"),
        ALTER_COLUMN("ALTER COLUMN"),
        ADD_FULLTEXT("ADD FULLTEXT INDEX"),
        ADD_SPATIAL("ADD SPATIAL INDEX"),
        ADD_VECTOR("ADD VECTOR INDEX"),
        ADD_UNIQUE("ADD UNIQUE INDEX"),
        ADD_INDEX("ADD INDEX"),
        DROP_INDEX("DROP INDEX"),
        RENAME_INDEX("RENAME INDEX"),
        ALTER_INDEX("ALTER INDEX"),
        ADD_PRIMARY_KEY("ADD PRIMARY KEY"),
        DROP_PRIMARY_KEY("DROP PRIMARY KEY"),
        DROP_FOREIGN_KEY("DROP FOREIGN KEY"),
        /** A foreign key or a check: what follows the name tells. */
        ADD_CONSTRAINT("ADD CONSTRAINT"),
        DROP_CHECK("DROP CHECK", "DROP CONSTRAINT"),
        ALTER_CHECK("ALTER CHECK"),
        PERIOD("ADD PERIOD", "DROP PERIOD"),
        VERSIONING("ADD SYSTEM", "DROP SYSTEM"),
        RENAME_TABLE("RENAME TO"),
        CONVERT("CONVERT TO"),
        REBUILD("ENGINE", "ROW_FORMAT", "KEY_BLOCK_SIZE", "FORCE", "COMPRESSION", "ENCRYPTION"),
        OPTION(
                "COMMENT",
                "DEFAULT",
                "COLLATE",
                "CHARACTER SET",
                "AUTO_INCREMENT",
                "STATS_PERSISTENT",
                "STATS_AUTO_RECALC",
                "STATS_SAMPLE_PAGES",
                "AVG_ROW_LENGTH",
                "MIN_ROWS",
                "MAX_ROWS"),
        EXCHANGE_PARTITION("TRUNCATE PARTITION", "EXCHANGE PARTITION"),
        ADD_PARTITION("ADD PARTITION"),
        DROP_PARTITION("DROP PARTITION"),
        SPREAD_PARTITIONS("COALESCE PARTITION", "REORGANIZE PARTITION"),
        PARTITION_BY("PARTITION BY", "REMOVE PARTITIONING"),
        /** It names a way itself. */
        ALGORITHM("ALGORITHM"),
        UNKNOWN();

        private final List<String[]> beginnings;

        Verb(String... beginnings) {
            this.beginnings = Arrays.stream(beginnings).map(Verb::words).toList();
        }

        private static String[] words(String beginning) {
            int blank = beginning.indexOf(' ');
            int second = beginning.indexOf(' ', blank + 1);
            if (blank < 0) {
                return new String[] {beginning};
            }
            String first = beginning.substring(0, blank);
            return second < 0
                    ? new String[] {first, beginning.substring(blank + 1)}
                    : new String[] {first, beginning.substring(blank + 1, second), beginning.substring(second + 1)};
        }

        /** The place behind the words, where the clause begins with them. */
        private Optional<Integer> behind(SqlText text) {
            return beginnings.stream()
                    .map(words -> text.behind(0, words))
                    .filter(place -> place >= 0)
                    .findFirst();
        }
    }

    static Clause of(SqlText text) {
        for (Verb verb : Verb.values()) {
            Optional<Integer> behind = verb.behind(text);
            if (behind.isPresent()) {
                Token next = text.get(text.significant(behind.get()));
                return new Clause(verb, next.isName() ? next.content() : "", text);
            }
        }
        return new Clause(Verb.UNKNOWN, "", text);
    }

    /** The clause as it stands in the statement. */
    String sql() {
        return text.from(0);
    }

    boolean is(Verb... any) {
        return Arrays.asList(any).contains(verb);
    }

    /** Whether such a word stands in it, outside of brackets. */
    boolean says(String word) {
        return text.find(0, token -> token.is(word)) < text.size();
    }

    boolean addsForeignKey() {
        return verb == Verb.ADD_CONSTRAINT && says("FOREIGN");
    }

    boolean addsCheck() {
        return verb == Verb.ADD_CONSTRAINT && !says("FOREIGN");
    }

    /** All that it mentions by a name in quotes, in lower case: what it may have in common with another. */
    Set<String> names() {
        return text.tokens().stream()
                .filter(token -> token.text().startsWith("`"))
                .map(token -> token.content().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
