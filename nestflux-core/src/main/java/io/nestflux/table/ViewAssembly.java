package io.nestflux.table;

import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Renames;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.View;
import io.nestflux.catalog.View.ViewColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Turns what view classes declared into views of the catalog. */
final class ViewAssembly {

    private final DialectRules rules;
    private final List<ViewDefinition> definitions;
    private final Names names;
    private final Mistakes mistakes;
    private final List<Renames.Rename> renames = new ArrayList<>();

    ViewAssembly(DialectRules rules, List<ViewDefinition> definitions, Names names, Mistakes mistakes) {
        this.rules = rules;
        this.definitions = definitions;
        this.names = names;
        this.mistakes = mistakes;
    }

    List<String> schemas() {
        return definitions.stream().map(view -> view.name.schema()).toList();
    }

    void takeWrittenNames() {
        for (ViewDefinition view : definitions) {
            names.take(kind(view), view.name, view.name.name(), (problem, hint) -> mistakes.of(view, problem, hint));
        }
        definitions.forEach(view -> new WrittenNames(names, mistakes, view).take());
    }

    Map<ViewDefinition, View> assemble() {
        Map<ViewDefinition, View> views = new LinkedHashMap<>();
        definitions.forEach(view -> views.put(view, view(view)));
        return views;
    }

    List<Renames.Rename> renames() {
        return List.copyOf(renames);
    }

    private View view(ViewDefinition view) {
        if (view.query.isEmpty()) {
            mistakes.of(view, "the view has no query", "add one in its constructor: as(\"SELECT ...\")");
        }
        view.renamedFrom.ifPresent(old ->
                renames.add(new Renames.Rename(ObjectId.of(kind(view), view.name), ObjectId.of(kind(view), old))));
        TableAssembly parts = new TableAssembly(rules, names, mistakes, view);
        List<SchemaObject> all = new ArrayList<>(parts.indexes());
        all.addAll(parts.others());
        renames.addAll(parts.renames());
        return new View(
                view.materialized,
                view.name.name(),
                described(view),
                view.query.orElse(""),
                view.comment,
                view.options,
                all);
    }

    private static Kind kind(ViewDefinition view) {
        return view.materialized ? Kind.MATERIALIZED_VIEW : Kind.VIEW;
    }

    /** Those that are only named say nothing that the query does not. */
    private List<ViewColumn> described(ViewDefinition view) {
        return view.described.stream()
                .map(Supplier::get)
                .filter(column -> rules.dialect().isMySqlFamily() // where their names are what is said of them
                        || column.comment().isPresent()
                        || column.defaultValue().isPresent())
                .toList();
    }
}
