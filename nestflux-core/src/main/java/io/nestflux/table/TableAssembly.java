package io.nestflux.table;

import io.nestflux.catalog.Check;
import io.nestflux.catalog.ExpressionColumns;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Renames;
import io.nestflux.catalog.Retirement;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns what one table class declared into a table of the catalog. */
final class TableAssembly {

    private final DialectRules rules;
    private final Names names;
    private final Mistakes mistakes;
    private final TableDefinition table;
    private final List<Renames.Rename> renames = new ArrayList<>();

    TableAssembly(DialectRules rules, Names names, Mistakes mistakes, TableDefinition table) {
        this.rules = rules;
        this.names = names;
        this.mistakes = mistakes;
        this.table = table;
    }

    Table assemble(List<ResolvedForeignKey> foreignKeys) {
        if (table.columns.isEmpty() && !table.mayHaveNoColumns()) {
            mistakes.of(
                    table, "the table has no columns", "add a field such as: final Column<Long> id = bigint(\"id\")");
        }
        List<KeyBuilder<?>> primary =
                table.keys.stream().filter(key -> key.primary).toList();
        if (primary.size() > 1) {
            mistakes.of(
                    table,
                    "the table has " + primary.size() + " primary keys",
                    "for a key of several columns, call primaryKey(first, second) once in the constructor");
        }
        Set<String> retired = retired(primary);
        Table whole = rules.completed(new Table(
                table.name.name(),
                columns(primary),
                primary.stream().findFirst().map(this::key),
                table.keys.stream().filter(key -> !key.primary).map(this::key).toList(),
                table.checks.stream().map(this::check).toList(),
                indexes(),
                foreignKeys.stream().map(this::foreignKey).toList(),
                table.comment,
                table.options,
                others()));
        return retired.isEmpty() ? whole : Retirement.of(whole, retired, rules.dialect());
    }

    private Set<String> retired(List<KeyBuilder<?>> primary) {
        Set<String> retired = new HashSet<>();
        for (ColumnSpec column : table.columns) {
            boolean isKey = primary.stream()
                    .flatMap(key -> key.terms.stream())
                    .anyMatch(term -> term.column()
                            .filter(it -> it.name().equals(column.name))
                            .isPresent());
            if (column.retired && isKey) {
                mistakes.of(
                        column,
                        "it is retired, but rows cannot be without it: it is in the primary key",
                        "change the primary key first");
            } else if (column.retired) {
                retired.add(column.name);
            }
        }
        return retired;
    }

    List<Index> indexes() {
        return table.indexes.stream().map(this::index).toList();
    }

    List<SchemaObject> others() {
        return table.others.stream()
                .filter(part -> !part.standsBeside())
                .map(PartBuilder::part)
                .toList();
    }

    List<Renames.Rename> renames() {
        return List.copyOf(renames);
    }

    private List<io.nestflux.catalog.Column> columns(List<KeyBuilder<?>> primary) {
        Set<String> inPrimaryKey = new HashSet<>();
        primary.forEach(key ->
                key.terms.forEach(term -> term.column().ifPresent(column -> inPrimaryKey.add(column.name()))));
        return table.columns.stream()
                .map(column -> column(column, inPrimaryKey.contains(column.name)))
                .toList();
    }

    private io.nestflux.catalog.Column column(ColumnSpec column, boolean inPrimaryKey) {
        int sources = Stream.of(column.defaultValue, column.numbering, column.generated)
                .mapToInt(source -> source.isPresent() ? 1 : 0)
                .sum();
        if (sources > 1) {
            mistakes.of(
                    column,
                    "its value comes from several places: a column has a default, or is numbered by the server, or is"
                            + " generated",
                    "keep one of them");
        }
        if (column.backfill.isPresent() && (column.numbering.isPresent() || column.generated.isPresent())) {
            mistakes.of(
                    column,
                    "it has a backfill, but its values come from the server: it is numbered or generated",
                    "take backfill(...) away");
        }
        renamed(Kind.COLUMN, column.name, column.renamedFrom);
        return new io.nestflux.catalog.Column(
                column.name,
                column.type,
                column.nullable && !inPrimaryKey,
                column.defaultValue,
                column.numbering.map(numbering -> identity(column, numbering)),
                column.generated,
                column.comment,
                column.options);
    }

