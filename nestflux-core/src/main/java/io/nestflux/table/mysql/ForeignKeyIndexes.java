package io.nestflux.table.mysql;

import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes out the indexes that the server would make in silence: a foreign key needs one that starts with its columns,
 * and where there is none it gets one with its own name (manual, 15.1.24.5). So what is written equals what is read.
 */
final class ForeignKeyIndexes {

    private ForeignKeyIndexes() {}

    static Table addedTo(Table table) {
        List<ForeignKey> bare = table.foreignKeys().stream()
                .filter(key -> keys(table).noneMatch(parts -> startsWith(parts, key.columns())))
                .toList();
        List<Index> indexes = new ArrayList<>(table.indexes());
        for (int i = 0; i < bare.size(); i++) {
            if (!isCoveredByAnother(bare, i)) {
                indexes.add(index(bare.get(i)));
            }
        }
        return table.withIndexes(indexes);
    }

    private static Stream<List<IndexPart>> keys(Table table) {
        return Stream.concat(
                table.primaryKey().stream().map(KeyConstraint::parts),
                table.indexes().stream()
                        .filter(index -> !index.method().equals("fulltext")
                                && !index.method().equals("spatial"))
                        .map(Index::parts));
    }

    private static boolean startsWith(List<IndexPart> parts, List<String> columns) {
        return parts.size() >= columns.size()
                && parts.stream()
                        .limit(columns.size())
                        .allMatch(part -> !part.expression()
                                && !part.descending()
                                && part.prefixLength().isEmpty())
                && parts.stream()
                        .limit(columns.size())
                        .map(IndexPart::text)
                        .toList()
                        .equals(columns);
    }

    /** The index of a longer foreign key, or of a later equal one, serves this one too ({@code foreign_key_prefix}). */
    private static boolean isCoveredByAnother(List<ForeignKey> bare, int position) {
        List<String> columns = bare.get(position).columns();
        for (int i = 0; i < bare.size(); i++) {
            List<String> others = bare.get(i).columns();
            boolean isPrefix = others.size() >= columns.size()
                    && others.subList(0, columns.size()).equals(columns);
            if (i != position && isPrefix && (others.size() > columns.size() || i > position)) {
                return true;
            }
        }
        return false;
    }

    private static Index index(ForeignKey key) {
        return new Index(
                key.name(),
                false,
                "",
                key.columns().stream().map(IndexPart::column).toList(),
                List.of(),
                Optional.empty(),
                true,
                Optional.empty(),
                Options.NONE);
    }
}
