package io.nestflux.plan.postgres.sequences;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.Identity.Mode;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgObjectName;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.types.PgAside;
import io.nestflux.plan.postgres.types.PgTypeNames;
import io.nestflux.sql.postgres.PgLiterals;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbered columns: identity columns, and serial ones, which are nothing but a default of {@code nextval} on a sequence
 * that the column owns (manual, section 8.1.4). When one kind becomes the other, the next number stays.
 */
public final class PgIdentities {

    private PgIdentities() {}

    /** Whether {@code serial} and its like say it all. */
    private static boolean isPlainSerial(QualifiedName table, Column column, Identity identity) {
        return identity.mode() == Mode.SERIAL
                && !column.nullable()
                && serialWord(column.type()).isPresent()
                && identity.sequence().equals(usualSequence(table, column))
                && PgSequences.written(identity.options(), column.type()).isEmpty();
    }

    private static Optional<String> serialWord(String type) {
        return switch (type) {
            case "smallint" -> Optional.of("smallserial");
            case "integer" -> Optional.of("serial");
            case "bigint" -> Optional.of("bigserial");
            default -> Optional.empty();
        };
    }

    private static QualifiedName usualSequence(QualifiedName table, Column column) {
        return new QualifiedName(table.schema(), PgObjectName.of(table.name(), column.name(), "seq"));
    }

    /** Type and numbering as they stand in a column's definition. */
    public static String typeAndNumbering(QualifiedName table, Column column) {
        if (column.identity().isEmpty()) {
            return column.type();
        }
        Identity identity = column.identity().get();
        if (isPlainSerial(table, column, identity)) {
            return serialWord(column.type()).orElseThrow();
        }
        return identity.mode() == Mode.SERIAL
                ? column.type() + " DEFAULT " + nextval(identity)
                : column.type() + " " + generatedAsIdentity(table, column, identity);
    }

    private static String generatedAsIdentity(QualifiedName table, Column column, Identity identity) {
        List<String> options = new ArrayList<>();
        if (!identity.sequence().name().isEmpty() && !identity.sequence().equals(usualSequence(table, column))) {
            options.add("SEQUENCE NAME " + PgNames.quote(identity.sequence()));
        }
        options.addAll(PgSequences.written(identity.options(), column.type()));
        return "GENERATED " + always(identity) + " AS IDENTITY"
                + (options.isEmpty() ? "" : " (" + String.join(" ", options) + ")");
    }

    private static String always(Identity identity) {
        return identity.mode() == Mode.ALWAYS ? "ALWAYS" : "BY DEFAULT";
    }

    public static String nextval(Identity identity) {
        return "nextval(" + PgLiterals.text(PgTypeNames.printed(identity.sequence())) + "::regclass)";
    }

    /** What must be there before a column's definition can be written. */
    public static List<Step> before(QualifiedName table, Column column) {
        return column.identity()
                .filter(identity -> identity.mode() == Mode.SERIAL && !isPlainSerial(table, column, identity))
                .map(identity -> List.of(createSequence(identity.sequence(), identity)))
                .orElse(List.of());
    }

    /** What follows a column's definition. */
    public static List<Step> after(ObjectId id, Column column) {
        return column.identity()
                .filter(identity -> identity.mode() == Mode.SERIAL && !isPlainSerial(id.tableName(), column, identity))
                .map(identity -> List.of(own(id, identity)))
                .orElse(List.of());
    }

    private static Step createSequence(QualifiedName name, Identity identity) {
        List<String> words = new ArrayList<>();
        words.add("CREATE SEQUENCE " + PgNames.quote(name));
        words.addAll(PgSequences.written(identity.options(), "bigint"));
        return Step.statement(String.join(" ", words));
    }

    private static Step own(ObjectId id, Identity identity) {
        return Step.statement("ALTER SEQUENCE " + PgNames.quote(identity.sequence()) + " OWNED BY "
                + PgNames.quote(id.tableName()) + "." + PgNames.quote(id.name()));
    }

    /**
     * The steps that take the numbering away, before a type changes. The old sequence stays under a name of its own
     * until the new numbering has its next value.
     */
    public static List<Step> takeAway(ObjectId id, Column before, Column after) {
        if (before.identity().isEmpty() || !isReplaced(before, after)) {
            return List.of();
        }
        Identity was = before.identity().get();
        List<Step> steps = new ArrayList<>();
        if (was.mode() == Mode.SERIAL) {
            steps.add(alterColumn(id, "DROP DEFAULT"));
            steps.add(
                    after.identity().isPresent()
                            ? rename(was.sequence(), PgAside.name(was.sequence(), "old"))
                            : dropSequence(was.sequence()));
        } else if (after.identity().isPresent()) {
            // an identity's own sequence cannot be kept: its successor takes over its state
            Identity is = after.identity().get();
            QualifiedName successor = PgAside.name(is.sequence(), "new");
            steps.add(createSequence(successor, is));
            steps.add(copyState(was.sequence(), successor));
            steps.add(alterColumn(id, "DROP IDENTITY"));
        } else {
            steps.add(alterColumn(id, "DROP IDENTITY"));
        }
        return steps;
    }