    private Identity identity(ColumnSpec column, ColumnSpec.Numbering numbering) {
        if (numbering.mode() == Identity.Mode.AUTO_INCREMENT) {
            return new Identity(numbering.mode(), new QualifiedName("", ""), numbering.options());
        }
        String sequence = numbering
                .sequence()
                .orElseGet(() -> names.choose(Kind.SEQUENCE, table.name, List.of(IndexPart.column(column.name))));
        return new Identity(numbering.mode(), new QualifiedName(table.name.schema(), sequence), numbering.options());
    }

    private KeyConstraint key(KeyBuilder<?> key) {
        Kind kind = key.primary ? Kind.PRIMARY_KEY : Kind.UNIQUE;
        List<IndexPart> parts = parts(kind, key.terms);
        List<String> include = own(kind, key.include);
        String name = key.name.orElseGet(() -> names.choose(kind, table.name, joined(parts, include)));
        renamed(kind, name, key.renamedFrom);
        return new KeyConstraint(
                name, key.primary, parts, include, key.nullsDistinct, key.deferral, key.comment, key.options);
    }

    private Check check(CheckBuilder<?> check) {
        String name = check.name.orElseGet(() -> names.choose(Kind.CHECK, table.name, readBy(check.expression)));
        renamed(Kind.CHECK, name, check.renamedFrom);
        return new Check(name, check.expression, check.comment, check.options);
    }

    private List<IndexPart> readBy(String expression) {
        List<String> all = table.columns.stream().map(column -> column.name).toList();
        Set<String> read =
                ExpressionColumns.in(expression, all, rules.dialect(), name -> rules.folded(Kind.COLUMN, name));
        return read.size() == 1 ? read.stream().map(IndexPart::column).toList() : List.of();
    }

    private Index index(IndexBuilder<?> index) {
        List<IndexPart> parts = parts(Kind.INDEX, index.terms);
        List<String> include = own(Kind.INDEX, index.include);
        String name = index.name.orElseGet(() -> names.choose(Kind.INDEX, table.name, joined(parts, include)));
        renamed(Kind.INDEX, name, index.renamedFrom);
        return new Index(
                name,
                index.unique,
                index.method,
                parts,
                include,
                index.where,
                index.nullsDistinct,
                index.comment,
                index.options);
    }

    private ForeignKey foreignKey(ResolvedForeignKey resolved) {
        ForeignKeyBuilder<?> key = resolved.key();
        List<String> columns = own(Kind.FOREIGN_KEY, key.columns);
        String name = key.name.orElseGet(() -> names.choose(
                Kind.FOREIGN_KEY,
                table.name,
                columns.stream().map(IndexPart::column).toList()));
        renamed(Kind.FOREIGN_KEY, name, key.renamedFrom);
        return new ForeignKey(
                name,
                columns,
                key.heir.orElse(resolved.targetTable().name),
                resolved.targetNames(),
                key.onUpdate,
                key.onDelete,
                own(Kind.FOREIGN_KEY, key.setColumns),
                key.matchFull,
                key.deferral,
                key.comment,
                key.options);
    }

    private List<IndexPart> parts(Kind kind, List<IndexTerm> terms) {
        if (terms.isEmpty()) {
            mistakes.of(table, "the table has a " + kind.label() + " without columns", "name them with on(...)");
        }
        own(kind, terms.stream().flatMap(term -> term.column().stream()).toList());
        return terms.stream().map(IndexTerm::part).toList();
    }

    /** The names of columns that must be this table's own. */
    private List<String> own(Kind kind, List<? extends Column<?>> columns) {
        for (Column<?> column : columns) {
            if (!table.hasColumnsOf(column.table())) {
                mistakes.of(
                        table,
                        "its " + kind.label() + " names column " + column.name() + " of table "
                                + column.table().qualifiedName(),
                        "name columns of " + table.name + " only");
            }
        }
        return columns.stream().<String>map(Column::name).toList();
    }

    private void renamed(Kind kind, String name, Optional<String> oldName) {
        oldName.ifPresent(old -> renames.add(
                new Renames.Rename(ObjectId.of(kind, table.name, name), ObjectId.of(kind, table.name, old))));
    }

    private static List<IndexPart> joined(List<IndexPart> parts, List<String> include) {
        return Stream.concat(parts.stream(), include.stream().map(IndexPart::column))
                .toList();
    }
}
