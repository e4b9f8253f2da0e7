package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Routine;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.View;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the views of a database read and call. MySQL lists that, MariaDB does not; but both print every name in
 * back-quotes, so the names are looked up in the text. A name may mean something else, so nothing is said that would
 * close a circle of views.
 */
final class ViewDependencies {

    private final Map<String, ObjectId> relations = new HashMap<>();
    private final Map<String, ObjectId> functions = new HashMap<>();
    private final Map<ObjectId, Map<String, ObjectId>> columns = new HashMap<>();
    private final Map<ObjectId, Set<ObjectId>> found = new HashMap<>();

    private ViewDependencies() {}

    static Set<Dependency> of(List<Table> tables, List<? extends SchemaObject> objects) {
        ViewDependencies dependencies = new ViewDependencies();
        tables.forEach(dependencies::add);
        List<View> views = new ArrayList<>();
        for (SchemaObject object : objects) {
            ObjectId id = ObjectId.of(object.kind(), new QualifiedName("", object.name()));
            if (object instanceof View view) {
                dependencies.relations.put(view.name(), id);
                views.add(view);
            } else if (object instanceof Routine && object.kind() == Kind.FUNCTION) {
                dependencies.functions.put(folded(object.name()), id);
            }
        }
        views.forEach(dependencies::read);
        Set<Dependency> all = new LinkedHashSet<>();
        dependencies.found.forEach((user, used) -> used.forEach(each -> all.add(new Dependency(user, each))));
        return all;
    }

    private void add(Table table) {
        QualifiedName name = new QualifiedName("", table.name());
        relations.put(table.name(), ObjectId.table(name));
        Map<String, ObjectId> ofTable = columns.computeIfAbsent(ObjectId.table(name), id -> new HashMap<>());
        table.columns().forEach(column -> ofTable.put(folded(column.name()), ObjectId.column(name, column.name())));
    }

    private void read(View view) {
        ObjectId user = ObjectId.of(Kind.VIEW, new QualifiedName("", view.name()));
        List<QuotedName> names = QuotedName.in(view.query());
        Set<ObjectId> used = new LinkedHashSet<>();
        for (QuotedName name : names) {
            if (name.maybeRelation()) {
                Optional.ofNullable(relations.get(name.text()))
                        .filter(relation -> relation.kind() == Kind.TABLE || !leadsTo(relation, user))
                        .ifPresent(used::add);
            } else if (name.isBefore('(')) {
                Optional.ofNullable(functions.get(folded(name.text()))).ifPresent(used::add);
            }
        }
        for (ObjectId relation : List.copyOf(used)) {
            Map<String, ObjectId> ofTable = columns.getOrDefault(relation, Map.of());
            names.stream()
                    .filter(QuotedName::isQualified)
                    .flatMap(name -> Optional.ofNullable(ofTable.get(folded(name.text()))).stream())
                    .forEach(used::add);
        }
        found.put(user, used);
    }

    /** Names of columns and routines know no case. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private boolean leadsTo(ObjectId from, ObjectId to) {
        Set<ObjectId> seen = new HashSet<>(Set.of(from));
        Deque<ObjectId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            ObjectId next = open.remove();
            if (next.equals(to)) {
                return true;
            }
            found.getOrDefault(next, Set.of()).stream().filter(seen::add).forEach(open::add);
        }
        return false;
    }
}
