package io.nestflux.plan.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Table;
import io.nestflux.plan.Step;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.List;
import java.util.Optional;

/**
 * Keeps indexes that the server made in silence for a foreign key: it lets such a one go, in silence as well, when
 * another that starts with its columns is added, and a foreign key that is added brings one of its own name (manual,
 * "FOREIGN KEY Constraints"). Which ones are the server's it does not tell. Renamed, even to its own name, an index is
 * one that somebody wanted; that copies nothing.
 */
final class MySqlSilentIndexes {

    private final Catalog before;
    private final Catalog after;

    MySqlSilentIndexes(Catalog before, Catalog after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The clauses that keep them, for the statement that adds a key.
     *
     * @param id the key
     * @param columns what it starts with
     */
    List<Step> kept(ObjectId id, List<String> columns) {
        Optional<Table> was = before.table(id.tableName());
        Optional<Table> becomes = after.table(id.tableName());
        if (was.isEmpty() || becomes.isEmpty()) {
            return List.of();
        }
        return was.get().indexes().stream()
                .filter(index -> !index.name().equalsIgnoreCase(id.name()) && isCovered(index, columns))
                .filter(index -> mayBeTheServers(index, was.get()))
                .filter(becomes.get().indexes()::contains)
                .map(index -> MySqlNames.quoted(index.name()))
                .map(name -> Step.clause(id.tableName(), "RENAME INDEX " + name + " TO " + name))
                .toList();
    }

    /** What a key starts with that may do for a foreign key. */
    static List<String> columns(List<IndexPart> parts) {
        return parts.stream()
                .takeWhile(part -> part.equals(IndexPart.column(part.text())))
                .map(IndexPart::text)
                .toList();
    }

    /**
     * A foreign key is there, or was: the server calls such an index like its first column, or like the foreign key.
     */
    private static boolean mayBeTheServers(Index index, Table table) {
        List<String> columns = columns(index.parts());
        return isNumbered(index.name(), columns.get(0), "_")
                || isNumbered(index.name(), table.name(), "_ibfk_")
                || table.foreignKeys().stream().anyMatch(key -> key.columns().equals(columns));
    }

    /** {@code org_id}, {@code org_id_2}. */
    private static boolean isNumbered(String name, String begin, String between) {
        return name.equals(begin)
                || name.startsWith(begin + between)
                        && name.substring(begin.length() + between.length())
                                .chars()
                                .allMatch(SqlLexer::isDigit);
    }

    private static boolean isCovered(Index index, List<String> columns) {
        return !index.unique()
                && index.method().equals("btree")
                && index.comment().isEmpty()
                && index.options().equals(Options.NONE)
                && columns(index.parts()).size() == index.parts().size()
                && index.parts().size() <= columns.size()
                && columns(index.parts())
                        .equals(columns.subList(0, index.parts().size()));
    }
}
