package io.nestflux.plan.postgres.types;

import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.ObjectId;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.RowQuestion;
import io.nestflux.plan.RowQuestions;
import io.nestflux.sql.postgres.PgLiterals;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What may go wrong when the values of a column become values of another type, and what a database can be asked about
 * it.
 *
 * @param column which
 * @param types those that there are afterwards
 */
record PgConversionHazards(ObjectId column, PgUserTypes types) {

    /** The least and the greatest of a whole number. */
    private static String bounds(String wholeNumber) {
        return switch (wholeNumber) {
            case "smallint" -> "-32768 AND 32767";
            case "integer" -> "-2147483648 AND 2147483647";
            default -> "-9223372036854775808 AND 9223372036854775807";
        };
    }

    List<Hazard> of(String before, String after) {
        List<Hazard> hazards = new ArrayList<>();
        String name = column.tableName() + "." + column.name();
        boolean isAnother = !PgCasts.base(before).equals(PgCasts.base(after));
        if (PgConversions.isNarrower(before, after)) {
            hazards.add(asking(
                    Hazard.failsOnRows("if a value of " + name + " does not fit into " + after),
                    tooLarge(before, after)));
        } else if (isAnother && !PgConversions.isWider(before, after)) {
            hazards.add(asking(
                    Hazard.failsOnRows("if a value of " + name + " cannot be read as " + after),
                    unreadable(before, after)));
        }
        PgLosses.of(before, after)
                .ifPresent(loss -> hazards.add(
                        asking(Hazard.losesData("values of " + name + " are " + loss), changed(before, after))));
        if (PgCasts.isArray(before) && !PgCasts.isArray(after) && !PgConversions.isDocument(after)) {
            hazards.add(asking(
                    Hazard.losesData("all but the first element of " + name + " are lost"),
                    question("cardinality(" + value() + ") > 1", "have more than one element")));
        }
        return hazards;
    }

    private static Hazard asking(Hazard hazard, Optional<RowQuestion> question) {
        return question.map(hazard::asking).orElse(hazard);
    }

    private String value() {
        return rows().value(column.name());
    }

    private static RowQuestions rows() {
        return new RowQuestions(PgNames::quote);
    }

    private Optional<RowQuestion> question(String hurt, String predicate) {
        return Optional.of(RowQuestion.of(column.tableName(), column.name(), hurt, predicate));
    }

    private Optional<RowQuestion> tooLarge(String before, String after) {
        String to = PgCasts.base(after);
        Optional<PgLength> length = PgLength.of(after);
        if (PgCasts.isArray(after)) {
            return Optional.empty();
        }
        if (PgCasts.isTextual(after) && length.isPresent()) {
            // blanks at the end are cut without a word
            return question(
                    "char_length(rtrim(%s, ' ')) > %d"
                            .formatted(value(), length.get().digits()),
                    "are longer than " + length.get().digits());
        }
        if (to.equals("numeric") && length.isPresent()) {
            PgLength digits = length.get();
            return question(
                    "abs(round(%s, %d)) >= 1e%d".formatted(value(), digits.scale(), digits.digits() - digits.scale()),
                    "have more than " + (digits.digits() - digits.scale()) + " digits before the point");
        }
        return isWholeNumber(to)
                ? question(value() + " NOT BETWEEN " + bounds(to), "do not fit into " + after)
                : Optional.empty();
    }

    private static boolean isWholeNumber(String type) {
        return type.equals("smallint") || type.equals("integer") || type.equals("bigint");
    }

    private Optional<RowQuestion> unreadable(String before, String after) {
        Optional<EnumType> labels = types.find(after, EnumType.class);
        if (labels.isPresent() && !PgCasts.isArray(after) && !PgCasts.isArray(before)) {
            return Optional.of(rows().noneOf(
                            column.tableName(),
                            column.name(),
                            value() + "::text",
                            labels.get().values().stream().map(PgLiterals::text).toList()));
        }
        if (isWholeNumber(after) && isFractional(PgCasts.base(before))) {
            return question("round(" + value() + "::numeric) NOT BETWEEN " + bounds(after), "do not fit into " + after);
        }
        return PgCasts.isTextual(before) && !PgCasts.isArray(after) ? unreadableText(after) : Optional.empty();
    }

    private static boolean isFractional(String base) {
        return base.equals("numeric") || base.equals("real") || base.equals("double precision");
    }

    /** The server tells by itself since 16 ({@code pg_input_is_valid}); the commonest are told on each. */
    private Optional<RowQuestion> unreadableText(String after) {
        String predicate = "cannot be read as " + after;
        return isWholeNumber(after)
                ? question(
                        "CASE WHEN btrim(%1$s) ~ '^[-+]?[0-9]+$' THEN btrim(%1$s)::numeric NOT BETWEEN %2$s ELSE %1$s IS NOT NULL END"
                                .formatted(value(), bounds(after)),
                        predicate)
                : after.equals("uuid")
                        ? question(value() + " !~* '^[{]?[0-9a-f]{4}(-?[0-9a-f]{4}){7}[}]?$'", predicate)
                        : question("NOT pg_input_is_valid(" + value() + ", " + PgLiterals.text(after) + ")", predicate);
    }

    /** Values that are not the same when they come back; what a time zone has a say in is not asked. */
    private Optional<RowQuestion> changed(String before, String after) {
        boolean zoned = before.contains("time zone") && PgLosses.hasZone(PgCasts.base(before))
                || PgLosses.hasZone(PgCasts.base(after));
        if (PgCasts.isArray(before) || zoned && !PgCasts.base(before).equals(PgCasts.base(after))) {
            return Optional.empty();
        }
        return question("%1$s <> %1$s::%2$s::%3$s".formatted(value(), after, before), "change");
    }
}
