package io.nestflux.table.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.MySqlDefaultNames;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Renames;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.sql.Dialect;
import io.nestflux.table.DialectRules;
import io.nestflux.table.Mistake;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What MySQL and MariaDB do in their own way. */
final class MySqlRules implements DialectRules {

    private static final Set<String> STRINGS = Set.of("char", "varchar", "binary", "varbinary");

    final Set<MySqlSequence> sequences = new LinkedHashSet<>();
    final Set<MySqlProgram<?>> programs = new LinkedHashSet<>();

    @Override
    public Dialect dialect() {
        return Dialect.MYSQL;
    }

    @Override
    public String defaultName(Kind kind, QualifiedName table, List<IndexPart> parts, int attempt) {
        return MySqlDefaultNames.name(kind, table.name(), parts, attempt);
    }

    @Override
    public Optional<String> lengthProblem(String name) {
        int characters = name.codePointCount(0, name.length());
        return characters <= MySqlDefaultNames.LIMIT
                ? Optional.empty()
                : Optional.of("has " + characters + " characters, MySQL allows " + MySqlDefaultNames.LIMIT);
    }

    /** Only names of tables may be case-sensitive (manual, 11.2.3). */
    @Override
    public String folded(Kind kind, String name) {
        return kind.isRelation() ? name : name.toLowerCase(Locale.ROOT);
    }

    @Override
    public Set<String> nameSpaces(Kind kind, QualifiedName table) {
        return switch (kind) {
            case COLUMN, INDEX, UNIQUE, PRIMARY_KEY ->
                Set.of((kind == Kind.COLUMN ? "columns of " : "keys of ") + table);
            case PERIOD, SYSTEM_VERSIONING, PARTITIONING -> Set.of(kind.label() + " of " + table);
            case TABLE, VIEW -> Set.of("tables and views");
            case SCHEMA,
                    EXTENSION,
                    COLLATION,
                    ENUM_TYPE,
                    DOMAIN,
                    COMPOSITE_TYPE,
                    RANGE_TYPE,
                    SEQUENCE,
                    INHERITANCE,
                    EXCLUSION,
                    CHECK,
                    FOREIGN_KEY,
                    FUNCTION,
                    PROCEDURE,
                    AGGREGATE,
                    MATERIALIZED_VIEW,
                    STATISTICS,
                    RULE,
                    TRIGGER,
                    POLICY,
                    EVENT,
                    GRANT,
                    DEFAULT_PRIVILEGES -> Set.of(kind.label());
        };
    }

    /** Lengths of strings may differ, those of numbers may not, nor sign nor collation (manual, 15.1.24.5). */
    @Override
    public boolean matches(Column from, Column to) {
        return comparable(from.type()).equals(comparable(to.type()))
                && from.options().get(MySqlOption.CHARSET).equals(to.options().get(MySqlOption.CHARSET))
                && from.options().get(MySqlOption.COLLATION).equals(to.options().get(MySqlOption.COLLATION));
    }

    private static String comparable(String type) {
        int open = type.indexOf('(');
        return open > 0 && STRINGS.contains(type.substring(0, open))
                ? type.substring(0, open) + type.substring(type.indexOf(')') + 1)
                : type;
    }

    @Override
    public boolean keyOrderMatters() {
        return true;
    }

    @Override
    public Table completed(Table table) {
        return TriggerOrder.of(ForeignKeyIndexes.addedTo(table));
    }

    @Override
    public List<Mistake> mistakes(Table table) {
        List<Mistake> mistakes = new ArrayList<>();
        List<Column> counted = table.columns().stream()
                .filter(column -> column.identity()
                        .filter(identity -> identity.mode() == Identity.Mode.AUTO_INCREMENT)
                        .isPresent())
                .toList();
        if (counted.size() > 1) {
            mistakes.add(new Mistake(
                    counted.get(1).name(), "it is the table's second column with autoIncrement()", "one is allowed"));
        }
        counted.stream()
                .filter(column -> keys(table).noneMatch(parts -> startsWith(parts, column)))
                .forEach(column -> mistakes.add(new Mistake(
                        column.name(),
                        "autoIncrement() needs a key that starts with the column",
                        "add primaryKey() or unique()")));
        table.foreignKeys().forEach(key -> check(key, table, mistakes));
        keys(table)
                .flatMap(List::stream)
                .filter(part -> !part.expression() && part.prefixLength().isEmpty())
                .flatMap(part -> table.column(part.text()).stream())
                .filter(column ->
                        column.type().endsWith("text") || column.type().endsWith("blob"))
                .forEach(column -> mistakes.add(new Mistake(
                        column.name(),
                        "a key of " + column.type() + " columns needs to know how much of them it holds",
                        "use prefix(length) in on(...), or varchar")));
        table.indexes().stream()
                .filter(index -> index.method().equals("spatial"))
                .flatMap(index -> index.parts().stream())
                .flatMap(part -> table.column(part.text()).stream())
                .filter(Column::nullable)
                .forEach(column -> mistakes.add(
                        new Mistake(column.name(), "a spatial index needs a column without NULL", "add notNull()")));
        return mistakes;
    }

    private static void check(ForeignKey key, Table table, List<Mistake> mistakes) {
        if (Stream.of(key.onDelete(), key.onUpdate()).anyMatch(action -> action == ForeignKey.Action.SET_DEFAULT)) {
            mistakes.add(new Mistake(
                    "",
                    "foreign key " + key.name() + " uses SET DEFAULT, which InnoDB refuses",
                    "choose another action"));
        }
        if (Stream.of(key.onDelete(), key.onUpdate()).anyMatch(action -> action == ForeignKey.Action.SET_NULL)) {
            key.columns().stream()
                    .flatMap(name -> table.column(name).stream())
                    .filter(column -> !column.nullable())
                    .forEach(column -> mistakes.add(new Mistake(
                            column.name(),
                            "foreign key " + key.name() + " would set it to NULL, but it is not null",
                            "take notNull() away or choose another action")));
        }
    }

    private static Stream<List<IndexPart>> keys(Table table) {
        return Stream.concat(
                table.primaryKey().stream().map(KeyConstraint::parts),
                table.indexes().stream()
                        .filter(index -> !index.method().equals("fulltext"))
                        .map(Index::parts));
    }

    private static boolean startsWith(List<IndexPart> parts, Column column) {
        return !parts.isEmpty()
                && !parts.get(0).expression()
                && parts.get(0).text().equals(column.name());
    }

    @Override
    public Catalog beside() {
        return Catalog.empty(Dialect.MYSQL)
                .withSchemas(List.of(Schema.empty("")
                        .withObjects(Stream.<SchemaObject>concat(
                                        sequences.stream().map(MySqlSequence::sequence),
                                        programs.stream().map(MySqlProgram::object))
                                .toList())));
    }

    @Override
    public Renames renamesBeside() {
        return new Renames(
                sequences.stream()
                        .flatMap(sequence -> sequence.oldName().stream()
                                .map(old -> new Renames.Rename(
                                        ObjectId.of(Kind.SEQUENCE, sequence.name()), ObjectId.of(Kind.SEQUENCE, old))))
                        .toList(),
                List.of());
    }
}
