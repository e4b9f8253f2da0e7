package io.nestflux.plan;

import io.nestflux.catalog.Check;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the whole plan tells of the hazards of one operation: what cannot happen because a column is new and empty, what
 * a database can be asked, and what running applications will miss. The same for all servers; a dialect says the rest.
 */
final class Foresight {

    private final PlanContext context;
    private final Operations operations;
    private final RowQuestions rows;

    Foresight(PlanContext context, Operations operations) {
        this.context = context;
        this.operations = operations;
        this.rows = new RowQuestions(context.sql()::quoted);
    }

    /** The steps of an operation with the hazards that they have in this plan. */
    List<Step> of(Operation.Verb verb, ObjectId id, List<Step> steps) {
        List<Step> seen = new ArrayList<>(steps.stream()
                .map(step -> step.withHazards(step.hazards().stream()
                        .filter(hazard -> !cannotHappen(verb, id, hazard))
                        .map(hazard -> asking(verb, id, hazard))
                        .toList()))
                .toList());
        missed(verb, id).ifPresent(hazard -> addTo(seen, hazard));
        return seen;
    }

    /** To the step that does it: the one that fails or loses something, if any. */
    private static void addTo(List<Step> steps, Hazard hazard) {
        if (steps.isEmpty()) {
            return;
        }
        int place = 0;
        while (place < steps.size() && steps.get(place).hazards().isEmpty()) {
            place++;
        }
        int to = place == steps.size() ? 0 : place;
        List<Hazard> all = new ArrayList<>(steps.get(to).hazards());
        all.add(hazard);
        steps.set(to, steps.get(to).withHazards(all));
    }

    private boolean cannotHappen(Operation.Verb verb, ObjectId id, Hazard hazard) {
        return verb == Operation.Verb.CREATE
                && hazard.kind() == Hazard.Kind.FAILS_ON_ROWS
                && context.target(id)
                        .filter(object -> anyIsEmpty(id.tableName(), needed(object)))
                        .isPresent();
    }

    /** The columns without whose values it finds nothing wrong with a row. */
    private static List<String> needed(SchemaObject object) {
        if (object instanceof ForeignKey key) {
            return key.columns();
        }
        if (object instanceof KeyConstraint key && !key.primary() && key.nullsDistinct()) {
            return key.columns();
        }
        return object instanceof Index index && index.nullsDistinct() ? columns(index.parts()) : List.of();
    }

    /** Whether a column is made by this plan, so that all rows have NULL there. */
    private boolean anyIsEmpty(QualifiedName table, List<String> columns) {
        return columns.stream()
                .map(name -> ObjectId.column(table, name))
                .anyMatch(id -> isNew(id)
                        && operations.creates().get(id) instanceof Column column
                        && column.nullable()
                        && column.defaultValue().isEmpty()
                        && column.identity().isEmpty()
                        && column.generated().isEmpty());
    }

    private boolean isNew(ObjectId id) {
        return !context.before().containsKey(id);
    }

    private Hazard asking(Operation.Verb verb, ObjectId id, Hazard hazard) {
        return hazard.question().isPresent()
                ? hazard
                : question(verb, id, hazard.kind()).map(hazard::asking).orElse(hazard);
    }

    private Optional<RowQuestion> question(Operation.Verb verb, ObjectId id, Hazard.Kind hazard) {
        if (!isThere(id)) {
            return Optional.empty();
        }
        boolean drops = verb == Operation.Verb.DROP;
        if (hazard == Hazard.Kind.LOSES_DATA && drops) {
            return id.kind() == Kind.TABLE
                    ? Optional.of(rows.all(id.tableName(), "are lost"))
                    : Optional.of(rows.present(id.tableName(), id.name())).filter(of -> id.kind() == Kind.COLUMN);
        }
        return hazard == Hazard.Kind.FAILS_ON_ROWS && !drops
                ? context.target(id).flatMap(object -> unfit(verb, id, object))
                : Optional.empty();
    }

