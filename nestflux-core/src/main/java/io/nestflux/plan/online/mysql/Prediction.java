package io.nestflux.plan.online.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Partitioning;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.plan.online.mysql.Clause.Verb;
import io.nestflux.sql.mysql.MySqlRelease;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What a change of a table will cost, as far as that was measured (a test runs each kind of change on the servers at
 * hand and holds this against them). It is no promise: the statement says what it may cost, and the server refuses it
 * where that is not enough.
 *
 * @param release the server
 * @param before the catalog in which the table is as it was
 * @param after the catalog in which it is as it will be
 * @param goneBefore whether an index has been dropped before
 */
record Prediction(MySqlRelease release, Catalog before, Catalog after, BiPredicate<QualifiedName, Index> goneBefore) {

    /** For a table whose indexes are all there. */
    static Prediction from(MySqlRelease release, Catalog before, Catalog after) {
        return new Prediction(release, before, after, (table, index) -> false);
    }

    /** The table as it was, without the indexes that are gone by now. */
    private Table was(QualifiedName name) {
        Table table = before.table(name).orElse(Table.empty(name.name()));
        return table.withIndexes(table.indexes().stream()
                .filter(index -> !goneBefore.test(name, index))
                .toList());
    }

    /** What clauses cost together: the dearest wins, and some cost more together than each by itself, or less. */
    Cost of(QualifiedName name, List<Clause> clauses) {
        boolean replacesKey = has(clauses, Verb.DROP_PRIMARY_KEY) && has(clauses, Verb.ADD_PRIMARY_KEY);
        Cost cost = clauses.stream()
                .filter(clause -> !replacesKey || !clause.is(Verb.DROP_PRIMARY_KEY))
                .map(clause -> of(name, clause))
                .reduce(Cost.INSTANT, Cost::and);
        boolean changesColumns = has(clauses, Verb.ADD_COLUMN, Verb.DROP_COLUMN);
        if (changesColumns && clauses.size() > 1 && (cost.rung() == Rung.INPLACE || cost.rung() == Rung.NOCOPY)) {
            return rebuild(was(name));
        }
        return cost;
    }

    private static boolean has(List<Clause> clauses, Verb... verbs) {
        return clauses.stream().anyMatch(clause -> clause.is(verbs));
    }

    /** What a foreign key costs that is added while nobody checks any: {@code foreign_key_checks = 0}. */
    Cost ofUncheckedKey() {
        return indexes();
    }

    /** What a clause costs. */
    Cost of(QualifiedName name, Clause clause) {
        Table table = was(name);
        return switch (clause.verb()) {
            case ADD_COLUMN ->
                column(after, name, clause)
                        .map(column -> adding(table, column, clause))
                        .orElse(Cost.INSTANT);
            case DROP_COLUMN ->
                column(before, name, clause)
                        .map(column -> dropping(table, column))
                        .orElse(Cost.INSTANT);
            case MODIFY_COLUMN -> modifying(table, name, clause);
            case RENAME_COLUMN -> renaming(name, clause.name());
            case ALTER_COLUMN, RENAME_TABLE, DROP_CHECK -> Cost.INSTANT;
            case ADD_INDEX, ADD_UNIQUE -> isFunctional(name, clause) ? Cost.SHARED : indexes();
            case DROP_INDEX -> indexes();
            case RENAME_INDEX, ALTER_INDEX, DROP_FOREIGN_KEY, OPTION -> definitions();
            case ADD_FULLTEXT -> hasFulltext(table) ? Cost.SHARED : Cost.REBUILD_SHARED;
            case ADD_SPATIAL, ADD_VECTOR -> Cost.SHARED;
            case ADD_PRIMARY_KEY, REBUILD -> rebuild(table);
            case DROP_PRIMARY_KEY, CONVERT, PERIOD, VERSIONING, ALGORITHM, PARTITION_BY -> copy();
            case ADD_CONSTRAINT, ALTER_CHECK -> clause.says("ENFORCED") && clause.says("NOT") ? Cost.INSTANT : copy();
            case EXCHANGE_PARTITION -> Cost.INSTANT;
            case ADD_PARTITION -> isSpread(table) ? Cost.SHARED : Cost.INPLACE;
            case DROP_PARTITION -> Cost.INPLACE;
            case SPREAD_PARTITIONS -> Cost.SHARED;
            // the server will say
            case UNKNOWN -> Cost.INSTANT;
        };
    }

    private static Optional<Column> column(Catalog side, QualifiedName table, Clause clause) {
        return side.table(table).flatMap(found -> found.column(clause.name()));
    }

