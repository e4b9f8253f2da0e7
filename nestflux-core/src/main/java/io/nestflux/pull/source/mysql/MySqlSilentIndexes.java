package io.nestflux.pull.source.mysql;

import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * The indexes that nobody asked for: a foreign key that finds none to use gets one with its own name (manual,
 * 15.1.24.5). The model adds them by itself, so they are not written.
 */
final class MySqlSilentIndexes {

    private final Table table;

    MySqlSilentIndexes(Table table) {
        this.table = table;
    }

    /** The indexes that are to be written. */
    List<Index> others() {
        List<Index> asked =
                table.indexes().stream().filter(index -> !mayBeSilent(index)).toList();
        return table.indexes().stream()
                .filter(index -> !mayBeSilent(index) || isServedOtherwise(index, asked))
                .toList();
    }

    /** It is of one foreign key alone, and like the server makes it. */
    private boolean mayBeSilent(Index index) {
        List<String> columns = columns(index.parts());
        boolean isPlain = !index.unique()
                && (index.method().isEmpty() || index.method().equals("btree"))
                && index.parts().equals(columns.stream().map(IndexPart::column).toList())
                && index.comment().isEmpty()
                && index.options().equals(Options.NONE);
        List<ForeignKey> served = table.foreignKeys().stream()
                .filter(key -> columns.size() >= key.columns().size()
                        && columns.subList(0, key.columns().size()).equals(key.columns()))
                .toList();
        return isPlain
                && served.size() == 1
                && served.get(0).name().equals(index.name())
                && served.get(0).columns().equals(columns);
    }

    private boolean isServedOtherwise(Index index, List<Index> asked) {
        List<String> columns = columns(index.parts());
        return Stream.concat(
                        table.primaryKey().stream().map(KeyConstraint::parts),
                        asked.stream()
                                .filter(other -> !other.method().equals("fulltext")
                                        && !other.method().equals("spatial"))
                                .map(Index::parts))
                .anyMatch(parts -> parts.size() >= columns.size()
                        && columns(parts).subList(0, columns.size()).equals(columns));
    }

    private static List<String> columns(List<IndexPart> parts) {
        return parts.stream().map(IndexPart::text).toList();
    }
}
