package io.nestflux.plan.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.View;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The materialized views that are created without rows: those that had none before, new ones of which the model says
 * so, and whatever reads one of these, for the server refuses to read them.
 */
final class PgEmptyViews {

    private final Set<ObjectId> empty = new HashSet<>();

    private PgEmptyViews() {}

    static Set<ObjectId> of(Catalog before, Catalog after) {
        PgEmptyViews views = new PgEmptyViews();
        Map<ObjectId, SchemaObject> was = before.objects();
        after.objects().forEach((id, object) -> {
            if (isEmpty(was.getOrDefault(id, object))) {
                views.empty.add(id);
            }
        });
        if (!views.empty.isEmpty()) {
            views.addReaders(after);
        }
        return views.empty;
    }

    private static boolean isEmpty(SchemaObject object) {
        return object instanceof View view && view.options().is(PgOption.NO_DATA);
    }

    private void addReaders(Catalog after) {
        Map<ObjectId, Set<ObjectId>> readers = new HashMap<>();
        for (Dependency dependency : after.dependencies()) {
            Kind kind = dependency.user().kind();
            if (kind == Kind.VIEW || kind == Kind.MATERIALIZED_VIEW) {
                readers.computeIfAbsent(dependency.used(), used -> new HashSet<>())
                        .add(dependency.user());
            }
        }
        Deque<ObjectId> open = new ArrayDeque<>(empty);
        while (!open.isEmpty()) {
            readers.getOrDefault(open.remove(), Set.of()).stream()
                    .filter(empty::add)
                    .forEach(open::add);
        }
    }
}
