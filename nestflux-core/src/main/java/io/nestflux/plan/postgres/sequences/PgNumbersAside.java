package io.nestflux.plan.postgres.sequences;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.Identity.Mode;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Sequence;
import io.nestflux.plan.SetAside;
import io.nestflux.plan.Statement;
import io.nestflux.plan.Step;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column that is numbered by a sequence of the same name before and after, once as an identity and once by a default
 * on a sequence that stands alone: neither can come before the other goes. So it becomes a serial column first, which
 * is both, and keeps its next number.
 */
public final class PgNumbersAside {

    private final Catalog before;
    private final Catalog after;
    private final List<Step> steps = new ArrayList<>();
    private final Set<QualifiedName> adopted = new LinkedHashSet<>();

    private PgNumbersAside(Catalog before, Catalog after) {
        this.before = before;
        this.after = after;
    }

    /** The columns that become serial ones before all else. */
    public static SetAside of(Catalog before, Catalog after) {
        PgNumbersAside aside = new PgNumbersAside(before, after);
        List<Schema> schemas = before.schemas().stream().map(aside::schema).toList();
        return aside.steps.isEmpty()
                ? SetAside.nothing(before)
                : new SetAside(aside.statements(), PgSerials.unfolded(aside.catalog(schemas), after));
    }

    private Schema schema(Schema schema) {
        return schema.withTables(schema.tables().stream()
                .map(table -> table.withColumns(table.columns().stream()
                        .map(column -> column(new QualifiedName(schema.name(), table.name()), column))
                        .toList()))
                .toList());
    }

    private Column column(QualifiedName table, Column was) {
        Optional<Column> is = after.table(table).flatMap(found -> found.column(was.name()));
        if (is.isEmpty()) {
            return was;
        }
        ObjectId id = ObjectId.column(table, was.name());
        Optional<QualifiedName> own = identity(was).map(Identity::sequence);
        if (own.filter(name -> isOnlyDefaultOf(id, name, after)).isPresent()) {
            return toSerial(id, was, identity(was).get());
        }
        Optional<QualifiedName> coming = identity(is.get()).map(Identity::sequence);
        return coming.filter(name -> isOnlyDefaultOf(id, name, before))
                .flatMap(name -> sequence(name, before).map(sequence -> adopted(id, was, name, sequence)))
                .orElse(was);
    }

    private static Optional<Identity> identity(Column column) {
        return column.identity().filter(identity -> identity.mode() != Mode.SERIAL);
    }

    private static Optional<Sequence> sequence(QualifiedName name, Catalog catalog) {
        return catalog.schema(name.schema()).stream()
                .flatMap(schema -> schema.sequences().stream())
                .filter(sequence -> sequence.name().equals(name.name()))
                .findFirst();
    }

    private static boolean isOnlyDefaultOf(ObjectId column, QualifiedName name, Catalog catalog) {
        ObjectId sequence = ObjectId.of(Kind.SEQUENCE, name);
        return sequence(name, catalog).isPresent()
                && catalog.dependencies().stream()
                        .filter(dependency -> dependency.used().equals(sequence))
                        .map(Dependency::user)
                        .collect(Collectors.toSet())
                        .equals(Set.of(column));
    }

    private Column toSerial(ObjectId id, Column was, Identity identity) {
        Column serial =
                was.withIdentity(Optional.of(new Identity(Mode.SERIAL, identity.sequence(), identity.options())));
        steps.addAll(PgIdentities.takeAway(id, was, serial));
        steps.addAll(PgIdentities.bring(id, was, serial));
        return serial;
    }

    private Column adopted(ObjectId id, Column was, QualifiedName name, Sequence sequence) {
        steps.add(PgSequenceSql.own(name, id));
        adopted.add(name);
        return was.withDefaultValue(Optional.empty())
                .withIdentity(Optional.of(new Identity(Mode.SERIAL, name, sequence.options())));
    }

    /** Without the sequences that are now part of their columns. */
    private Catalog catalog(List<Schema> schemas) {
        Set<Dependency> dependencies = new HashSet<>(before.dependencies());
        dependencies.removeIf(dependency -> dependency.used().kind() == Kind.SEQUENCE
                && adopted.contains(dependency.used().qualifiedName()));
        return before.withSchemas(schemas.stream()
                        .map(schema -> schema.withObjects(schema.objects().stream()
                                .filter(object -> object.kind() != Kind.SEQUENCE
                                        || !adopted.contains(new QualifiedName(schema.name(), object.name())))
                                .toList()))
                        .toList())
                .withDependencies(dependencies);
    }

    private List<Statement> statements() {
        return steps.stream()
                .map(step -> new Statement(
                        step.alters()
                                .map(table -> "ALTER TABLE " + PgNames.quote(table) + " " + step.sql())
                                .orElse(step.sql()),
                        true,
                        step.hazards()))
                .toList();
    }
}
