package io.nestflux.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A table that edits can change: every table has a key column {@code id}, which foreign keys refer to. */
final class RandomTable {

    final Map<String, RandomColumn> columns = new LinkedHashMap<>();

    /** Checks and unique constraints by name. */
    final Map<String, RandomClause> constraints = new TreeMap<>();

    /** Whole statements by name: indexes, triggers, policies, statistics. */
    final Map<String, RandomClause> statements = new TreeMap<>();

    /** Column to referenced table, with what is written behind the reference. */
    final Map<String, Reference> references = new TreeMap<>();

    Optional<String> comment = Optional.empty();
    String suffix = "";

    record Reference(String table, String action) {}

    /** Takes away what stands on columns that are gone or are of another kind now. */
    void repair(Map<String, RandomTable> tables) {
        while (columns.entrySet()
                .removeIf(column -> column.getValue().reads().isPresent() && !canBeRead(column.getValue()))) {
            // what reads a generated column may go with it
        }
        columns.keySet()
                .removeIf(column -> references.containsKey(column)
                        && !tables.containsKey(references.get(column).table()));
        references.keySet().removeIf(column -> !columns.containsKey(column));
        constraints.values().removeIf(clause -> !clause.fits(this));
        statements.values().removeIf(clause -> !clause.fits(this));
    }

    private boolean canBeRead(RandomColumn reader) {
        return reader.reads()
                .map(columns::get)
                .filter(read -> read.type().family().equals("number"))
                .isPresent();
    }
}