    private Optional<RowQuestion> unfit(Operation.Verb verb, ObjectId id, SchemaObject object) {
        QualifiedName table = id.tableName();
        if (object instanceof Column && verb == Operation.Verb.CREATE) {
            return Optional.of(rows.all(table, "have no value for " + id.name()));
        }
        if (object instanceof ForeignKey key) {
            return orphaned(table, key);
        }
        if (object instanceof KeyConstraint key && key.nullsDistinct()) {
            return equal(table, key.parts());
        }
        if (object instanceof Index index
                && index.nullsDistinct()
                && index.where().isEmpty()) {
            return equal(table, index.parts());
        }
        return object instanceof Check check ? breaking(table, check) : Optional.empty();
    }

    /** Whether its rows are there before: else there is nothing to ask. */
    private boolean isThere(ObjectId id) {
        return context.before().containsKey(ObjectId.table(id.isPartOfTable() ? id.tableName() : id.qualifiedName()));
    }

    private Optional<RowQuestion> orphaned(QualifiedName table, ForeignKey key) {
        return areThere(table, key.columns()) && areThere(key.referencedTable(), key.referencedColumns())
                ? Optional.of(rows.orphaned(table, key.columns(), key.referencedTable(), key.referencedColumns()))
                : Optional.empty();
    }

    private Optional<RowQuestion> equal(QualifiedName table, List<IndexPart> parts) {
        boolean plain = parts.stream()
                .allMatch(part -> !part.expression()
                        && part.prefixLength().isEmpty()
                        && part.collation().isEmpty()
                        && part.opclass().isEmpty());
        return plain && areThere(table, columns(parts))
                ? Optional.of(rows.equal(table, columns(parts)))
                : Optional.empty();
    }

    private Optional<RowQuestion> breaking(QualifiedName table, Check check) {
        Set<String> words = SqlText.of(check.expression(), context.dialect()).tokens().stream()
                .filter(Token::isName)
                .map(Token::content)
                .collect(Collectors.toSet());
        List<String> columns = context.after().keySet().stream()
                .filter(id -> id.kind() == Kind.COLUMN && id.tableName().equals(table) && words.contains(id.name()))
                .map(ObjectId::name)
                .toList();
        return areThere(table, columns)
                ? Optional.of(rows.breaking(table, columns, check.expression(), check.name()))
                : Optional.empty();
    }

    private boolean areThere(QualifiedName table, List<String> columns) {
        return columns.stream().noneMatch(name -> isNew(ObjectId.column(table, name)));
    }

    private static List<String> columns(List<IndexPart> parts) {
        return parts.stream()
                .filter(part -> !part.expression())
                .map(IndexPart::text)
                .toList();
    }

    /** What an application that knows the schema as it was does in vain from then on. */
    private Optional<Hazard> missed(Operation.Verb verb, ObjectId id) {
        if (verb == Operation.Verb.DROP) {
            boolean isUsed = id.kind() == Kind.COLUMN
                    || id.kind().isRelation()
                    || id.kind().isRoutine();
            return isUsed && !comesBack(id)
                    ? Optional.of(Hazard.breaksApplications("what still uses the " + id))
                    : Optional.empty();
        }
        if (id.kind() != Kind.COLUMN || !context.before().containsKey(ObjectId.table(id.tableName()))) {
            return Optional.empty();
        }
        Optional<Column> column = target(id, Column.class).filter(it -> !it.nullable());
        if (verb == Operation.Verb.CREATE && isNew(id)) {
            return column.filter(it -> it.defaultValue().isEmpty()
                            && it.identity().isEmpty()
                            && it.generated().isEmpty())
                    .map(it ->
                            Hazard.breaksApplications("what adds rows to " + id.tableName() + " without " + it.name()));
        }
        boolean wasNullable = context.object(id)
                .filter(it -> it instanceof Column was && was.nullable())
                .isPresent();
        return verb == Operation.Verb.ALTER && wasNullable
                ? column.map(it -> Hazard.breaksApplications("what writes NULL into the " + id))
                : Optional.empty();
    }

    /** Something of that name is there afterwards, too: a view may become a table. */
    private boolean comesBack(ObjectId id) {
        return operations.creates().containsKey(id)
                || id.kind().isRelation()
                        && Stream.of(Kind.values())
                                .filter(Kind::isRelation)
                                .anyMatch(kind -> context.after().containsKey(ObjectId.of(kind, id.qualifiedName())));
    }

    private <T extends SchemaObject> Optional<T> target(ObjectId id, Class<T> kind) {
        return context.target(id).filter(kind::isInstance).map(kind::cast);
    }
}
