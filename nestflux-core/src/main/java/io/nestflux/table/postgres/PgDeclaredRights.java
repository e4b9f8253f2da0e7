package io.nestflux.table.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.DefaultPrivileges;
import io.nestflux.catalog.Grant;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.RoleReferences;
import io.nestflux.catalog.Routine;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.sql.postgres.PgNames;
import io.nestflux.table.postgres.PgRightsTarget.Future;
import io.nestflux.table.postgres.PgRightsTarget.Present;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** All rights that a schema class and its tables declare. They become grants when all objects are known. */
final class PgDeclaredRights {

    final Set<String> roles = new TreeSet<>();
    final List<PgTable> tables = new ArrayList<>();
    final Set<PgAnyView> views = new LinkedHashSet<>();
    final List<PgGrant<?>> grants = new ArrayList<>();
    final List<PgRightsTarget> closed = new ArrayList<>();

    /** The catalog with its grants and default privileges. */
    Catalog addTo(Catalog catalog, BiConsumer<String, String> mistake) {
        List<PgGrant<?>> all = new ArrayList<>(grants);
        tables.forEach(table -> all.addAll(table.grants));
        views.forEach(view -> all.addAll(view.grants));
        if (all.isEmpty() && closed.isEmpty()) {
            return catalog;
        }
        return new Completion(catalog, mistake).with(all);
    }

    private record Right(List<String> privileges, List<String> grantable, List<String> revoked) {}

    /** One way through the declared rights. */
    private final class Completion {

        private final Catalog catalog;
        private final BiConsumer<String, String> mistake;
        private final Set<ObjectId> ids = new LinkedHashSet<>();
        private final Map<ObjectId, Grant> given = new LinkedHashMap<>();
        private final Map<ObjectId, DefaultPrivileges> defaults = new LinkedHashMap<>();

        Completion(Catalog catalog, BiConsumer<String, String> mistake) {
            this.catalog = catalog;
            this.mistake = mistake;
            ids.addAll(catalog.objects().keySet());
            catalog.schemas().forEach(schema -> schema.tables().forEach(this::addSequences));
        }

        private void addSequences(Table table) {
            table.columns()
                    .forEach(column -> column.identity()
                            .ifPresent(identity -> ids.add(ObjectId.of(Kind.SEQUENCE, identity.sequence()))));
        }

        Catalog with(List<PgGrant<?>> all) {
            for (PgGrant<?> grant : all) {
                if (grant.privileges.isEmpty()) {
                    mistake.accept(
                            "grantTo(" + String.join(", ", grant.roles) + ") does not say what they may do",
                            "say it: grantTo(…).select()");
                }
                Right right = new Right(grant.privileges, grant.grantable(), List.of());
                grant.roles.forEach(role -> add(grant.target, role, right));
            }
            closed.forEach(
                    target -> add(target, RoleReferences.EVERYBODY, new Right(List.of(), List.of(), List.of("ALL"))));
            return catalog.withSchemas(
                    catalog.schemas().stream().map(this::withRights).toList());
        }

        private Schema withRights(Schema schema) {
            List<SchemaObject> objects = new ArrayList<>(schema.objects());
            given.values().stream()
                    .filter(grant -> grant.on().schema().equals(schema.name()))
                    .forEach(objects::add);
            defaults.forEach((id, each) -> {
                if (id.schema().equals(schema.name())) {
                    objects.add(each);
                }
            });
            return schema.withObjects(objects);
        }

        private void add(PgRightsTarget target, String role, Right right) {
            if (!roles.contains(role)) {
                mistake.accept(
                        "rights of role " + role + " are told, but the role is not listed",
                        "list it in the schema class: roles("
                                + (role.equals(RoleReferences.EVERYBODY) ? "PUBLIC" : PgNames.quote(role))
                                + "). Its rights are then exactly those that are told");
            }
            if (target instanceof Present present) {
                find(present).ifPresent(on -> grant(on, role, right));
            } else {
                Future future = (Future) target;
                DefaultPrivileges privileges = DefaultPrivileges.of(
                        future.owner(), future.objects(), role, right.privileges(), right.grantable(), right.revoked());
                defaults.merge(
                        ObjectId.of(Kind.DEFAULT_PRIVILEGES, new QualifiedName(future.schema(), privileges.name())),
                        privileges,
                        DefaultPrivileges::and);
                if (future.owner().isEmpty() && !future.unlistedOnly()) {
                    List.copyOf(ids).stream()
                            .filter(id -> id.schema().equals(future.schema())
                                    && DefaultPrivileges.objects(id.kind()).equals(future.objects()))
                            .forEach(id -> grant(id, role, right));
                }
            }
        }

        private void grant(ObjectId on, String role, Right right) {
            Grant grant = Grant.of(on, role, right.privileges(), right.grantable(), right.revoked());
            given.merge(ObjectId.of(Kind.GRANT, new QualifiedName(on.schema(), grant.name())), grant, Grant::and);
        }

        private Optional<ObjectId> find(Present present) {
            QualifiedName name = present.name();
            for (Kind kind : present.kinds()) {
                ObjectId id = kind == Kind.SCHEMA ? ObjectId.schema(name.name()) : ObjectId.of(kind, name);
                if (ids.contains(id)) {
                    return Optional.of(id);
                }
            }
            List<ObjectId> overloads = ids.stream()
                    .filter(id ->
                            present.kinds().contains(id.kind()) && id.schema().equals(name.schema()))
                    .filter(id -> Routine.properName(id.name()).equals(name.name()))
                    .toList();
            if (overloads.size() == 1) {
                return Optional.of(overloads.get(0));
            }
            mistake.accept(
                    "rights are told on " + present.word() + " " + name + ", but "
                            + (overloads.isEmpty() ? "nothing listed is that" : "several are called so"),
                    overloads.isEmpty()
                            ? "list it in the schema class, or correct its name"
                            : "add the types of its arguments: "
                                    + overloads.stream().map(ObjectId::name).toList());
            return Optional.empty();
        }
    }
}
