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
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    /** Schemas, then tables and views, then what is inside them and everything else. */
    private static final List<Predicate<Kind>> RANKS =
            List.of(kind -> kind == Kind.SCHEMA, Kind::isRelation, kind -> kind != Kind.SCHEMA && !kind.isRelation());

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

    /** The same, and after it these. */
    public Renaming then(List<Statement> there, List<Statement> back) {
        return new Renaming(
                Stream.concat(forwards.stream(), there.stream()).toList(),
                Stream.concat(back.stream(), backwards.stream()).toList(),
                objects);
    }

    /** What leads back over what came after the renames, and then over these. */
    public Reverse back(Reverse rest) {
        return rest.in(statements ->
                Stream.concat(statements.stream(), backwards.stream()).toList());
    }

    /**
     * Those of the renames that the baseline has not seen yet. What is declared stays declared, and so counts only
     * where its new name is free, or gets free by another rename; what was answered counts once, so that names may be
     * answered to have changed places, too.
     *
     * @param declared parts of tables inside these by their names in the model
     * @param answered the same
     * @param desired where the change leads: what is written in other letters there is renamed, too
     */
    public static Renaming of(Renames declared, Renames answered, Catalog baseline, Catalog desired, DialectSql sql) {
        Map<ObjectId, SchemaObject> objects = baseline.objects();
        OldPlaces places = new OldPlaces();
        Map<ObjectId, ObjectId> renamed = new HashMap<>();
        List<String> forwards = new ArrayList<>();
        List<String> backwards = new ArrayList<>();
        Map<String, String> gone = new HashMap<>();
        Map<ObjectId, ObjectId> last = new LinkedHashMap<>();
        Renames renames = declared.and(answered);
        Set<ObjectId> certain =
                answered.objects().stream().map(Renames.Rename::from).collect(Collectors.toSet());
        for (Predicate<Kind> rank : RANKS) {
            Map<ObjectId, ObjectId> ofRank = of(renames, rank);
            if (rank.test(Kind.COLUMN)) {
                ofRank.putAll(new RespelledColumns(of(renames, kind -> true), baseline, sql).in(desired));
            }
            for (RenameOrder.Move move : RenameOrder.of(ofRank, certain, id -> objects.containsKey(places.of(id)))) {
                Way.of(move.from(), move.to(), sql).ifPresent(way -> {
                    if (!places.isRenamedSchema(move.to().schema())) {
                        newSchema(move.to(), baseline, forwards, backwards, sql);
                    }
                    forwards.addAll(way.forwards());
                    backwards.addAll(way.backwards());
                    if (isCalled(move.from().kind())) {
                        way.forwards().forEach(statement -> gone.put(statement, "the " + move.from()));
                        way.backwards().forEach(statement -> gone.put(statement, "the " + move.to()));
                    }
                    renamed.put(places.of(move.original()), move.to());
                    last.put(move.original(), move.to());
                });
            }
            last.forEach(places::note);
            last.clear();
        }
        for (Renames.ValueRename value : renames.values()) {
            if (objects.get(places.ofRenamed(value.type())) instanceof EnumType type
                    && type.values().contains(value.from())
                    && !type.values().contains(value.to())) {
                renameValue(value.type(), value.from(), value.to(), sql, forwards, gone);
                renameValue(value.type(), value.to(), value.from(), sql, backwards, gone);
            }
        }
        Collections.reverse(backwards);
        return new Renaming(statements(forwards, gone), statements(backwards, gone), renamed)
                .around(RenameObstacles.of(renamed.keySet(), baseline, sql), baseline, sql);
    }

    /** Whether applications call such things by their names. */
    private static boolean isCalled(Kind kind) {
        return kind == Kind.SCHEMA || kind == Kind.COLUMN || kind.isRelation() || kind.isRoutine();
    }

    private static void renameValue(
            ObjectId type, String from, String to, DialectSql sql, List<String> statements, Map<String, String> gone) {
        sql.renameValue(type, from, to).ifPresent(statement -> {
            statements.add(statement);
            gone.put(statement, "the value '" + from + "' of the " + type);
        });
    }

    /** Where the things of the model were before what was renamed so far. */
    private static final class OldPlaces {

        private final Map<String, String> schemas = new HashMap<>();
        private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
        private final Map<ObjectId, ObjectId> others = new HashMap<>();

        void note(ObjectId from, ObjectId to) {
            if (from.kind() == Kind.SCHEMA) {
                schemas.put(to.name(), from.name());
            } else if (from.kind().isRelation()) {
                tables.put(to.tableName(), from.tableName());
            } else {
                others.put(to, from);
            }
        }

        boolean isRenamedSchema(String schema) {
            return schemas.containsKey(schema);
        }

        /** The same name, in its schema and table as they were called. */
        ObjectId of(ObjectId id) {
            if (id.kind() == Kind.SCHEMA) {
                return id;
            }
            if (!id.isPartOfTable()) {
                return new ObjectId(id.kind(), oldSchema(id.schema()), "", id.name());
            }
            QualifiedName table = tables.getOrDefault(id.tableName(), id.tableName());
            return ObjectId.of(id.kind(), new QualifiedName(oldSchema(table.schema()), table.name()), id.name());
        }

        /** By the name that it had, too. */
        ObjectId ofRenamed(ObjectId id) {
            return of(others.getOrDefault(id, id));
        }

        private String oldSchema(String schema) {
            return schemas.getOrDefault(schema, schema);
        }
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
            boolean moves = !from.schema().equals(to.schema()) && !from.isPartOfTable() && from.kind() != Kind.SCHEMA;
            ObjectId moved = moves ? new ObjectId(from.kind(), to.schema(), from.table(), from.name()) : from;
            boolean isPossible = true;
            if (moves) {
                isPossible =
                        add(sql.move(from, to.schema()), forwards) && add(sql.move(moved, from.schema()), backwards);
            }
            if (!from.name().equals(to.name())) {
                isPossible &=
                        add(sql.rename(moved, to.name()), forwards) && add(sql.rename(to, from.name()), backwards);
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

    /** @param gone what is no longer called so, by the statement */
    private static List<Statement> statements(List<String> sql, Map<String, String> gone) {
        return sql.stream()
                .map(text -> new Statement(
                        text,
                        true,
                        Optional.ofNullable(gone.get(text)).stream()
                                .map(name -> Hazard.breaksApplications("what still uses " + name))
                                .toList()))
                .toList();
    }

    /** From old to new. */
    private static Map<ObjectId, ObjectId> of(Renames renames, Predicate<Kind> rank) {
        Map<ObjectId, ObjectId> found = new LinkedHashMap<>();
        renames.objects().stream()
                .filter(rename -> rank.test(rename.to().kind()))
                .forEach(rename -> found.put(rename.from(), rename.to()));
        return found;
    }
}
