package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Renames;
import io.nestflux.catalog.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was answered when something may have been renamed. An answer speaks of things by the names that they have in the
 * database; a part of a table that is renamed in the same run may be called by the table's new name, too.
 */
final class AnsweredRenames {

    private final List<RenameAnswer> answers;
    private final Map<ObjectId, SchemaObject> objects;
    private final Map<String, String> newSchemas = new HashMap<>();
    private final Map<ObjectId, ObjectId> newIds = new HashMap<>();
    private final Map<QualifiedName, QualifiedName> oldTables = new HashMap<>();

    /**
     * @param answers as they were given
     * @param declared what the schema class says of renames
     * @param baseline where the change begins
     */
    AnsweredRenames(List<RenameAnswer> answers, Renames declared, Catalog baseline) {
        this.answers = answers;
        this.objects = baseline.objects();
        declared.objects().stream()
                .filter(rename -> objects.containsKey(rename.from()) && !objects.containsKey(rename.to()))
                .forEach(rename -> note(rename.from(), rename.to()));
        for (RenameAnswer answer : answers) {
            answer.to()
                    .ifPresent(to -> objects.keySet().stream()
                            .filter(id -> id.kind() == Kind.SCHEMA && answer.isOf(id))
                            .forEach(id -> note(id, ObjectId.schema(to))));
        }
        for (RenameAnswer answer : answers) {
            answer.to()
                    .ifPresent(to -> objects.keySet().stream()
                            .filter(id -> id.kind() != Kind.SCHEMA && !id.isPartOfTable() && answer.isOf(id))
                            .forEach(id -> note(id, target(id, to))));
        }
    }

    private void note(ObjectId from, ObjectId to) {
        if (from.kind() == Kind.SCHEMA) {
            newSchemas.put(from.name(), to.name());
        } else if (!from.isPartOfTable()) {
            newIds.put(from, to);
            if (from.kind().isRelation()) {
                oldTables.put(to.tableName(), from.tableName());
            }
        }
    }

    /**
     * What they say, where they say that something was renamed.
     *
     * @throws NestFluxException {@code NF-404} if an answer speaks of nothing that is there
     */
    Renames renames() {
        List<Renames.Rename> renamed = new ArrayList<>();
        List<Renames.ValueRename> values = new ArrayList<>();
        for (RenameAnswer answer : answers) {
            answer.to().ifPresent(to -> {
                Subject subject = find(answer);
                subject.label()
                        .ifPresentOrElse(
                                label -> values.add(new Renames.ValueRename(inNewPlace(subject.id()), label, to)),
                                () -> renamed.add(new Renames.Rename(target(subject.id(), to), placed(subject.id()))));
            });
        }
        return new Renames(renamed, values);
    }

    /** Whether one of the answers speaks of something that is gone, which may be called by its table's new name. */
    boolean speakOf(ObjectId gone) {
        return answers.stream().anyMatch(answer -> answer.isOf(gone) || answer.isOf(inOldTable(gone)));
    }

    /** Whether one of the answers speaks of a label of an enum type. */
    boolean speakOf(ObjectId type, String label) {
        return answers.stream()
                .anyMatch(answer -> answer.labelOf(inOldPlace(type)).equals(Optional.of(label))
                        || answer.labelOf(type).equals(Optional.of(label)));
    }

    /** What something that is gone is called in an answer: no more than says which one it is. */
    RenameAnswer name(ObjectId gone) {
        ObjectId old = inOldTable(gone);
        List<List<String>> names = RenameAnswer.names(old);
        return names.stream()
                .map(path -> new RenameAnswer(RenameAnswer.writtenKind(old), path, Optional.empty()))
                .filter(answer -> objects.keySet().stream().filter(answer::isOf).count() <= 1)
                .findFirst()
                .orElseGet(() ->
                        new RenameAnswer(RenameAnswer.writtenKind(old), names.get(names.size() - 1), Optional.empty()));
    }

    /** How a table of the model was called where the change begins. */
    QualifiedName oldName(QualifiedName table) {
        return oldTables.getOrDefault(table, new QualifiedName(oldSchema(table.schema()), table.name()));
    }

    /** The answers that were given, as they are written. */
    List<String> given() {
        return answers.stream().map(RenameAnswer::text).toList();
    }

    /**
     * Refuses an answer whose new name is not in the model, or is that of something else: what it renames would be
     * dropped by the next statement.
     *
     * @throws NestFluxException {@code NF-404}
     */
    void requireTargets(Catalog desired) {
        for (RenameAnswer answer : answers) {
            answer.to().ifPresent(to -> requireTarget(desired, answer, to));
        }
    }

