package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.CompositeType;
import io.nestflux.catalog.Domain;
import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Sequence;
import io.nestflux.catalog.Table;
import io.nestflux.diff.Change;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Was it renamed, or is one gone and another new? Where something that holds data goes and one like it comes, nobody
 * but the user can know, and a wrong guess loses data.
 */
final class RenameQuestion {

    /** What no quotes of an answer keep a shell from understanding. */
    private static final String NOT_FOR_A_SHELL = "'\\$`!%^\n\r\t";

    private final List<Change> changes;
    private final AnsweredRenames answers;
    private final Catalog from;
    private final Catalog to;
    private final List<Question> questions = new ArrayList<>();

    private RenameQuestion(List<Change> changes, AnsweredRenames answers, Catalog from, Catalog to) {
        this.changes = changes;
        this.answers = answers;
        this.from = from;
        this.to = to;
    }

    /**
     * Asks, unless everything is answered.
     *
     * @param from where the change begins, after what is renamed anyway
     * @param to where it leads
     * @throws Unanswered with the questions, and the error to give where nobody can be asked
     */
    static void requireAnswers(List<Change> changes, AnsweredRenames answers, Catalog from, Catalog to) {
        new RenameQuestion(changes, answers, from, to).ask();
    }

    /**
     * One question.
     *
     * @param gone what is gone, in words
     * @param subject how an answer calls it
     * @param candidates what it may be called now
     * @param first the first that no question before this one has, which an answer may take
     */
    record Question(String gone, RenameAnswer subject, List<String> candidates, Optional<String> first) {

        Question {
            candidates = List.copyOf(candidates);
        }

        /** The answer that it has this name now; if none, that it was not renamed. */
        RenameAnswer answer(Optional<String> name) {
            return new RenameAnswer(subject.kind(), subject.path(), name);
        }

        String text() {
            return "the " + gone + " is gone, and " + String.join(" or ", candidates) + " is new and just like it";
        }
    }

    /** What is to be asked, as it is thrown to where it can be: all servers are let go before anybody thinks. */
    static final class Unanswered extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Question> questions;
        private final transient NestFluxException error;

        private Unanswered(List<Question> questions, NestFluxException error) {
            super(error);
            this.questions = List.copyOf(questions);
            this.error = error;
        }

