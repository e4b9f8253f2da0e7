package io.nestflux.plan.postgres;

import io.nestflux.catalog.CompositeType;
import io.nestflux.catalog.CompositeType.Attribute;
import io.nestflux.catalog.ObjectId;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Composite types. Attributes are dropped, and added behind the others, in place; for another order, or another type of
 * an attribute that rows have values of, the type is set aside.
 */
final class PgCompositeTypeSql implements ObjectSql<CompositeType> {

    /** Whether the attributes come in an order that cannot be had in place. */
    static boolean isMadeAnew(CompositeType before, CompositeType after) {
        List<String> inPlace = Stream.concat(
                        before.attributes().stream()
                                .filter(was -> find(after, was).isPresent()),
                        after.attributes().stream()
                                .filter(is -> find(before, is).isEmpty()))
                .map(Attribute::name)
                .toList();
        return !inPlace.equals(after.attributes().stream().map(Attribute::name).toList());
    }

    /** Whether an attribute that stays gets another type or collation. */
    static boolean altersAttributes(CompositeType before, CompositeType after) {
        return after.attributes().stream()
                .anyMatch(is -> find(before, is)
                        .filter(was -> !declaration(was).equals(declaration(is)))
                        .isPresent());
    }

    private static Optional<Attribute> find(CompositeType type, Attribute like) {
        return type.attributes().stream()
                .filter(attribute -> attribute.name().equals(like.name()))
                .findFirst();
    }

    @Override
    public List<Step> create(ObjectId id, CompositeType type) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.statement("CREATE TYPE " + PgNames.quote(id.qualifiedName()) + " AS ("
                + type.attributes().stream()
                        .map(attribute -> PgNames.quote(attribute.name()) + " " + declaration(attribute))
                        .collect(Collectors.joining(", "))
                + ")"));
        steps.addAll(PgComments.onNew(id, type.comment()));
        type.attributes().forEach(attribute -> steps.addAll(comment(id, Optional.empty(), attribute)));
        return steps;
    }

    private static String declaration(Attribute attribute) {
        return attribute.type()
                + attribute.collation().map(name -> " COLLATE " + name).orElse("");
    }

    private static List<Step> comment(ObjectId id, Optional<String> was, Attribute attribute) {
        return PgComments.change(ObjectId.column(id.qualifiedName(), attribute.name()), was, attribute.comment());
    }

    @Override
    public List<Step> drop(ObjectId id, CompositeType type) {
        return List.of(Step.statement("DROP TYPE " + PgNames.quote(id.qualifiedName())));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, CompositeType before, CompositeType after) {
        if (isMadeAnew(before, after)) {
            return Optional.empty();
        }
        List<String> actions = new ArrayList<>();
        List<Hazard> hazards = new ArrayList<>();
        for (Attribute was : before.attributes()) {
            if (find(after, was).isEmpty()) {
                actions.add("DROP ATTRIBUTE " + PgNames.quote(was.name()));
                hazards.add(new Hazard(
                        Hazard.Kind.DATA_LOSS,
                        "the values of attribute " + was.name() + " of " + id.qualifiedName() + " are lost"));
            }
        }
        List<Step> comments = new ArrayList<>(PgComments.change(id, before.comment(), after.comment()));
        for (Attribute is : after.attributes()) {
            Optional<Attribute> was = find(before, is);
            if (was.isEmpty()) {
                actions.add("ADD ATTRIBUTE " + PgNames.quote(is.name()) + " " + declaration(is));
            } else if (!declaration(was.get()).equals(declaration(is))) {
                actions.add("ALTER ATTRIBUTE " + PgNames.quote(is.name()) + " TYPE " + declaration(is));
            }
            comments.addAll(comment(id, was.flatMap(Attribute::comment), is));
        }
        List<Step> steps = new ArrayList<>();
        if (!actions.isEmpty()) {
            steps.add(Step.statement(
                    "ALTER TYPE " + PgNames.quote(id.qualifiedName()) + " " + String.join(", ", actions),
                    hazards.toArray(Hazard[]::new)));
        }
        steps.addAll(comments);
        return Optional.of(steps);
    }
}
