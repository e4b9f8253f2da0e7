package io.nestflux.table;

import io.nestflux.Api;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Concession;
import io.nestflux.catalog.Conversions;
import io.nestflux.catalog.DeclaredRows;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Renames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the schema classes of all dialects share: the list of tables. Users extend {@code PgSchema} or
 * {@code MySqlSchema}, not this class.
 */
@Api(Api.Use.CALL)
public abstract class DeclaredSchema implements SchemaDefinition {

    private final DialectRules rules;
    private final List<@Nullable TableDefinition> tables = new ArrayList<>();
    private final List<@Nullable ViewDefinition> views = new ArrayList<>();
    private final List<ViewDefinition> made = new ArrayList<>();
    /** Put together once: catalog, renames and rows are asked for one after the other, and some of them again. */
    private volatile @Nullable Model model;

    /** For the dialects. */
    protected DeclaredSchema(DialectRules rules) {
        this.rules = rules;
    }

    /** Lists tables; one that is null (its class is still being initialised) is reported with all other mistakes. */
    final void list(List<? extends @Nullable TableDefinition> listed) {
        tables.addAll(listed);
        model = null;
    }

    /** Lists views. */
    final void listViews(List<? extends @Nullable ViewDefinition> listed) {
        views.addAll(listed);
        model = null;
    }

    /** A view that the schema class itself makes. */
    final void make(ViewDefinition view) {
        made.add(view);
        model = null;
    }

    /** The tables that are listed; a partition that another table makes is read through that one. */
    final List<TableDefinition> listed() {
        return tables.stream().flatMap(Stream::ofNullable).distinct().toList();
    }

    /** The views, listed or made here. */
    final List<ViewDefinition> allViews() {
        return Stream.concat(views.stream().flatMap(Stream::ofNullable), made.stream())
                .distinct()
                .toList();
    }

    @Override
    public final Catalog catalog() {
        return model().catalog();
    }

    @Override
    public final Renames renames() {
        return model().renames();
    }

    @Override
    public final DeclaredRows rows() {
        return model().rows();
    }

    @Override
    public final Map<QualifiedName, Set<Concession>> online() {
        return model().online();
    }

    @Override
    public final Set<ObjectId> retired() {
        return model().retired();
    }

    @Override
    public final Conversions conversions() {
        return model().conversions();
    }

    @Override
    public final Set<String> roles() {
        return rules.roles();
    }

    @Override
    public final Set<Class<?>> tableClasses() {
        Set<Class<?>> classes = new LinkedHashSet<>();
        for (List<? extends @Nullable TableDefinition> listed : List.of(tables, views)) {
            for (TableDefinition table : listed) {
                if (table != null) {
                    classes.add(table.getClass());
                }
            }
        }
        return Collections.unmodifiableSet(classes);
    }

    private Model model() {
        Model known = model;
        if (known == null) {
            known = assemble();
            model = known;
        }
        return known;
    }

    private Model assemble() {
        Mistakes mistakes = new Mistakes(getClass());
        List<TableDefinition> listedTables = once("tables", "table", tables, mistakes).stream()
                .flatMap(table -> Stream.concat(Stream.of(table), table.partitions()))
                .toList();
        Set<ViewDefinition> allViews = new LinkedHashSet<>(once("views", "view", views, mistakes));
        allViews.addAll(made);
        return new Assembly(rules, listedTables, List.copyOf(allViews), mistakes).assemble();
    }

    private static <T extends TableDefinition> List<T> once(
            String method, String what, List<@Nullable T> all, Mistakes mistakes) {
        Set<T> listed = new LinkedHashSet<>();
        for (T each : all) {
            if (each == null) {
                mistakes.ofSchema(
                        method + "(...) was given null",
                        "create the schema class outside of the table classes' own static initialisers: while a table"
                                + " class is being initialised, its constant is still null");
            } else if (!listed.add(each)) {
                mistakes.of(each, "the " + what + " is listed twice", "list it once");
            }
        }
        return List.copyOf(listed);
    }
}
