package io.nestflux.plan.postgres.types;

import io.nestflux.catalog.CompositeType;
import io.nestflux.catalog.CompositeType.Attribute;
import io.nestflux.catalog.Conversions;
import io.nestflux.catalog.Domain;
import io.nestflux.catalog.ObjectId;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgWaits;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the values of a column move to another type when one of the two, or both, are types of the user's: a domain is
 * what it is based on, and a row whose attributes change moves attribute by attribute.
 *
 * @param before the types that there were
 * @param after the types that are to be
 * @param conversions what the user said of it
 */
public record PgMoves(PgUserTypes before, PgUserTypes after, Conversions conversions) {

    /** Its name is free: the schema belongs to the session. */
    private static final String FUNCTION = "pg_temp.\"nestflux_move\"";

    /**
     * One way to move.
     *
     * @param using the expression after {@code USING}; empty where the server converts by itself
     * @param preparation what must be there for it
     * @param tidying what takes that away again
     */
    public record Move(Optional<String> using, List<Step> preparation, List<Step> tidying) {}

    public Move of(ObjectId column, String was, String is) {
        Optional<String> said = conversions.using(column).filter(expression -> !was.equals(is));
        if (said.isPresent()) {
            return new Move(said.map(expression -> "(" + expression + ")"), List.of(), List.of());
        }
        String name = PgNames.quote(column.name());
        if (PgConversions.isUnpacked(before.underlying(was), after.underlying(is))) {
            return byFunction(
                    name,
                    was,
                    is,
                    "CASE WHEN $1 IS NOT NULL THEN ARRAY(SELECT value::" + PgCasts.element(after.underlying(is))
                            + " FROM " + before.underlying(was) + "_array_elements_text($1)) END");
        }
        if (!isReshaped(was, is)) {
            return new Move(
                    PgConversions.using(name, before.underlying(was), after.underlying(is)), List.of(), List.of());
        }
        if (!hasReshapedArray(was, is)) {
            return new Move(Optional.of(value(name, was, is)), List.of(), List.of());
        }
        return byFunction(name, was, is, value("$1", was, is));
    }

    /** A transform expression may have no subquery, but may call a function that has one. */
    private static Move byFunction(String name, String was, String is, String value) {
        String function = "CREATE FUNCTION " + FUNCTION + "(" + was + ") RETURNS " + is
                + " LANGUAGE sql AS $nestflux$SELECT " + value + "$nestflux$";
        return new Move(
                Optional.of(FUNCTION + "(" + name + ")"),
                List.of(Step.statement(function)),
                List.of(Step.statement("DROP FUNCTION " + FUNCTION + "(" + was + ")")));
    }

    /**
     * Whether rows in it come to have other attributes, or the same in another order: no text of the one is the
     * other's.
     */
    private boolean isReshaped(String was, String is) {
        String from = before.underlying(was);
        String to = after.underlying(is);
        if (PgCasts.isArray(from) && PgCasts.isArray(to)) {
            return isReshaped(PgCasts.element(from), PgCasts.element(to));
        }
        Optional<CompositeType> rowsBefore = before.find(from, CompositeType.class);
        Optional<CompositeType> rowsAfter = after.find(to, CompositeType.class);
        return !PgCasts.isArray(from)
                && !PgCasts.isArray(to)
                && rowsBefore.isPresent()
                && rowsAfter.isPresent()
                && (!names(rowsBefore.get()).equals(names(rowsAfter.get()))
                        || rowsBefore.get().attributes().stream()
                                .anyMatch(attribute ->
                                        isReshaped(attribute.type(), typeOf(rowsAfter.get(), attribute.name()))));
    }

    private boolean hasReshapedArray(String was, String is) {
        String from = before.underlying(was);
        String to = after.underlying(is);
        return isReshaped(from, to)
                && (PgCasts.isArray(from)
                        || before.find(from, CompositeType.class).stream()
                                .flatMap(type -> type.attributes().stream())
                                .anyMatch(attribute -> after.find(to, CompositeType.class)
                                        .flatMap(type -> find(type, attribute.name()))
                                        .filter(same -> hasReshapedArray(attribute.type(), same.type()))
                                        .isPresent()));
    }

    private static List<String> names(CompositeType type) {
        return type.attributes().stream().map(Attribute::name).toList();
    }

    private static Optional<Attribute> find(CompositeType type, String name) {
        return type.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }

    private static String typeOf(CompositeType type, String name) {
        return find(type, name).orElseThrow().type();
    }

    /** By its text: a cast of rows would cut what is too long for its attribute. */
    private String value(String expression, String was, String is) {
        String from = before.underlying(was);
        String to = after.underlying(is);
        if (!isReshaped(from, to)) {
            return expression;
        }
        if (PgCasts.isArray(from)) {
            String element = value("(" + expression + ")[i]", PgCasts.element(from), PgCasts.element(to));
            return "CASE WHEN " + expression + " IS NOT NULL THEN ARRAY(SELECT " + element
                    + " FROM generate_subscripts(" + expression + ", 1) AS i ORDER BY i) END::" + is;
        }
        CompositeType rows = before.find(from, CompositeType.class).orElseThrow();
        String values = after.find(to, CompositeType.class).orElseThrow().attributes().stream()
                .map(attribute -> find(rows, attribute.name())
                        .map(same -> value(
                                "(" + expression + ")." + PgNames.quote(same.name()), same.type(), attribute.type()))
                        .orElse("NULL"))
                .collect(Collectors.joining(", "));
        return "CASE WHEN " + expression + " IS DISTINCT FROM NULL THEN ROW(" + values + ") END::text::" + is;
    }

    public List<Hazard> hazards(ObjectId column, String was, String is) {
        if (conversions.using(column).isPresent() && !was.equals(is)) {
            // what the user said, only the rows can tell whether it works for each of them
            return List.of(
                    Hazard.failsOnRows(
                            "fails if the expression has no value of the new type for a row of " + column.tableName()),
                    PgWaits.rewrite(column.tableName()));
        }
        List<Hazard> hazards = new ArrayList<>(
                new PgConversionHazards(column, after).of(before.underlying(was), after.underlying(is)));
        if (PgRewrites.byType(before.underlying(was), after.underlying(is)) || isChecked(is)) {
            hazards.add(PgWaits.rewrite(column.tableName()));
        }
        return hazards;
    }

    /** Whether a type is a domain that looks at values: then a column of it is written into each row. */
    public boolean isChecked(String type) {
        return after.find(type, Domain.class)
                .filter(domain -> !domain.nullable() || !domain.checks().isEmpty() || isChecked(domain.type()))
                .isPresent();
    }

    /** Whether a default of the one type may stay while the column becomes one of the other. */
    public boolean assignable(String was, String is) {
        return PgCasts.assignable(before.underlying(was), after.underlying(is));
    }
}
