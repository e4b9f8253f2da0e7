package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Deferral;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.introspect.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All primary keys and indexes of a database. */
final class Indexes {

    private static final String PRIMARY = "PRIMARY";
    /** Engines that do nothing with an index's options, so that what was written is of no account. */
    private static final Set<String> WITHOUT_INDEX_OPTIONS = Set.of("innodb", "memory");

    private static final Set<String> KINDS_WITH_OPTIONS = Set.of("fulltext", "vector");

    private final ServerTexts texts;
    private final CreateTables created;
    private final Map<String, Map<String, List<Entry>>> byTable = new HashMap<>();

    private record Entry(
            long position,
            boolean unique,
            String method,
            Optional<String> column,
            Optional<String> expression,
            boolean descending,
            Optional<Integer> prefix,
            String comment,
            boolean hidden) {}

    private Indexes(ServerTexts texts, CreateTables created) {
        this.texts = texts;
        this.created = created;
    }

    static Indexes read(Connection connection, CatalogQueries queries, ServerTexts texts, CreateTables created)
            throws SQLException {
        Indexes indexes = new Indexes(texts, created);
        Row.all(
                connection,
                queries.indexes(),
                row -> indexes.byTable
                        .computeIfAbsent(row.text("TABLE_NAME"), table -> new TreeMap<>())
                        .computeIfAbsent(row.text("INDEX_NAME"), index -> new ArrayList<>())
                        .add(entry(row)));
        indexes.byTable
                .values()
                .forEach(ofTable ->
                        ofTable.values().forEach(entries -> entries.sort(Comparator.comparingLong(Entry::position))));
        return indexes;
    }

    private static Entry entry(Row row) throws SQLException {
        return new Entry(
                row.number("SEQ_IN_INDEX"),
                row.flag("IS_UNIQUE"),
                row.text("INDEX_TYPE").toLowerCase(Locale.ROOT),
                row.optional("COLUMN_NAME"),
                row.optional("EXPRESSION"),
                row.flag("IS_DESCENDING"),
                row.optional("SUB_PART").map(Integer::valueOf),
                row.text("INDEX_COMMENT"),
                row.flag("IS_HIDDEN"));
    }

    /** A table's primary key. */
    Optional<KeyConstraint> primaryKey(String table, String engine) {
        return Optional.ofNullable(byTable.getOrDefault(table, Map.of()).get(PRIMARY))
                .map(entries -> new KeyConstraint(
                        PRIMARY,
                        true,
                        parts(entries),
                        List.of(),
                        true,
                        Deferral.NOT_DEFERRABLE,
                        comment(entries),
                        options(table, PRIMARY, entries, engine)));
    }

    /** A table's other indexes, by name. */
    List<Index> of(String table, String engine) {
        List<Index> indexes = new ArrayList<>();
        byTable.getOrDefault(table, Map.of()).forEach((name, entries) -> {
            if (!name.equals(PRIMARY)) {
                indexes.add(new Index(
                        name,
                        entries.get(0).unique(),
                        entries.get(0).method(),
                        parts(entries),
                        List.of(),
                        Optional.empty(),
                        true,
                        comment(entries),
                        options(table, name, entries, engine)));
            }
        });
        return indexes;
    }

    private List<IndexPart> parts(List<Entry> entries) {
        return entries.stream().map(this::part).toList();
    }

    private IndexPart part(Entry entry) {
        // the length that is printed for a spatial index is that of its boxes
        Optional<Integer> prefix = entry.method().equals("spatial") ? Optional.empty() : entry.prefix();
        String text = entry.column()
                .orElseGet(() -> texts.expression(entry.expression().orElseThrow(), Optional::empty));
        return new IndexPart(
                text,
                entry.column().isEmpty(),
                entry.descending(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                prefix);
    }

    private static Optional<String> comment(List<Entry> entries) {
        return Optional.of(entries.get(0).comment()).filter(comment -> !comment.isEmpty());
    }

    private Options options(String table, String index, List<Entry> entries, String engine) {
        Entry first = entries.get(0);
        boolean shown = KINDS_WITH_OPTIONS.contains(first.method()) || !WITHOUT_INDEX_OPTIONS.contains(engine);
        Options options = shown ? created.of(table).indexOptions(index) : Options.NONE;
        return options.with(MySqlOption.INVISIBLE, first.hidden());
    }
}
