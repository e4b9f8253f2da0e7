package io.nestflux.table;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Concession;
import io.nestflux.catalog.Conversions;
import io.nestflux.catalog.DeclaredRows;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.Mentions;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Renames;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Turns what table classes and a schema class declared into a catalog, and tells all mistakes at once. */
final class Assembly {

    private final DialectRules rules;
    private final List<TableDefinition> definitions;
    private final Mistakes mistakes;
    private final Names names;
    private final ViewAssembly views;
    private final List<Renames.Rename> renames = new ArrayList<>();

    Assembly(DialectRules rules, List<TableDefinition> definitions, List<ViewDefinition> views, Mistakes mistakes) {
        this.rules = rules;
        this.definitions = definitions;
        this.mistakes = mistakes;
        this.names = new Names(rules);
        this.views = new ViewAssembly(rules, views, names, mistakes);
    }

    Model assemble() {
        BroughtObjects brought = new BroughtObjects(rules, definitions, mistakes);
        takeWrittenNames(brought);
        Map<TableDefinition, List<ResolvedForeignKey>> foreignKeys = new LinkedHashMap<>();
        definitions.forEach(table -> foreignKeys.put(
                table,
                table.foreignKeys.stream()
                        .flatMap(key -> ResolvedForeignKey.of(key, mistakes).stream())
                        .toList()));
        Map<TableDefinition, Table> tables = new LinkedHashMap<>();
        foreignKeys.forEach((table, keys) -> {
            TableAssembly assembly = new TableAssembly(rules, names, mistakes, table);
            tables.put(table, assembly.assemble(keys));
            renames.addAll(assembly.renames());
        });
        Map<ViewDefinition, View> finishedViews = views.assemble();
        renames.addAll(views.renames());
        ForeignKeyCheck check = new ForeignKeyCheck(rules, tables, mistakes);
        foreignKeys.values().forEach(keys -> keys.forEach(check::check));
        tables.forEach((definition, table) -> {
            mistakes.ofAll(definition, definition.mistakes);
            mistakes.ofAll(definition, rules.mistakes(table));
        });
        Catalog catalog = catalog(tables, finishedViews, brought);
        DeclaredRows rows = new RowAssembly(mistakes).assemble(tables);
        mistakes.throwIfAny();
        return new Model(catalog, renames(brought), rows, online(), conversions(), retired());
    }

    private Map<QualifiedName, Set<Concession>> online() {
        Map<QualifiedName, Set<Concession>> inUse = new LinkedHashMap<>();
        definitions.forEach(table -> table.online.ifPresent(allowed -> inUse.put(table.name, allowed)));
        return inUse;
    }

    private void takeWrittenNames(BroughtObjects brought) {
        takeSchemaNames();
        rules.beside().extensions().forEach(extension -> takeStanding(Kind.EXTENSION, "", extension.name()));
        for (Schema schema : rules.beside().schemas()) {
            schema.objects().stream()
                    .filter(object -> !BroughtObjects.mayBeBrought(object.kind())) // taken below, with those brought
                    .forEach(object -> takeStanding(object.kind(), schema.name(), object.name()));
        }
        brought.all().keySet().forEach(id -> takeStanding(id.kind(), id.schema(), id.name()));
        definitions.stream()
                .filter(table -> names.take(
                        Kind.TABLE,
                        table.name,
                        table.name.name(),
                        (problem, hint) -> mistakes.of(table, problem, hint)))
                .toList() // all tables before any part: an index may clash with a later table
                .forEach(table -> new WrittenNames(names, mistakes, table).take());
        views.takeWrittenNames();
    }

    private void takeSchemaNames() {
        if (!rules.dialect().hasSchemas()) {
            return; // the one schema has no name of its own
        }
        Stream.of(
                        rules.beside().schemas().stream().map(Schema::name),
                        definitions.stream().map(table -> table.name.schema()),
                        views.schemas().stream())
                .flatMap(schemas -> schemas)
                .distinct()
                .forEach(schema -> takeStanding(Kind.SCHEMA, schema, schema));
    }

    private void takeStanding(Kind kind, String schema, String name) {
        names.take(kind, new QualifiedName(schema, name), name, this::ofSchema);
    }

    private void ofSchema(String problem, String hint) {
        mistakes.ofSchema(problem, hint);
    }

    private Catalog catalog(
            Map<TableDefinition, Table> tables, Map<ViewDefinition, View> finishedViews, BroughtObjects brought) {
        Catalog beside = rules.beside();
        SchemaShelf shelf = new SchemaShelf(beside.schemas());
        brought.all().forEach((id, object) -> shelf.put(id.schema(), object));
        tables.forEach((definition, table) -> {
            shelf.put(definition.name.schema(), table);
            definition.others.stream()
                    .filter(PartBuilder::standsBeside)
                    .forEach(part -> shelf.put(definition.name.schema(), part.part()));
        });
        finishedViews.forEach((definition, view) -> shelf.put(definition.name.schema(), view));
        Catalog catalog = rules.completed(beside.withSchemas(shelf.schemas()), this::ofSchema);
        return catalog.withDependencies(uses(catalog));
    }

    /** A server tells by itself which column is of which type; here the type is only a text. */
    private Set<Dependency> uses(Catalog catalog) {
        Set<Dependency> uses = new HashSet<>(Mentions.in(catalog));
        for (TableDefinition table : definitions) {
            for (ColumnSpec column : table.columns) {
                column.brought.forEach(
                        used -> uses.add(new Dependency(ObjectId.column(table.name, column.name), used.id())));
            }
        }
        return uses;
    }

    private Set<ObjectId> retired() {
        Set<ObjectId> retired = new HashSet<>();
        for (TableDefinition table : definitions) {
            if (table.retired) {
                retired.add(ObjectId.table(table.name));
            }
            table.columns.stream()
                    .filter(column -> column.retired)
                    .forEach(column -> retired.add(ObjectId.column(table.name, column.name)));
        }
        return retired;
    }

    private Conversions conversions() {
        Map<ObjectId, String> backfills = new HashMap<>();
        Map<ObjectId, String> usings = new HashMap<>();
        Map<ObjectId, String> usingsBack = new HashMap<>();
        for (TableDefinition table : definitions) {
            for (ColumnSpec column : table.columns) {
                ObjectId id = ObjectId.column(table.name, column.name);
                column.backfill.ifPresent(expression -> backfills.put(id, expression));
                column.using.ifPresent(expression -> usings.put(id, expression));
                column.usingBack.ifPresent(expression -> usingsBack.put(id, expression));
            }
        }
        return new Conversions(backfills, usings, usingsBack);
    }

    private Renames renames(BroughtObjects brought) {
        Renames beside = rules.renamesBeside();
        List<Renames.Rename> objects = new ArrayList<>(beside.objects());
        for (TableDefinition table : definitions) {
            table.renamedFrom.ifPresent(
                    old -> objects.add(new Renames.Rename(ObjectId.table(table.name), ObjectId.table(old))));
        }
        objects.addAll(renames);
        objects.addAll(brought.renames());
        List<Renames.ValueRename> values = new ArrayList<>(beside.values());
        values.addAll(brought.renamedValues());
        return new Renames(
                objects.stream().distinct().toList(), values.stream().distinct().toList());
    }
}