    /** The steps that bring the new numbering, after the type has changed. */
    public static List<Step> bring(ObjectId id, Column before, Column after) {
        if (after.identity().isEmpty()) {
            return List.of();
        }
        Identity is = after.identity().get();
        if (!isReplaced(before, after)) {
            return changeInPlace(id, before.identity().orElseThrow(), is);
        }
        List<Step> steps = new ArrayList<>();
        boolean continues = before.identity().isPresent();
        if (is.mode() == Mode.SERIAL) {
            steps.add(
                    continues
                            ? rename(PgAside.name(is.sequence(), "new"), is.sequence())
                            : createSequence(is.sequence(), is));
            steps.add(alterColumn(id, "SET DEFAULT " + nextval(is)));
            steps.add(own(id, is));
        } else {
            steps.add(alterColumn(id, "ADD " + generatedAsIdentity(id.tableName(), after, is)));
            if (continues) {
                QualifiedName old = PgAside.name(before.identity().orElseThrow().sequence(), "old");
                steps.add(copyState(old, sequenceOf(id, is)));
                steps.add(dropSequence(old));
            }
        }
        if (!continues) {
            steps.add(continueAfterHighest(id, sequenceOf(id, is)));
        }
        return steps;
    }

    private static boolean isReplaced(Column before, Column after) {
        if (before.identity().isEmpty() || after.identity().isEmpty()) {
            return before.identity().isPresent() || after.identity().isPresent();
        }
        Identity was = before.identity().get();
        Identity is = after.identity().get();
        return (was.mode() == Mode.SERIAL) != (is.mode() == Mode.SERIAL);
    }

    private static List<Step> changeInPlace(ObjectId id, Identity was, Identity is) {
        List<Step> steps = new ArrayList<>();
        if (!is.sequence().name().isEmpty() && !was.sequence().equals(is.sequence())) {
            steps.add(rename(was.sequence(), is.sequence()));
        }
        if (is.mode() == Mode.SERIAL) {
            steps.addAll(PgSequences.alter(is.sequence(), was.options(), is.options()));
            return steps;
        }
        List<String> words = new ArrayList<>();
        if (was.mode() != is.mode()) {
            words.add("SET GENERATED " + always(is));
        }
        // the type of an identity's sequence follows the column by itself, and cannot be set here
        PgSequences.changes(was.options(), is.options()).stream()
                .filter(change -> !change.startsWith("AS "))
                .forEach(change -> words.add("SET " + change));
        if (words.isEmpty()) {
            return steps;
        }
        PgSequenceBounds bounds = new PgSequenceBounds(sequenceOf(id, is), was.options(), is.options());
        steps.addAll(bounds.bringInside());
        if (bounds.isElsewhere()) {
            words.add("RESTART");
        }
        steps.add(Step.clause(
                id.tableName(),
                "ALTER COLUMN " + PgNames.quote(id.name()) + " " + String.join(" ", words),
                bounds.hazards()));
        return steps;
    }

    private static QualifiedName sequenceOf(ObjectId id, Identity identity) {
        return identity.sequence().name().isEmpty()
                ? new QualifiedName(id.schema(), id.table() + "_" + id.name() + "_seq")
                : identity.sequence();
    }

    private static Step rename(QualifiedName from, QualifiedName to) {
        return Step.statement("ALTER SEQUENCE " + PgNames.quote(from) + " RENAME TO " + PgNames.quote(to.name()));
    }

    private static Step copyState(QualifiedName from, QualifiedName to) {
        return Step.statement("SELECT setval(" + PgLiterals.text(PgNames.quote(to)) + ", last_value, is_called) FROM "
                + PgNames.quote(from));
    }

    private static Step continueAfterHighest(ObjectId id, QualifiedName sequence) {
        return Step.statement("SELECT setval(" + PgLiterals.text(PgNames.quote(sequence)) + ", max("
                + PgNames.quote(id.name()) + ")) FROM " + PgNames.quote(id.tableName()) + " HAVING max("
                + PgNames.quote(id.name()) + ") > 0");
    }

    private static Step dropSequence(QualifiedName sequence) {
        return Step.statement("DROP SEQUENCE " + PgNames.quote(sequence));
    }

    private static Step alterColumn(ObjectId id, String what) {
        return Step.clause(id.tableName(), "ALTER COLUMN " + PgNames.quote(id.name()) + " " + what);
    }
}
