package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Table;
import io.nestflux.diff.Change;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Was it renamed, or is one gone and another new? Where a column or table goes and one like it comes, nobody but the
 * user can know, and a wrong guess loses data.
 */
final class RenameQuestion {

    /** What a list on the command line, or a shell, takes for something else than a part of a name. */
    private static final String NOT_FOR_A_SHELL = ",:\"'\\$`!%^\n\r\t";

    private final List<Change> changes;
    private final AnsweredRenames answers;

    private RenameQuestion(List<Change> changes, AnsweredRenames answers) {
        this.changes = changes;
        this.answers = answers;
    }

    /**
     * Asks, unless everything is answered.
     *
     * @throws NestFluxException {@code NF-404} with both ways to answer
     */
    static void requireAnswers(List<Change> changes, AnsweredRenames answers) {
        new RenameQuestion(changes, answers).ask();
    }

    /** A thing that is gone, and what it may have become; nothing if another has taken that already. */
    private record Pair(String gone, Optional<String> fresh) {

        String renamed() {
            return gone + ":" + fresh.orElse(AnsweredRenames.NOT_RENAMED);
        }

        String dropped() {
            return gone + ":" + AnsweredRenames.NOT_RENAMED;
        }

        boolean isForAShell() {
            return Stream.of(gone, fresh.orElse(""))
                    .allMatch(name -> name.equals(name.strip())
                            && name.chars().noneMatch(character -> NOT_FOR_A_SHELL.indexOf(character) >= 0));
        }
    }

    private void ask() {
        List<String> questions = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        Set<ObjectId> taken = new HashSet<>();
        for (Change.Dropped gone : dropped()) {
            List<ObjectId> similar = created()
                    .filter(fresh -> isLike(gone, fresh))
                    .map(Change::id)
                    .toList();
            if (!similar.isEmpty() && !answers.speakOf(gone.id())) {
                String candidates = similar.stream().map(ObjectId::name).collect(Collectors.joining(" or "));
                questions.add("the " + gone.id() + " is gone, and " + candidates + " is new and just like it");
                Optional<ObjectId> first =
                        similar.stream().filter(id -> !taken.contains(id)).findFirst();
                first.ifPresent(taken::add);
                pairs.add(new Pair(answers.name(gone.id()), first.map(ObjectId::name)));
            }
        }
        if (!questions.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.RENAME_AMBIGUOUS,
                    "Renamed, or dropped and added?\n  " + String.join("\n  ", questions),
                    mends(pairs));
        }
    }

    private String[] mends(List<Pair> pairs) {
        if (!pairs.stream().allMatch(Pair::isForAShell)) {
            return new String[] {
                "renamed: write .renamedFrom(\"old name\") in the table class",
                "dropped and added, and what was in it may go: take what is new out of the table class, generate,"
                        + " put it back and generate again"
            };
        }
        return new String[] {
            "renamed: write .renamedFrom(\"old name\") in the table class, or answer with "
                    + option(pairs.stream().map(Pair::renamed)),
            "dropped and added, and what was in it may go: "
                    + option(pairs.stream().map(Pair::dropped))
        };
    }

    /** With the answers that were given before: it stands in the place of what was written then. */
    private String option(Stream<String> fresh) {
        String option = Parameter.RENAME.set(
                Stream.concat(answers.given().stream(), fresh).collect(Collectors.joining(",")));
        boolean isOneWord = option.chars()
                .allMatch(character -> Character.isLetterOrDigit(character) || "-_.:,=".indexOf(character) >= 0);
        return isOneWord ? option : '"' + option + '"';
    }

    private List<Change.Dropped> dropped() {
        return changes.stream()
                .filter(Change.Dropped.class::isInstance)
                .map(Change.Dropped.class::cast)
                .filter(change -> AnsweredRenames.holdsData(change.id()))
                .toList();
    }

    private Stream<Change.Created> created() {
        return changes.stream()
                .filter(Change.Created.class::isInstance)
                .map(Change.Created.class::cast)
                .filter(change -> AnsweredRenames.holdsData(change.id()));
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
                && (columns(was).keySet().equals(columns(is).keySet()) || differInOneName(columns(was), columns(is)));
    }

    /** A table may be renamed together with a column of it. */
    private static boolean differInOneName(Map<String, String> was, Map<String, String> is) {
        List<String> left = without(was, is);
        return was.size() == is.size() && was.size() > 1 && left.size() == 1 && left.equals(without(is, was));
    }

    /** The types of those columns that the other table has not. */
    private static List<String> without(Map<String, String> columns, Map<String, String> other) {
        return columns.entrySet().stream()
                .filter(column -> !column.getValue().equals(other.get(column.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<String, String> columns(Table table) {
        return table.columns().stream().collect(Collectors.toMap(Column::name, Column::type));
    }
}