        /**
         * Lets somebody answer.
         *
         * @throws NestFluxException {@code NF-404} with all ways to answer, if nobody can
         */
        List<RenameAnswer> answers(Optional<RenamePrompt> prompt) {
            List<RenameAnswer> given = new ArrayList<>();
            Set<String> taken = new HashSet<>();
            for (Question question : questions) {
                List<String> left = question.candidates().stream()
                        .filter(name -> !taken.contains(question.subject().place() + name))
                        .toList();
                String answer = left.isEmpty()
                        ? RenamePrompt.NOT_RENAMED
                        : prompt.flatMap(it -> it.ask(question.gone(), left)).orElseThrow(() -> error);
                if (!answer.equals(RenamePrompt.NOT_RENAMED) && !left.contains(answer)) {
                    throw error;
                }
                taken.add(question.subject().place() + answer);
                given.add(question.answer(Optional.of(answer).filter(it -> !it.equals(RenamePrompt.NOT_RENAMED))));
            }
            return given;
        }
    }

    private void ask() {
        Set<ObjectId> taken = new HashSet<>();
        for (Change change : changes) {
            if (change instanceof Change.Dropped gone && !answers.speakOf(gone.id())) {
                askOf(gone, taken);
            } else if (change instanceof Change.Altered altered
                    && altered.before() instanceof EnumType was
                    && altered.after() instanceof EnumType is) {
                askOf(altered.id(), was.values(), is.values());
            }
        }
        if (!questions.isEmpty()) {
            throw new Unanswered(
                    questions,
                    new NestFluxException(
                            ErrorCode.RENAME_AMBIGUOUS,
                            "Renamed, or dropped and added?\n  "
                                    + questions.stream().map(Question::text).collect(Collectors.joining("\n  ")),
                            mends()));
        }
    }

    private void askOf(Change.Dropped gone, Set<ObjectId> taken) {
        List<ObjectId> similar = changes.stream()
                .filter(Change.Created.class::isInstance)
                .map(Change.Created.class::cast)
                .filter(fresh -> isLike(gone, fresh))
                .map(Change::id)
                .toList();
        if (!similar.isEmpty()) {
            Optional<ObjectId> first =
                    similar.stream().filter(id -> !taken.contains(id)).findFirst();
            first.ifPresent(taken::add);
            questions.add(new Question(
                    gone.id().toString(),
                    answers.name(gone.id()),
                    similar.stream().map(ObjectId::name).toList(),
                    first.map(ObjectId::name)));
        }
    }

    /** A label that is gone, where one at its place or one spelled alike is new. */
    private void askOf(ObjectId type, List<String> was, List<String> is) {
        Set<String> taken = new HashSet<>();
        for (String label : was) {
            if (!is.contains(label) && !answers.speakOf(type, label)) {
                List<String> similar = is.stream()
                        .filter(fresh -> !was.contains(fresh))
                        .filter(fresh -> was.indexOf(label) == is.indexOf(fresh) || Likeness.alike(label, fresh))
                        .toList();
                if (!similar.isEmpty()) {
                    Optional<String> first = similar.stream()
                            .filter(fresh -> !taken.contains(fresh))
                            .findFirst();
                    first.ifPresent(taken::add);
                    questions.add(new Question(
                            "value '" + label + "' of the " + type,
                            answers.name(type).value(label),
                            similar,
                            first));
                }
            }
        }
    }

    private String[] mends() {
        if (!questions.stream().allMatch(RenameQuestion::isForAShell)) {
            return new String[] {
                "renamed: write .renamedFrom(\"old name\") in Java",
                "dropped and added, and what was in it may go: take what is new out of the class, generate,"
                        + " put it back and generate again"
            };
        }
        return new String[] {
            "renamed: write .renamedFrom(\"old name\") in Java, or answer with "
                    + option(question -> question.answer(question.first())),
            "dropped and added, and what was in it may go: " + option(question -> question.answer(Optional.empty()))
        };
    }

    private static boolean isForAShell(Question question) {
        return Stream.concat(question.subject().path().stream(), question.first().stream())
                .allMatch(name -> name.chars().noneMatch(letter -> NOT_FOR_A_SHELL.indexOf(letter) >= 0));
    }

    /** With the answers that were given before: it stands in the place of what was written then. */
    private String option(Function<Question, RenameAnswer> answer) {
        String option = Parameter.RENAME.set(Stream.concat(
                        answers.given().stream(), questions.stream().map(answer).map(RenameAnswer::text))
                .collect(Collectors.joining(",")));
        boolean isOneWord = option.chars()
                .allMatch(character -> Character.isLetterOrDigit(character) || "-_.:,=".indexOf(character) >= 0);
        char quote = option.indexOf('"') < 0 ? '"' : '\'';
        return isOneWord ? option : quote + option + quote;
    }

    private boolean isLike(Change.Dropped gone, Change.Created fresh) {
        ObjectId was = gone.id();
        ObjectId is = fresh.id();
        if (was.kind() != is.kind()) {
            return false;
        }
        if (gone.object() instanceof Column old && fresh.object() instanceof Column now) {
            return was.tableName().equals(is.tableName())
                    && Likeness.alike(old, now, place(from, was.tableName(), old) == place(to, is.tableName(), now));
        }
        if (was.kind() == Kind.SCHEMA) {
            return holdsTheSame(from.schema(was.name()), to.schema(is.name()));
        }
        return was.schema().equals(is.schema()) && isLike(gone.object(), fresh.object());
    }

    private static boolean isLike(SchemaObject was, SchemaObject is) {
        if (was instanceof Table old && is instanceof Table now) {
            return Likeness.alike(old, now);
        }
        if (was instanceof EnumType old && is instanceof EnumType now) {
            return old.values().equals(now.values());
        }
        if (was instanceof Sequence old && is instanceof Sequence now) {
            return old.options().equals(now.options());
        }
        if (was instanceof Domain old && is instanceof Domain now) {
            return old.withName(now.name()).equals(now);
        }
        return was instanceof CompositeType old
                && is instanceof CompositeType now
                && old.attributes().equals(now.attributes());
    }

    private static int place(Catalog catalog, QualifiedName table, Column column) {
        return catalog.table(table)
                .map(found ->
                        found.columns().stream().map(Column::name).toList().indexOf(column.name()))
                .orElse(-1);
    }

    private static boolean holdsTheSame(Optional<Schema> was, Optional<Schema> is) {
        return names(was).equals(names(is)) && !names(was).isEmpty();
    }

    private static Set<String> names(Optional<Schema> schema) {
        return schema.stream()
                .flatMap(it -> it.tables().stream())
                .map(Table::name)
                .collect(Collectors.toSet());
    }
}
