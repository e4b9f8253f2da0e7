package io.nestflux.plan.postgres.types;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.CompositeType;
import io.nestflux.catalog.CompositeType.Attribute;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Composite types. Attributes are dropped, and added behind the others, in place; for another order, or another type of
 * an attribute that rows have values of, the type is set aside.
 */
public final class PgCompositeTypeSql implements ObjectSql<CompositeType> {

    private final Catalog before;

    public PgCompositeTypeSql(Catalog before) {
        this.before = before;
    }

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
    public Optional<List<Step>> alter(ObjectId id, CompositeType was, CompositeType is) {
        if (isMadeAnew(was, is)) {
            return Optional.empty();
        }
        List<String> actions = new ArrayList<>();
        List<Hazard> hazards = new ArrayList<>();
        for (Attribute gone : was.attributes()) {
            if (find(is, gone).isEmpty()) {
                actions.add("DROP ATTRIBUTE " + PgNames.quote(gone.name()));
                hazards.add(Hazard.losesData(
                        "the values of attribute " + gone.name() + " of " + id.qualifiedName() + " are lost"));
            }
        }
        List<Step> comments = new ArrayList<>(PgComments.change(id, was.comment(), is.comment()));
        for (Attribute stays : is.attributes()) {
            Optional<Attribute> old = find(was, stays);
            if (old.isEmpty()) {
                actions.add("ADD ATTRIBUTE " + PgNames.quote(stays.name()) + " " + declaration(stays));
            } else if (!declaration(old.get()).equals(declaration(stays))) {
                actions.add("ALTER ATTRIBUTE " + PgNames.quote(stays.name()) + " TYPE " + declaration(stays));
            }
            comments.addAll(comment(id, old.flatMap(Attribute::comment), stays));
        }
        List<Step> steps = new ArrayList<>();
        if (!actions.isEmpty()) {
            String cascade = hasTypedTables(id) ? " CASCADE" : "";
            steps.add(Step.statement(
                    "ALTER TYPE " + PgNames.quote(id.qualifiedName()) + " "
                            + actions.stream().map(action -> action + cascade).collect(Collectors.joining(", ")),
                    hazards.toArray(Hazard[]::new)));
        }
        steps.addAll(comments);
        return Optional.of(steps);
    }

    /** Tables of the type have the same columns as it has, and change with it. */
    private boolean hasTypedTables(ObjectId id) {
        String type = PgTypeNames.normal(PgTypeNames.printed(id.qualifiedName()));
        return before.schemas().stream()
                .flatMap(schema -> schema.tables().stream())
                .flatMap(table -> table.options().get(PgOption.OF_TYPE).stream())
                .anyMatch(of -> PgTypeNames.normal(of).equals(type));
    }
}
