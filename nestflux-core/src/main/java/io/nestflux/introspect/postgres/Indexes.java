package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.introspect.Row;
import io.nestflux.introspect.postgres.ManagedTables.ManagedTable;
import io.nestflux.sql.postgres.PgLiterals;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Indexes of all tables, without those behind constraints. */
final class Indexes {

    private static final int DESCENDING = 1;
    private static final int NULLS_FIRST = 2;

    private Indexes() {}

    /** A part with its place, and the table column that it is when it is no expression. */
    private record Placed(long index, long position, int column, IndexPart part) {}

    static Parts<Index> read(Answers answers, ManagedTables tables, ObjectNumbers numbers) throws SQLException {
        Map<Long, List<Placed>> parts =
                answers.all(Question.INDEX_PARTS, Indexes::part).stream().collect(Collectors.groupingBy(Placed::index));
        Parts<Index> indexes = new Parts<>();
        answers.all(Question.INDEXES, row -> {
            Optional<ManagedTable> table = tables.find(row.number("table_oid"));
            if (table.isPresent()) {
                Index index = index(table.get(), row, parts.getOrDefault(row.number("oid"), List.of()));
                indexes.add(table.get().oid(), index, row.flag("inherited"));
                numbers.note(
                        ObjectNumbers.CLASS,
                        row.number("oid"),
                        ObjectId.of(Kind.INDEX, table.get().name(), index.name()));
            }
            return table;
        });
        return indexes;
    }

    private static Index index(ManagedTable table, Row row, List<Placed> parts) throws SQLException {
        return new Index(
                row.text("name"),
                row.flag("is_unique"),
                row.text("method"),
                parts.stream()
                        .sorted(Comparator.comparing(Placed::position))
                        .map(placed -> placed.part().expression() ? placed.part() : named(table, placed))
                        .toList(),
                table.columns(row.numbers("include")),
                row.optional("predicate").map(OuterParentheses::strip),
                !row.flag("nulls_not_distinct"),
                row.optional("comment"),
                StorageOptions.of(row)
                        .with(PgOption.INVALID, !row.flag("valid"))
                        .with(PgOption.ATTACHED_TO, row.optional("attached_to")));
    }

    private static IndexPart named(ManagedTable table, Placed placed) {
        IndexPart part = placed.part();
        return part.withText(table.column(placed.column())).withExpression(false);
    }

    private static Placed part(Row row) throws SQLException {
        Optional<String> expression = row.optional("expression").map(OuterParentheses::strip);
        long options = row.number("options");
        boolean descending = (options & DESCENDING) != 0;
        boolean nullsFirst = (options & NULLS_FIRST) != 0;
        IndexPart part = new IndexPart(
                expression.orElse(""),
                expression.isPresent(),
                descending,
                descending == nullsFirst
                        ? Optional.empty()
                        : Optional.of(nullsFirst ? IndexPart.Nulls.FIRST : IndexPart.Nulls.LAST),
                row.optional("collation"),
                opclass(row),
                Optional.empty());
        return new Placed(row.number("index_oid"), row.number("position"), (int) row.number("column"), part);
    }

    private static Optional<String> opclass(Row row) throws SQLException {
        SortedMap<String, String> parameters = StorageOptions.parsed(row.texts("opclass_options"));
        if (parameters.isEmpty()) {
            return row.optional("opclass");
        }
        String list = parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + PgLiterals.text(parameter.getValue()))
                .collect(Collectors.joining(", ", "(", ")"));
        return row.optional("opclass").map(opclass -> opclass + list);
    }
}