    private Cost adding(Table table, Column column, Clause clause) {
        boolean stored = column.generated().filter(Generated::stored).isPresent();
        if (stored || hasComputedDefault(column)) {
            return copy();
        }
        if (column.identity().isPresent()) {
            return Cost.REBUILD_SHARED;
        }
        if (column.generated().isPresent()) {
            return Cost.INSTANT;
        }
        boolean anywhere = clause.says("FIRST") || clause.says("AFTER");
        if (anywhere && hasGenerated(table) && !isMySql()) {
            return copy();
        }
        boolean instant = anywhere ? release.changesColumnsInstantly() : release.addsColumnsInstantly();
        return instant ? instantOnPlainTables(table) : rebuild(table);
    }

    /** MySQL copies for any expression, MariaDB for one that gives each row another value. */
    private boolean hasComputedDefault(Column column) {
        return column.defaultValue()
                .filter(sql -> isMySql() ? sql.startsWith("(") : ChangingDefault.is(sql))
                .isPresent();
    }

    private Cost dropping(Table table, Column column) {
        if (column.generated().filter(how -> !how.stored()).isPresent()) {
            return Cost.INSTANT;
        }
        if (table.indexes().stream().anyMatch(index -> reads(index, column.name()))) {
            return isMySql() ? rebuild(table) : hasGenerated(table) ? copy() : Cost.NOCOPY;
        }
        return release.changesColumnsInstantly() ? instantOnPlainTables(table) : rebuild(table);
    }

    static boolean reads(Index index, String column) {
        return index.parts().stream()
                .anyMatch(part -> !part.expression() && part.text().equalsIgnoreCase(column));
    }

    private Cost modifying(Table table, QualifiedName name, Clause clause) {
        Optional<Column> was = column(before, name, clause);
        Optional<Column> is = column(after, name, clause);
        if (was.isEmpty() || is.isEmpty()) {
            return Cost.INSTANT;
        }
        Table becomes = after.table(name).orElse(table);
        Cost cost = new Modification(release, table, becomes, was.get(), is.get()).cost();
        boolean moves = clause.says("FIRST") || clause.says("AFTER");
        if (moves) {
            cost = cost.and(isMySql() ? Cost.REBUILD : Cost.INSTANT);
        }
        return cost.rebuilds() && !cost.rung().copies() ? cost.and(rebuild(table)) : cost;
    }

    private Cost renaming(QualifiedName name, String column) {
        boolean isReferenced = before.schemas().stream()
                .flatMap(schema -> schema.tables().stream())
                .flatMap(table -> table.foreignKeys().stream())
                .anyMatch(key -> refersTo(key, name, column));
        return isMySql() && (isReferenced || !release.renamesColumnsInstantly()) ? Cost.INPLACE : Cost.INSTANT;
    }

    private static boolean refersTo(ForeignKey key, QualifiedName table, String column) {
        return key.referencedTable().equals(table)
                && key.referencedColumns().stream().anyMatch(column::equalsIgnoreCase);
    }

    /** Tables with a fulltext index, or with compressed pages, have no instant columns. */
    private Cost instantOnPlainTables(Table table) {
        boolean compressed = table.options()
                .get(MySqlOption.ROW_FORMAT)
                .filter("compressed"::equals)
                .isPresent();
        return hasFulltext(table) || compressed ? rebuild(table) : Cost.INSTANT;
    }

    /** MySQL copies a table that has a fulltext index, MariaDB writes it anew while writes wait. */
    private Cost rebuild(Table table) {
        if (!hasFulltext(table)) {
            return Cost.REBUILD;
        }
        return isMySql() ? copy() : Cost.REBUILD_SHARED;
    }

    /** Whether the rows are spread over the partitions by a number, which every new partition changes. */
    private static boolean isSpread(Table table) {
        return table.others(Partitioning.class).stream()
                .anyMatch(how -> !how.by().startsWith("RANGE") && !how.by().startsWith("LIST"));
    }

    private boolean isFunctional(QualifiedName table, Clause clause) {
        return after.table(table).stream()
                .flatMap(found -> found.indexes().stream())
                .filter(index -> index.name().equalsIgnoreCase(clause.name()))
                .anyMatch(index -> index.parts().stream().anyMatch(part -> part.expression()));
    }

    private static boolean hasFulltext(Table table) {
        return table.indexes().stream().anyMatch(index -> index.method().equals("fulltext"));
    }

    private static boolean hasGenerated(Table table) {
        return table.columns().stream().anyMatch(column -> column.generated().isPresent());
    }

    private Cost indexes() {
        return isMySql() ? Cost.INPLACE : Cost.NOCOPY;
    }

    private Cost definitions() {
        return isMySql() ? Cost.INPLACE : Cost.INSTANT;
    }

    private Cost copy() {
        return Cost.of(Rung.copy(release));
    }

    private boolean isMySql() {
        return !release.hasNoCopy();
    }
}
