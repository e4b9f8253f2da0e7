package io.nestflux.plan.online.mysql;

import static io.nestflux.plan.online.mysql.Clause.Verb.ADD_CONSTRAINT;
import static io.nestflux.plan.online.mysql.Clause.Verb.ADD_INDEX;
import static io.nestflux.plan.online.mysql.Clause.Verb.ADD_PRIMARY_KEY;
import static io.nestflux.plan.online.mysql.Clause.Verb.ADD_UNIQUE;
import static io.nestflux.plan.online.mysql.Clause.Verb.CONVERT;
import static io.nestflux.plan.online.mysql.Clause.Verb.DROP_CHECK;
import static io.nestflux.plan.online.mysql.Clause.Verb.DROP_FOREIGN_KEY;
import static io.nestflux.plan.online.mysql.Clause.Verb.DROP_INDEX;
import static io.nestflux.plan.online.mysql.Clause.Verb.DROP_PRIMARY_KEY;
import static io.nestflux.plan.online.mysql.Clause.Verb.MODIFY_COLUMN;
import static io.nestflux.plan.online.mysql.Clause.Verb.OPTION;
import static io.nestflux.plan.online.mysql.Clause.Verb.REBUILD;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which changes of a table have to keep their order, and which the server takes only in one statement.
 *
 * @param before the catalog in which the tables are as they were
 * @param after the catalog in which they are as they will be
 */
record Bonds(Catalog before, Catalog after) {

    private static final Clause.Verb[] DROPS_KEY = {DROP_INDEX, DROP_PRIMARY_KEY};
    private static final Clause.Verb[] ADDS_KEY = {ADD_INDEX, ADD_UNIQUE, ADD_PRIMARY_KEY};

    /** What says nothing of the columns that it concerns, or concerns them all. */
    private static final Clause.Verb[] WHOLE_TABLE = {
        DROP_FOREIGN_KEY, DROP_CHECK, ADD_CONSTRAINT, CONVERT, OPTION, REBUILD
    };

    /** Whether one has to stay behind the other. */
    boolean concerns(AlterUnit first, AlterUnit second) {
        if (!first.table().equals(second.table())) {
            return first.has(ADD_CONSTRAINT, DROP_FOREIGN_KEY) || second.has(ADD_CONSTRAINT, DROP_FOREIGN_KEY);
        }
        if (first.alone() || second.alone() || first.has(WHOLE_TABLE) || second.has(WHOLE_TABLE)) {
            return true;
        }
        Set<String> common = names(first);
        common.retainAll(names(second));
        return !common.isEmpty();
    }

    boolean areInseparable(AlterUnit first, AlterUnit second) {
        return first.table().equals(second.table())
                && !first.alone()
                && !second.alone()
                && (areAboutOneCounter(first, second)
                        || takesOver(first, second)
                        || takesOver(second, first)
                        || fitsIndex(first, second)
                        || fitsIndex(second, first));
    }

    /** A column that counts by itself is never without its key. */
    private boolean areAboutOneCounter(AlterUnit first, AlterUnit second) {
        Set<String> counting = Stream.of(before, after)
                .flatMap(side -> side.table(first.table()).stream())
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.identity().isPresent())
                .map(Column::name)
                .map(Bonds::folded)
                .collect(Collectors.toUnmodifiableSet());
        boolean keys = Stream.of(first, second).anyMatch(unit -> unit.has(DROPS_KEY) || unit.has(ADDS_KEY));
        return keys
                && names(first).stream().anyMatch(counting::contains)
                && names(second).stream().anyMatch(counting::contains);
    }

    /** A foreign key is never without an index, on either side: the new one comes as the old one goes. */
    private boolean takesOver(AlterUnit old, AlterUnit other) {
        return old.has(DROPS_KEY) && other.has(ADDS_KEY) && hasForeignKeys(old.table());
    }

    private boolean hasForeignKeys(QualifiedName name) {
        return Stream.of(before, after)
                .flatMap(side -> side.schemas().stream())
                .flatMap(schema -> schema.tables().stream())
                .flatMap(table -> table.foreignKeys().stream()
                        .filter(key -> table.name().equals(name.name())
                                || key.referencedTable().equals(name)))
                .findAny()
                .isPresent();
    }

    /** Longer characters may need an index of fewer of them, at the same moment. */
    private boolean fitsIndex(AlterUnit column, AlterUnit index) {
        if (!column.has(MODIFY_COLUMN) || !index.has(DROPS_KEY) || !index.has(ADDS_KEY)) {
            return false;
        }
        Set<String> common = names(column);
        common.retainAll(names(index));
        return !common.isEmpty();
    }

    /** What it mentions, and the columns of the keys that it drops. */
    private Set<String> names(AlterUnit unit) {
        Set<String> names = new HashSet<>(unit.names());
        before.table(unit.table()).ifPresent(table -> {
            if (unit.has(DROP_PRIMARY_KEY)) {
                table.primaryKey().ifPresent(key -> key.columns().forEach(column -> names.add(folded(column))));
            }
            unit.clauses().stream()
                    .filter(clause -> clause.is(DROP_INDEX))
                    .forEach(clause -> columns(table, clause.name()).forEach(names::add));
        });
        return names;
    }

    private static Stream<String> columns(Table table, String index) {
        return table.indexes().stream()
                .filter(found -> found.name().equalsIgnoreCase(index))
                .flatMap(found -> found.parts().stream())
                .filter(part -> !part.expression())
                .map(part -> folded(part.text()));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
