package io.nestflux.plan;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Renames;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The renames that a change begins with: what was declared with {@code renamedFrom} or answered on the command line,
 * and still has its old name where the change starts.
 *
 * @param forwards tables first, then what is inside them by the tables' new names
 * @param backwards the same the other way round
 * @param objects what is renamed, by its place before, and its place afterwards
 */
public record Renaming(List<Statement> forwards, List<Statement> backwards, Map<ObjectId, ObjectId> objects) {

    /** Nothing is renamed. */
    public static final Renaming NONE = new Renaming(List.of(), List.of(), Map.of());

    public Renaming {
        forwards = List.copyOf(forwards);
        backwards = List.copyOf(backwards);
        objects = Map.copyOf(objects);
    }

    /** Whether nothing is renamed. */
    public boolean isEmpty() {
        return forwards.isEmpty();
    }

    /** What leads back over what came after the renames, and then over these. */
    public Reverse back(Reverse rest) {
        return rest.in(statements ->
                Stream.concat(statements.stream(), backwards.stream()).toList());
    }

    /** Those of the declared renames that a catalog has not seen yet. */
    public static Renaming of(Renames declared, Catalog baseline, Catalog desired, DialectSql sql) {
        return of(declared, Map.of(), baseline, desired, sql);
    }

    /**
     * Those of the renames that the baseline has not seen yet.
     *
     * @param answers from old to new, what was answered beside what is declared; columns inside their tables' new names
     * @param desired where the change leads: what is written in other letters there is renamed, too
     */
    public static Renaming of(
            Renames declared, Map<ObjectId, ObjectId> answers, Catalog baseline, Catalog desired, DialectSql sql) {
        Map<ObjectId, SchemaObject> objects = baseline.objects();
        Map<QualifiedName, QualifiedName> tables = new HashMap<>();
        Map<ObjectId, ObjectId> renamed = new HashMap<>();
        List<String> forwards = new ArrayList<>();
        List<String> backwards = new ArrayList<>();
        Map<ObjectId, ObjectId> all = all(declared, answers);
        all.putAll(new RespelledColumns(all, baseline, sql).in(desired));
        all.forEach((from, to) -> {
            ObjectId old = inOldTable(from, tables);
            boolean pending = objects.containsKey(old) && !objects.containsKey(inOldTable(to, tables));
            Optional<Way> way = pending ? Way.of(from, to, sql) : Optional.empty();
            if (way.isPresent()) {
                newSchema(to, baseline, forwards, backwards, sql);
                forwards.addAll(way.get().forwards());
                backwards.addAll(way.get().backwards());
                renamed.put(old, to);
                if (from.kind().isRelation()) {
                    tables.put(to.tableName(), from.tableName());
                }
            }
        });
        for (Renames.ValueRename value : declared.values()) {
            if (objects.get(value.type()) instanceof EnumType type
                    && type.values().contains(value.from())
                    && !type.values().contains(value.to())) {
                sql.renameValue(value.type(), value.from(), value.to()).ifPresent(forwards::add);
                sql.renameValue(value.type(), value.to(), value.from()).ifPresent(backwards::add);
            }
        }
        Collections.reverse(backwards);
        return new Renaming(statements(forwards), statements(backwards), renamed)
                .around(RenameObstacles.of(renamed.keySet(), baseline, sql), baseline, sql);
    }

    /**
     * How one object comes by another name.
     *
     * @param forwards first to its new schema, then to its new name
     * @param backwards the same the other way round, and in the order of the way there
     */
    private record Way(List<String> forwards, List<String> backwards) {

        static Optional<Way> of(ObjectId from, ObjectId to, DialectSql sql) {
            List<String> forwards = new ArrayList<>();
            List<String> backwards = new ArrayList<>();
            ObjectId moved = new ObjectId(from.kind(), to.schema(), from.table(), from.name());
            boolean isPossible = true;
            if (!from.schema().equals(to.schema()) && !from.isPartOfTable()) {
                isPossible =
                        add(sql.move(from, to.schema()), forwards) && add(sql.move(moved, from.schema()), backwards);
            }
            if (!from.name().equals(to.name())) {
                isPossible &= add(sql.rename(from.isPartOfTable() ? from : moved, to.name()), forwards)
                        && add(sql.rename(to, from.name()), backwards);
            }
            return isPossible ? Optional.of(new Way(forwards, backwards)) : Optional.empty();
        }

        private static boolean add(Optional<String> statement, List<String> statements) {
            statement.ifPresent(statements::add);
            return statement.isPresent();
        }
    }

    /** What moves into a schema that is new finds it there. */
    private static void newSchema(
            ObjectId to, Catalog baseline, List<String> forwards, List<String> backwards, DialectSql sql) {
        boolean isNew = to.kind() != Kind.SCHEMA
                && !to.isPartOfTable()
                && baseline.schema(to.schema()).isEmpty();
        if (isNew) {
            Catalog empty = baseline.withSchemas(List.of());
            Catalog with = baseline.withSchemas(List.of(Schema.empty(to.schema())));
            for (Statement create : Planner.plan(sql, empty, with)) {
                if (!forwards.contains(create.sql())) {
                    forwards.add(create.sql());
                    Planner.plan(sql, with, empty).forEach(drop -> backwards.add(drop.sql()));
                }
            }
        }
    }

    /**
     * Dropped before the renames; what follows them creates what the model asks for, and the way back what there was.
     */
    private Renaming around(Set<ObjectId> obstacles, Catalog baseline, DialectSql sql) {
        if (obstacles.isEmpty()) {
            return this;
        }
        Catalog without = baseline.without(obstacles);
        List<Statement> forth = new ArrayList<>(Planner.plan(sql, baseline, without));
        forth.addAll(forwards);
        List<Statement> back = new ArrayList<>(backwards);
        back.addAll(Planner.plan(sql, without, baseline));
        return new Renaming(forth, back, objects);
    }

    private static List<Statement> statements(List<String> sql) {
        return sql.stream().map(text -> new Statement(text, true, List.of())).toList();
    }

    /** From old to new, tables before what is inside them. */
    private static Map<ObjectId, ObjectId> all(Renames declared, Map<ObjectId, ObjectId> answers) {
        Map<ObjectId, ObjectId> all = new LinkedHashMap<>();
        declared.objects().stream()
                .filter(rename -> rename.to().kind().isRelation())
                .forEach(rename -> all.put(rename.from(), rename.to()));
        answers.forEach((from, to) -> {
            if (from.kind().isRelation()) {
                all.put(from, to);
            }
        });
        declared.objects().stream()
                .filter(rename -> !rename.to().kind().isRelation())
                .forEach(rename -> all.put(rename.from(), rename.to()));
        all.putAll(answers);
        return all;
    }

    /** The same part of a table, inside the table by its name in the baseline. */
    private static ObjectId inOldTable(ObjectId id, Map<QualifiedName, QualifiedName> tables) {
        QualifiedName old = tables.getOrDefault(id.tableName(), id.tableName());
        return id.isPartOfTable() ? ObjectId.of(id.kind(), old, id.name()) : id;
    }
}
