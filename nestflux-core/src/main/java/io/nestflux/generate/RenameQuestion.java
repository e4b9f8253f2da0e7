package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Table;
import io.nestflux.diff.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Was it renamed, or is one gone and another new? Where a column or table goes and one like it comes, nobody but the
 * user can know, and a wrong guess loses data.
 */
final class RenameQuestion {

    /** The answer that says: one is gone, and the other is new. */
    private static final String NOT_RENAMED = "-";

    private final List<Change> changes;
    private final Map<String, String> answers;

    private RenameQuestion(List<Change> changes, Map<String, String> answers) {
        this.changes = changes;
        this.answers = answers;
    }

    /**
     * Asks, unless everything is answered.
     *
     * @throws NestFluxException {@code NF-404} with both ways to answer
     */
    static void requireAnswers(List<Change> changes, Map<String, String> answers) {
        new RenameQuestion(changes, answers).ask();
    }

    private void ask() {
        List<String> questions = new ArrayList<>();
        List<String> flags = new ArrayList<>();
        for (Change.Dropped gone : dropped()) {
            List<Change.Created> similar =
                    created().stream().filter(fresh -> isLike(gone, fresh)).toList();
            String name = answerName(gone.id());
            if (!similar.isEmpty() && answers.keySet().stream().noneMatch(answer -> speaksOf(answer, gone.id()))) {
                String candidates =
                        similar.stream().map(fresh -> fresh.id().name()).collect(Collectors.joining(" or "));
                questions.add("the " + gone.id() + " is gone, and " + candidates + " is new and just like it");
                flags.add(name + ":" + similar.get(0).id().name());
            }
        }
        if (!questions.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.RENAME_AMBIGUOUS,
                    "Renamed, or dropped and added?\n  " + String.join("\n  ", questions),
                    "renamed: write .renamedFrom(\"old name\") in the table class, or answer with -Dnestflux.rename="
                            + String.join(",", flags),
                    "dropped and added, and what was in it may go: -Dnestflux.rename="
                            + flags.stream()
                                    .map(flag -> flag.substring(0, flag.indexOf(':') + 1) + NOT_RENAMED)
                                    .collect(Collectors.joining(",")));
        }
    }

    private List<Change.Dropped> dropped() {
        return changes.stream()
                .filter(Change.Dropped.class::isInstance)
                .map(Change.Dropped.class::cast)
                .filter(change -> holdsData(change.id()))
                .toList();
    }

    private List<Change.Created> created() {
        return changes.stream()
                .filter(Change.Created.class::isInstance)
                .map(Change.Created.class::cast)
                .filter(change -> holdsData(change.id()))
                .toList();
    }

    private static boolean holdsData(ObjectId id) {
        return id.kind() == Kind.TABLE || id.kind() == Kind.COLUMN;
    }

    private static boolean isLike(Change.Dropped gone, Change.Created fresh) {
        if (gone.object() instanceof Column was && fresh.object() instanceof Column is) {
            return gone.id().tableName().equals(fresh.id().tableName())
                    && was.type().equals(is.type())
                    && was.generated().equals(is.generated());
        }
        return gone.object() instanceof Table was
                && fresh.object() instanceof Table is
                && gone.id().schema().equals(fresh.id().schema())
                && columnNames(was).equals(columnNames(is));
    }

    private static Set<String> columnNames(Table table) {
        return table.columns().stream().map(Column::name).collect(Collectors.toSet());
    }

    private static String answerName(ObjectId id) {
        return id.isPartOfTable() ? id.table() + "." + id.name() : id.name();
    }

    /**
     * Refuses an answer whose new name is not in the model: what it renames would be dropped by the next statement.
     *
     * @throws NestFluxException {@code NF-404}
     */
    static void requireTargets(Map<String, String> answers, Catalog baseline, Catalog desired) {
        answers.forEach((answer, to) -> {
            if (!to.equals(NOT_RENAMED)) {
                ObjectId from = find(answer, baseline.objects().keySet());
                boolean exists = desired.objects().keySet().stream()
                        .anyMatch(id -> id.kind() == from.kind() && id.name().equals(to));
                if (!exists) {
                    throw new NestFluxException(
                            ErrorCode.RENAME_AMBIGUOUS,
                            "nestflux.rename says that the " + from + " is now called '" + to
                                    + "', but no table class has that name.",
                            "give it the name that the table class has now: -Dnestflux.rename=" + answer + ":…");
                }
            }
        });
    }

    /**
     * What was renamed, by the answers.
     *
     * @throws NestFluxException {@code NF-404} if one speaks of nothing that is there
     */
    static Map<ObjectId, ObjectId> renamed(Map<String, String> answers, Collection<ObjectId> objects) {
        Map<ObjectId, ObjectId> renamed = new LinkedHashMap<>();
        answers.forEach((answer, to) -> {
            if (!to.equals(NOT_RENAMED)) {
                ObjectId from = find(answer, objects);
                renamed.put(from, new ObjectId(from.kind(), from.schema(), from.table(), to));
            }
        });
        return renamed;
    }

    private static boolean speaksOf(String answer, ObjectId id) {
        return answer.equals(answerName(id)) || answer.equals(id.schema() + "." + answerName(id));
    }

    /**
     * What an answer speaks of: {@code table.column}, {@code schema.table.column}, or a table by its own name.
     *
     * @throws NestFluxException {@code NF-404} if there is no such thing, or more than one
     */
    private static ObjectId find(String answer, Collection<ObjectId> objects) {
        List<ObjectId> found = objects.stream()
                .filter(id -> holdsData(id) && speaksOf(answer, id))
                .toList();
        if (found.size() != 1) {
            throw new NestFluxException(
                    ErrorCode.RENAME_AMBIGUOUS,
                    "nestflux.rename speaks of '" + answer + "', but "
                            + (found.isEmpty()
                                    ? "there is no such table or column."
                                    : "there are several: " + found + "."),
                    "write schema.table.column, table.column or table, as it is called in the database now");
        }
        return found.get(0);
    }
}
