package io.nestflux.table;

import io.nestflux.Api;
import io.nestflux.catalog.Concession;
import io.nestflux.catalog.ForeignKey.Action;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the table classes of all dialects share: the list of what their fields and constructors declared. Users extend
 * {@code PgTable} or {@code MySqlTable}, not this class.
 */
@Api(Api.Use.CALL)
public abstract class TableDefinition {

    /** Refuse, at the end of the statement. */
    protected static final Action NO_ACTION = Action.NO_ACTION;
    /** Refuse, at once. */
    protected static final Action RESTRICT = Action.RESTRICT;
    /** Delete, or change, the row too. */
    protected static final Action CASCADE = Action.CASCADE;
    /** Set the columns to NULL. */
    protected static final Action SET_NULL = Action.SET_NULL;

    final QualifiedName name;
    final List<ColumnSpec> columns = new ArrayList<>();
    final List<KeyBuilder<?>> keys = new ArrayList<>();
    final List<CheckBuilder<?>> checks = new ArrayList<>();
    final List<IndexBuilder<?>> indexes = new ArrayList<>();
    final List<ForeignKeyBuilder<?>> foreignKeys = new ArrayList<>();
    final List<PartBuilder> others = new ArrayList<>();
    final List<WrittenRows> rows = new ArrayList<>();
    final List<Mistake> mistakes = new ArrayList<>();
    Optional<String> comment = Optional.empty();
    Optional<QualifiedName> renamedFrom = Optional.empty();
    boolean retired;
    Options options = Options.NONE;
    Optional<Set<Concession>> online = Optional.empty();
    private final List<TableDefinition> ancestors = new ArrayList<>();
    private final List<TableDefinition> partitions = new ArrayList<>();
    private boolean columnsComeFromElsewhere;

    /**
     * @param schema the schema's name; empty on MySQL
     * @param name the table's name
     */
    protected TableDefinition(String schema, String name) {
        this.name = new QualifiedName(
                Objects.requireNonNull(schema, "a table needs a schema"),
                Objects.requireNonNull(name, "a table needs a name"));
    }

    /**
     * Rows as they are written.
     *
     * @param columns those that have values; none for all that the server does not compute
     */
    record WrittenRows(List<Column<?>> columns, List<Row> rows) {}

    /**
     * Rows that belong to the schema: {@code rows(row("EUR", "Euro"), row("USD", "US Dollar"))}. A migration inserts
     * them, and changes or deletes them when they are declared otherwise. All other rows of the table are left alone.
     *
     * @param rows each with a value for every column, in their order, but for those that the server computes
     */
    protected final void rows(Row... rows) {
        add(new WrittenRows(List.of(), List.of(rows)));
    }

    /**
     * The same with values for some columns, those of the primary key among them: {@code rows(code,
     * name).are(row("EUR", "Euro"))}. The others keep their defaults, and whatever is written there later.
     */
    protected final RowStart rows(Column<?> first, Column<?>... more) {
        List<Column<?>> columns = new ArrayList<>();
        columns.add(first);
        columns.addAll(List.of(more));
        return new RowStart(this, List.copyOf(columns));
    }

    /** A row for {@link #rows(Row...)}: values of the columns' Java types; null for NULL. */
    protected static Row row(@Nullable Object... values) {
        return new Row(values);
    }

    /** A comment that the server keeps. */
    protected final void comment(String text) {
        this.comment = CommentText.of(text);
    }

    /** The table was called otherwise before: it is renamed, with all it holds. */
    protected final void renamedFrom(String oldName) {
        this.renamedFrom = Optional.of(new QualifiedName(name.schema(), oldName));
    }

    /** The table was called otherwise before, or stood in another schema. */
    protected final void renamedFrom(QualifiedName oldName) {
        this.renamedFrom = Optional.of(oldName);
    }

    /**
     * The table is in use while it changes: migrations are planned so that nobody waits for them, however small it is
     * in the database at hand.
     *
     * @param allowed what it may suffer where a change has no gentle form; all else is refused
     */
    protected final void online(Concession... allowed) {
        this.online = Optional.of(Set.of(allowed));
    }

    /** No longer used, but not dropped yet: it goes when it is no longer listed. */
    protected final void retired() {
        this.retired = true;
    }

    /** Sets an option of the catalog. */
    final <T> void option(Option<T> option, T value) {
        this.options = options.with(option, value);
    }

    /** The schema and name in the database. */
    public final QualifiedName qualifiedName() {
        return name;
    }

    final void add(ColumnSpec column) {
        columns.add(column);
    }

    final void add(KeyBuilder<?> key) {
        keys.add(key);
    }

    final void add(CheckBuilder<?> check) {
        checks.add(check);
    }

    final void add(IndexBuilder<?> index) {
        indexes.add(index);
    }

    final void add(ForeignKeyBuilder<?> foreignKey) {
        foreignKeys.add(foreignKey);
    }

    /** The table has that one's columns, too. */
    final void inheritsFrom(TableDefinition parent) {
        ancestors.add(parent);
        columnsComeFromElsewhere = true;
    }

    /** A table that is declared with this one and listed with it: a partition. */
    final void brings(TableDefinition partition) {
        partitions.add(partition);
    }

    /** What of columns is not declared here is known to the server. */
    final void columnsComeFromElsewhere() {
        columnsComeFromElsewhere = true;
    }

    /** Its columns, those of the tables that it inherits from first. */
    final List<Column<?>> allColumns() {
        Map<String, Column<?>> all = new LinkedHashMap<>();
        ancestors.forEach(ancestor -> ancestor.allColumns().forEach(column -> all.putIfAbsent(column.name(), column)));
        for (ColumnSpec own : columns) {
            all.put(own.name, Objects.requireNonNull(own.column));
        }
        return List.copyOf(all.values());
    }

    final boolean mayHaveNoColumns() {
        return columnsComeFromElsewhere;
    }

    /** The tables that are declared with this one, and with those. */
    final Stream<TableDefinition> partitions() {
        return partitions.stream().flatMap(partition -> Stream.concat(Stream.of(partition), partition.partitions()));
    }

    /** Whether a column of that table is one of this table, too. */
    final boolean hasColumnsOf(TableDefinition other) {
        return other == this || ancestors.stream().anyMatch(ancestor -> ancestor.hasColumnsOf(other));
    }

    final void add(WrittenRows written) {
        rows.add(written);
    }

    final void add(PartBuilder part) {
        others.add(part);
    }

    final void mistake(ColumnSpec column, String problem, String hint) {
        mistakes.add(new Mistake(column.name, problem, hint));
    }
}
