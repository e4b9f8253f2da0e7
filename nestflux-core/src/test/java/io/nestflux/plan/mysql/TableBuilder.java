package io.nestflux.plan.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Check;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Deferral;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SequenceOptions;
import io.nestflux.catalog.Table;
import io.nestflux.sql.Dialect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes tables down shortly, as the model of a test. */
final class TableBuilder {

    private final String name;
    private final List<Column> columns = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private Optional<KeyConstraint> primaryKey = Optional.empty();
    private Optional<String> comment = Optional.empty();
    private Options options = Options.NONE;

    private TableBuilder(String name) {
        this.name = name;
    }

    static TableBuilder table(String name) {
        return new TableBuilder(name);
    }

    static Catalog catalog(Dialect dialect, List<TableBuilder> tables) {
        List<Table> built = tables.stream().map(TableBuilder::build).toList();
        Schema schema = Schema.empty("").withTables(built);
        return Catalog.empty(dialect).withSchemas(List.of(schema));
    }

    /** {@code "varchar(10) not null"}; the rest by {@code more}. */
    @SafeVarargs
    final TableBuilder column(String columnName, String type, UnaryOperator<Column>... more) {
        boolean notNull = type.endsWith(" not null");
        Column column = new Column(
                columnName,
                notNull ? type.substring(0, type.length() - " not null".length()) : type,
                !notNull,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Options.NONE);
        for (UnaryOperator<Column> step : more) {
            column = step.apply(column);
        }
        columns.add(column);
        return this;
    }

    static UnaryOperator<Column> withDefault(String sql) {
        return column -> new Column(
                column.name(),
                column.type(),
                column.nullable(),
                Optional.of(sql),
                column.identity(),
                column.generated(),
                column.comment(),
                column.options());
    }

    static UnaryOperator<Column> autoIncrement() {
        Identity identity =
                new Identity(Identity.Mode.AUTO_INCREMENT, new QualifiedName("", ""), SequenceOptions.DEFAULT);
        return column -> new Column(
                column.name(),
                column.type(),
                column.nullable(),
                column.defaultValue(),
                Optional.of(identity),
                column.generated(),
                column.comment(),
                column.options());
    }

    static UnaryOperator<Column> virtual(String expression) {
        return generated(new Generated(expression, false));
    }

    static UnaryOperator<Column> stored(String expression) {
        return generated(new Generated(expression, true));
    }

    private static UnaryOperator<Column> generated(Generated generated) {
        return column -> new Column(
                column.name(),
                column.type(),
                column.nullable(),
                column.defaultValue(),
                column.identity(),
                Optional.of(generated),
                column.comment(),
                column.options());
    }

    static UnaryOperator<Column> commented(String text) {
        return column -> new Column(
                column.name(),
                column.type(),
                column.nullable(),
                column.defaultValue(),
                column.identity(),
                column.generated(),
                Optional.of(text),
                column.options());
    }

    static <T> UnaryOperator<Column> with(Option<T> option, T value) {
        return column -> new Column(
                column.name(),
                column.type(),
                column.nullable(),
                column.defaultValue(),
                column.identity(),
                column.generated(),
                column.comment(),
                column.options().with(option, value));
    }

    TableBuilder primaryKey(String... names) {
        primaryKey = Optional.of(new KeyConstraint(
                "PRIMARY",
                true,
                Arrays.stream(names).map(IndexPart::column).toList(),
                List.of(),
                true,
                Deferral.NOT_DEFERRABLE,
                Optional.empty(),
                Options.NONE));
        return this;
    }

    TableBuilder index(String indexName, String... names) {
        return index(indexName, false, "btree", Options.NONE, parts(names));
    }

    TableBuilder unique(String indexName, String... names) {
        return index(indexName, true, "btree", Options.NONE, parts(names));
    }

    TableBuilder index(String indexName, boolean unique, String method, Options with, IndexPart... parts) {
        indexes.add(new Index(
                indexName, unique, method, List.of(parts), List.of(), Optional.empty(), true, Optional.empty(), with));
        return this;
    }

    TableBuilder check(String checkName, String expression) {
        return check(checkName, expression, Options.NONE);
    }

    TableBuilder check(String checkName, String expression, Options with) {
        checks.add(new Check(checkName, expression, Optional.empty(), with));
        return this;
    }

    /** To the other table's {@code id}. */
    TableBuilder foreignKey(String keyName, String column, String referenced, ForeignKey.Action onDelete) {
        foreignKeys.add(new ForeignKey(
                keyName,
                List.of(column),
                new QualifiedName("", referenced),
                List.of("id"),
                ForeignKey.Action.NO_ACTION,
                onDelete,
                List.of(),
                false,
                Deferral.NOT_DEFERRABLE,
                Optional.empty(),
                Options.NONE));
        return this;
    }

    TableBuilder comment(String text) {
        comment = Optional.of(text);
        return this;
    }

    <T> TableBuilder option(Option<T> option, T value) {
        options = options.with(option, value);
        return this;
    }

    private static IndexPart[] parts(String... names) {
        return Arrays.stream(names).map(IndexPart::column).toArray(IndexPart[]::new);
    }

    Table build() {
        return new Table(
                name, columns, primaryKey, List.of(), checks, indexes, foreignKeys, comment, options, List.of());
    }
}