    private void requireTarget(Catalog desired, RenameAnswer answer, String to) {
        Subject from = find(answer);
        if (from.label().isPresent()) {
            SchemaObject type = desired.objects().get(inNewPlace(from.id()));
            if (!(type instanceof EnumType now) || !now.values().contains(to)) {
                throw refused(from, answer, to, "but the type has no such value in Java.");
            }
            return;
        }
        ObjectId target = target(from.id(), to);
        if (!desired.objects().containsKey(target)) {
            throw refused(from, answer, to, "but nothing in Java has that name.");
        }
        ObjectId there = target.isPartOfTable() ? inOldTable(target) : target;
        if (objects.containsKey(there)
                && answers.stream().noneMatch(it -> it.to().isPresent() && it.isOf(there))) {
            throw refused(from, answer, to, "but there is one of that name already.");
        }
    }

    private static NestFluxException refused(Subject from, RenameAnswer answer, String to, String why) {
        return new NestFluxException(
                ErrorCode.RENAME_AMBIGUOUS,
                Parameter.RENAME.word() + " says that the " + from + " is now called '" + to + "', " + why,
                "give it the name that it has in Java now: " + Parameter.RENAME.set(answer.subject() + ":…"),
                "or say that it was not renamed, and is to be dropped: "
                        + Parameter.RENAME.set(answer.subject() + ":" + RenameAnswer.NOT_RENAMED));
    }

    private ObjectId target(ObjectId from, String to) {
        ObjectId placed = placed(from);
        return from.kind() == Kind.SCHEMA
                ? ObjectId.schema(to)
                : new ObjectId(placed.kind(), placed.schema(), placed.table(), to);
    }

    /** By the name that it has, in what may have another name now. */
    private ObjectId placed(ObjectId id) {
        if (id.kind() == Kind.SCHEMA) {
            return id;
        }
        if (!id.isPartOfTable()) {
            return new ObjectId(id.kind(), newSchema(id.schema()), "", id.name());
        }
        return ObjectId.of(id.kind(), newTable(id.tableName()), id.name());
    }

    private QualifiedName newTable(QualifiedName old) {
        for (Kind kind : Kind.values()) {
            ObjectId renamed = kind.isRelation() ? newIds.get(ObjectId.of(kind, old)) : null;
            if (renamed != null) {
                return renamed.tableName();
            }
        }
        return new QualifiedName(newSchema(old.schema()), old.name());
    }

    private ObjectId inNewPlace(ObjectId old) {
        return newIds.getOrDefault(old, placed(old));
    }

    private ObjectId inOldPlace(ObjectId now) {
        return newIds.entrySet().stream()
                .filter(renamed -> renamed.getValue().equals(now))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(new ObjectId(now.kind(), oldSchema(now.schema()), now.table(), now.name()));
    }

    private ObjectId inOldTable(ObjectId id) {
        return id.isPartOfTable() ? ObjectId.of(id.kind(), oldName(id.tableName()), id.name()) : id;
    }

    private String newSchema(String old) {
        return newSchemas.getOrDefault(old, old);
    }

    private String oldSchema(String now) {
        return newSchemas.entrySet().stream()
                .filter(renamed -> renamed.getValue().equals(now))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(now);
    }

    /** What an answer speaks of: an object, or a label of an enum type. */
    private record Subject(ObjectId id, Optional<String> label) {

        @Override
        public String toString() {
            return label.map(it -> "value '" + it + "' of the ").orElse("") + id;
        }
    }

    /** @throws NestFluxException {@code NF-404} if there is no such thing, or more than one */
    private Subject find(RenameAnswer answer) {
        List<Subject> found = matching(answer::isOf);
        if (found.isEmpty()) {
            found = matching(id -> id.isPartOfTable() && answer.isOf(placed(id)));
        }
        if (found.isEmpty()) {
            found = labels(answer);
        }
        if (found.size() != 1) {
            throw new NestFluxException(
                    ErrorCode.RENAME_AMBIGUOUS,
                    Parameter.RENAME.word() + " speaks of '" + answer.subject() + "', but "
                            + (found.isEmpty()
                                    ? "there is no such "
                                            + answer.kind().map(Kind::label).orElse("table or column") + "."
                                    : "there are several: " + found + "."),
                    "write schema.table.column, table.column or table, as it is called in the database now; before it"
                            + " the kind of anything else: index:schema.name, enum_type:schema.type.value");
        }
        return found.get(0);
    }

    private List<Subject> labels(RenameAnswer answer) {
        List<Subject> found = new ArrayList<>();
        objects.forEach((id, object) -> {
            if (object instanceof EnumType type) {
                answer.labelOf(id)
                        .filter(type.values()::contains)
                        .ifPresent(label -> found.add(new Subject(id, Optional.of(label))));
            }
        });
        return found;
    }

    private List<Subject> matching(Predicate<ObjectId> wanted) {
        return objects.keySet().stream()
                .filter(wanted)
                .map(id -> new Subject(id, Optional.empty()))
                .toList();
    }
}
