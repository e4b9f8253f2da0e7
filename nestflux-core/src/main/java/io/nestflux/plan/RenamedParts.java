package io.nestflux.plan;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Renamable;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Indexes and constraints that are called otherwise now and mean the same: they are renamed, where the server can, and
 * neither built nor checked again. Nobody has to be asked, for they hold nothing. Where names of partitions depend on
 * each other, or another object holds the new name still, they are dropped and created as everything else.
 */
final class RenamedParts {

    /** Options of a table that name one of its indexes. */
    private static final List<Option<String>> NAMING = List.of(PgOption.CLUSTER_ON, PgOption.REPLICA_IDENTITY);

    private final DialectSql sql;
    private final Catalog before;
    private final Catalog after;
    private final Map<ObjectId, ObjectId> renamed = new HashMap<>();
    private final List<Statement> statements = new ArrayList<>();
    /** Asked for only where something has another name: few plans need them. */
    private @Nullable Set<QualifiedName> related;

    private @Nullable Set<QualifiedName> taken;

    private RenamedParts(DialectSql sql, Catalog before, Catalog after) {
        this.sql = sql;
        this.before = before;
        this.after = after;
    }

    /**
     * What is renamed first.
     *
     * @param before where the plan starts
     * @param after where it leads
     */
    static SetAside of(DialectSql sql, Catalog before, Catalog after) {
        return new RenamedParts(sql, before, after).find();
    }

    private SetAside find() {
        Catalog changed = before.withTables((name, table) -> Optional.of(
                after.table(name).map(wanted -> renamed(name, table, wanted)).orElse(table)));
        return renamed.isEmpty()
                ? SetAside.nothing(before)
                : new SetAside(statements, changed.withDependenciesOn(renamed));
    }

    private Table renamed(QualifiedName name, Table table, Table wanted) {
        if (table.equals(wanted)) {
            return table;
        }
        List<Renamable> fresh = new ArrayList<>(without(wanted, table));
        Map<Renamable, String> names = new HashMap<>();
        for (Renamable part : without(table, wanted)) {
            fresh.stream()
                    .filter(other -> isSame(part, other) && isFree(part.kind(), name, other.name()))
                    .findFirst()
                    .ifPresent(other -> rename(ObjectId.of(part.kind(), name, part.name()), other.name())
                            .ifPresent(statement -> {
                                statements.add(statement);
                                names.put(part, other.name());
                                fresh.remove(other);
                            }));
        }
        return names.isEmpty() ? table : table.withPartsCalled(names);
    }

    private Optional<Statement> rename(ObjectId part, String name) {
        Optional<String> statement = sql.rename(part, name);
        statement.ifPresent(ok -> renamed.put(part, ObjectId.of(part.kind(), part.tableName(), name)));
        return statement.map(text -> new Statement(text, true, List.of()));
    }

    /** Whether they differ by name only, or also in what can be changed in place. */
    private boolean isSame(Renamable part, Renamable other) {
        Renamable called = part.withName(other.name());
        return called.equals(other)
                || sql.commentsAlone()
                        && called.withComment(Optional.empty()).equals(other.withComment(Optional.empty()));
    }

    /** Those of its parts that can be renamed, and that the other table has not by that name. */
    private static List<Renamable> without(Table table, Table other) {
        Set<String> there = parts(other).map(RenamedParts::key).collect(Collectors.toSet());
        return parts(table)
                .filter(part -> !there.contains(key(part)) && !isNamedBy(table, part))
                .toList();
    }

    private static boolean isNamedBy(Table table, Renamable part) {
        return NAMING.stream()
                .anyMatch(option -> table.options()
                        .get(option)
                        .filter(value -> value.contains(part.name()))
                        .isPresent());
    }

    private static String key(Renamable part) {
        return part.kind() + " " + part.name();
    }

    private static Stream<Renamable> parts(Table table) {
        return table.parts().stream().filter(Renamable.class::isInstance).map(Renamable.class::cast);
    }

    /**
     * Whether a part of a table can have a name. A constraint by the name of another would not be refused by its table,
     * but by what has its index's name.
     */
    private boolean isFree(Kind kind, QualifiedName table, String name) {
        return !related().contains(table)
                && before.table(table).stream()
                        .flatMap(RenamedParts::parts)
                        .noneMatch(part -> part.name().equals(name))
                && !(sql.sharesNames(kind) && taken().contains(new QualifiedName(table.schema(), name)));
    }

    private Set<QualifiedName> taken() {
        if (taken == null) {
            Set<QualifiedName> names = new HashSet<>();
            before.objects().keySet().stream()
                    .filter(id -> !id.isPartOfTable() || sql.sharesNames(id.kind()))
                    .forEach(id -> names.add(id.qualifiedName()));
            before.childTables()
                    .forEach((name, whole) ->
                            parts(whole).forEach(part -> names.add(new QualifiedName(name.schema(), part.name()))));
            taken = names;
        }
        return taken;
    }

    /** Tables that inherit, or that others inherit from. */
    private Set<QualifiedName> related() {
        if (related == null) {
            Set<QualifiedName> names = new HashSet<>();
            for (Catalog catalog : List.of(before, after)) {
                for (Schema schema : catalog.schemas()) {
                    for (Table table : schema.tables()) {
                        for (Inheritance inheritance : table.others(Inheritance.class)) {
                            names.add(new QualifiedName(schema.name(), table.name()));
                            names.add(inheritance.parent());
                        }
                    }
                }
            }
            related = names;
        }
        return related;
    }
}
