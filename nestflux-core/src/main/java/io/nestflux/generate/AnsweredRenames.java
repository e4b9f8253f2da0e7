package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Renames;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What was answered when something may have been renamed. An answer speaks of things by the names that they have in the
 * database; a column of a table that is renamed in the same run may be called by the table's new name, too.
 */
final class AnsweredRenames {

    /** The answer that says: one is gone, and the other is new. */
    static final String NOT_RENAMED = "-";

    private final Map<String, String> answers;
    private final Set<ObjectId> objects;
    private final Map<QualifiedName, QualifiedName> oldNames = new HashMap<>();
    private final Map<QualifiedName, QualifiedName> newNames = new HashMap<>();

    /**
     * @param answers from {@code table.old} to the new name, as they were given
     * @param declared what the schema class says of renames
     * @param baseline where the change begins
     */
    AnsweredRenames(Map<String, String> answers, Renames declared, Catalog baseline) {
        this.answers = answers;
        this.objects = baseline.objects().keySet();
        declared.objects().stream()
                .filter(rename -> rename.to().kind() == Kind.TABLE
                        && objects.contains(rename.from())
                        && !objects.contains(rename.to()))
                .forEach(rename -> table(rename.from().tableName(), rename.to().tableName()));
        answers.forEach((answer, to) -> objects.stream()
                .filter(id -> id.kind() == Kind.TABLE && !to.equals(NOT_RENAMED) && isCalled(answer, id))
                .forEach(id -> table(id.tableName(), new QualifiedName(id.schema(), to))));
    }

    private void table(QualifiedName from, QualifiedName to) {
        oldNames.put(to, from);
        newNames.put(from, to);
    }

    /**
     * From old to new, tables before columns; columns inside their tables' new names.
     *
     * @throws NestFluxException {@code NF-404} if an answer speaks of nothing that is there
     */
    Map<ObjectId, ObjectId> renamed() {
        Map<ObjectId, ObjectId> tables = new LinkedHashMap<>();
        Map<ObjectId, ObjectId> columns = new LinkedHashMap<>();
        answers.forEach((answer, to) -> {
            if (!to.equals(NOT_RENAMED)) {
                ObjectId found = find(answer);
                if (found.kind() == Kind.TABLE) {
                    tables.put(found, target(found, to));
                } else {
                    columns.put(inNewTable(found), target(found, to));
                }
            }
        });
        tables.putAll(columns);
        return tables;
    }

    /** Whether one of the answers speaks of something that is gone, which may be called by its table's new name. */
    boolean speakOf(ObjectId gone) {
        return answers.keySet().stream()
                .anyMatch(answer -> isCalled(answer, gone) || isCalled(answer, inOldTable(gone)));
    }

    /** What something that is gone is called in an answer: no more than says which one it is. */
    String name(ObjectId gone) {
        ObjectId old = inOldTable(gone);
        String name = shortName(old);
        return objects.stream().filter(id -> isCalled(name, id)).count() > 1 ? old.schema() + "." + name : name;
    }

    /** How a table of the model was called where the change begins. */
    QualifiedName oldName(QualifiedName table) {
        return oldNames.getOrDefault(table, table);
    }

    /** The answers that were given, as they are written. */
    List<String> given() {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey() + ":" + answer.getValue())
                .toList();
    }

    /**
     * Refuses an answer whose new name is not in the model, or is that of something else: what it renames would be
     * dropped by the next statement.
     *
     * @throws NestFluxException {@code NF-404}
     */
    void requireTargets(Catalog desired) {
        answers.forEach((answer, to) -> {
            if (!to.equals(NOT_RENAMED)) {
                ObjectId from = find(answer);
                ObjectId target = target(from, to);
                if (!desired.objects().containsKey(target)) {
                    throw refused(from, answer, to, "but no table class has that name.");
                }
                if (objects.contains(target.isPartOfTable() ? inOldTable(target) : target)) {
                    throw refused(from, answer, to, "but there is one of that name already.");
                }
            }
        });
    }

    private static NestFluxException refused(ObjectId from, String answer, String to, String why) {
        return new NestFluxException(
                ErrorCode.RENAME_AMBIGUOUS,
                Parameter.RENAME.word() + " says that the " + from + " is now called '" + to + "', " + why,
                "give it the name that the table class has now: " + Parameter.RENAME.set(answer + ":…"),
                "or say that it was not renamed, and is to be dropped: "
                        + Parameter.RENAME.set(answer + ":" + NOT_RENAMED));
    }

    private ObjectId target(ObjectId from, String to) {
        return from.isPartOfTable()
                ? ObjectId.of(from.kind(), inNewTable(from).tableName(), to)
                : new ObjectId(from.kind(), from.schema(), from.table(), to);
    }

    private ObjectId inOldTable(ObjectId id) {
        return id.isPartOfTable() ? ObjectId.of(id.kind(), oldName(id.tableName()), id.name()) : id;
    }

    private ObjectId inNewTable(ObjectId id) {
        return id.isPartOfTable()
                ? ObjectId.of(id.kind(), newNames.getOrDefault(id.tableName(), id.tableName()), id.name())
                : id;
    }

    /**
     * What an answer speaks of: {@code table.column}, {@code schema.table.column}, or a table by its own name.
     *
     * @throws NestFluxException {@code NF-404} if there is no such thing, or more than one
     */
    private ObjectId find(String answer) {
        Collection<ObjectId> found = matching(id -> isCalled(answer, id));
        if (found.isEmpty()) {
            found = matching(id -> isCalled(answer, inNewTable(id)));
        }
        if (found.size() != 1) {
            throw new NestFluxException(
                    ErrorCode.RENAME_AMBIGUOUS,
                    Parameter.RENAME.word() + " speaks of '" + answer + "', but "
                            + (found.isEmpty()
                                    ? "there is no such table or column."
                                    : "there are several: " + found + "."),
                    "write schema.table.column, table.column or table, as it is called in the database now");
        }
        return found.iterator().next();
    }

    private List<ObjectId> matching(Predicate<ObjectId> wanted) {
        return objects.stream().filter(wanted).toList();
    }

    static boolean holdsData(ObjectId id) {
        return id.kind() == Kind.TABLE || id.kind() == Kind.COLUMN;
    }

    private static boolean isCalled(String answer, ObjectId id) {
        return holdsData(id) && (answer.equals(shortName(id)) || answer.equals(id.schema() + "." + shortName(id)));
    }

    private static String shortName(ObjectId id) {
        return id.isPartOfTable() ? id.table() + "." + id.name() : id.name();
    }
}
