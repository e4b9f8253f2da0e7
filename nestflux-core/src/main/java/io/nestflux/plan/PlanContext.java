package io.nestflux.plan;

import io.nestflux.catalog.Attachments;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.sql.Dialect;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Both sides of one plan, each looked up once, and the dialect's SQL for each kind of object. */
final class PlanContext implements ChangeContext {

    private final DialectSql sql;
    private final Map<ObjectId, SchemaObject> before;
    private final Map<ObjectId, SchemaObject> after;
    private final Uses usesBefore;
    private final Uses usesAfter;
    private final Map<Kind, ObjectSql<? extends SchemaObject>> kinds = new EnumMap<>(Kind.class);
    private final Attachments attachedBefore;
    private final Catalog beforeCatalog;
    private final Catalog afterCatalog;

    PlanContext(DialectSql sql, Catalog before, Catalog after) {
        this.sql = sql;
        this.beforeCatalog = before;
        this.afterCatalog = after;
        this.attachedBefore = Attachments.of(before);
        this.before = before.objects();
        this.after = after.objects();
        this.usesBefore = Uses.of(before, sql.furtherDependencies(before));
        this.usesAfter = Uses.of(after, sql.furtherDependencies(after));
    }

    Dialect dialect() {
        return afterCatalog.dialect();
    }

    DialectSql sql() {
        return sql;
    }

    Map<ObjectId, SchemaObject> before() {
        return before;
    }

    Map<ObjectId, SchemaObject> after() {
        return after;
    }

    /** A child with all that it has from its parents, which has names of its own. */
    Optional<Table> asChildBefore(QualifiedName table) {
        return Optional.ofNullable(beforeCatalog.childTables().get(table));
    }

    /** The keys and indexes of partitions that come and go with one of the table they are partitions of. */
    List<ObjectId> attachedBefore(ObjectId part) {
        return attachedBefore.partsOf(part);
    }

    Uses usesBefore() {
        return usesBefore;
    }

    Uses usesAfter() {
        return usesAfter;
    }

    @Override
    public Set<ObjectId> usersOf(ObjectId id) {
        return usesBefore.usersOf(id);
    }

    @Override
    public Optional<SchemaObject> object(ObjectId id) {
        return Optional.ofNullable(before.get(id));
    }

    @Override
    public Optional<SchemaObject> target(ObjectId id) {
        return Optional.ofNullable(after.get(id));
    }

    List<Step> create(ObjectId id, SchemaObject object) {
        return of(id.kind()).create(id, object);
    }

    List<Step> drop(ObjectId id, SchemaObject object) {
        return of(id.kind()).drop(id, object);
    }

    /** The steps by which an object gives something up for a while. */
    List<Step> release(ObjectId id, SchemaObject meanwhile) {
        return object(id).flatMap(object -> alter(id, object, meanwhile)).orElse(List.of());
    }

    Optional<List<Step>> alter(ObjectId id, SchemaObject from, SchemaObject to) {
        return of(id.kind()).alter(id, from, to);
    }

    /** The cast is safe: a dialect returns, for each kind, the SQL of that kind's one record. */
    @SuppressWarnings("unchecked")
    private ObjectSql<SchemaObject> of(Kind kind) {
        return (ObjectSql<SchemaObject>)
                kinds.computeIfAbsent(kind, missing -> sql.of(missing, beforeCatalog, afterCatalog));
    }
}
