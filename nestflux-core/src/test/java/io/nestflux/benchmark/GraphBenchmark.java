package io.nestflux.benchmark;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.View;
import io.nestflux.introspect.Introspectors;
import io.nestflux.introspect.Scope;
import io.nestflux.plan.LongChains;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Statement;
import io.nestflux.plan.postgres.PgSql;
import io.nestflux.sql.Dialect;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.testing.Durability;
import io.nestflux.testing.RunningServer;
import io.nestflux.testing.TestServer;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Times diff and plan where what depends on what is the work: a large schema with few changes, beside the time it takes
 * to read both sides; and chains of foreign keys and views, beside bushes of as many.
 */
public final class GraphBenchmark {

    private static final int TABLES = 5_000;
    private static final int CHANGES = 50;
    private static final int VIEWS = 1_000;
    private static final int RUNS = 5;
    private static final QualifiedName BASE = new QualifiedName("public", "base");

    private GraphBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        System.out.printf("seconds, best of %d; diff and plan are those of both directions%n", RUNS);
        largeSchema();
        measure("chain of " + TABLES + " foreign keys, dropped", () -> plan(tables(n -> n - 1), empty()));
        measure("bush of " + TABLES + " foreign keys, dropped", () -> plan(tables(n -> n == 0 ? -1 : 0), empty()));
        measure(
                "chain of " + VIEWS + " views, type below changes",
                () -> plan(views("integer", n -> n - 1), views("bigint", n -> n - 1)));
        measure(
                "bush of " + VIEWS + " views, type below changes",
                () -> plan(views("integer", n -> -1), views("bigint", n -> -1)));
    }

    private static void largeSchema() throws Exception {
        try (RunningServer server = TestServer.POSTGRES_14.start(Durability.FAST);
                Connection connection = server.address().connect()) {
            PgSchema schema = new PgBenchmarkSchema(TABLES, 0);
            try (java.sql.Statement statement = connection.createStatement()) {
                for (Statement sql : Planner.plan(new PgSql(), Catalog.empty(Dialect.POSTGRESQL), schema.catalog())) {
                    if (!sql.sql().equals("CREATE SCHEMA \"public\"")) {
                        statement.execute(sql.sql());
                    }
                }
            }
            Scope scope = Scope.of(Set.copyOf(
                    schema.catalog().schemas().stream().map(Schema::name).toList()));
            measure("reading " + TABLES + " tables, once", () -> read(connection, scope));
            Catalog before = read(connection, scope);
            Catalog after = changed(before);
            measure("diff and plan of " + CHANGES + " changes", () -> plan(before, after));
        }
    }

    private static Catalog read(Connection connection, Scope scope) {
        return Introspectors.forDialect(Dialect.POSTGRESQL).introspect(connection, scope);
    }

    /** Each of some tables has one column more. */
    private static Catalog changed(Catalog catalog) {
        Set<QualifiedName> some = new HashSet<>(catalog.tableNames().subList(0, CHANGES));
        return catalog.withTables((name, table) -> {
            List<Column> columns = new ArrayList<>(table.columns());
            if (some.contains(name)) {
                columns.add(column("added", "integer"));
            }
            return Optional.of(table.withColumns(columns));
        });
    }

    private static void plan(Catalog before, Catalog after) {
        Planner.plan(new PgSql(), before, after);
        Planner.plan(new PgSql(), after, before);
    }

    private interface Action {
        void run() throws Exception;
    }

    private static void measure(String what, Action action) throws Exception {
        double best = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            action.run();
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        System.out.printf(Locale.ROOT, "%-44s %8.3f%n", what, best);
    }

    private static Catalog empty() {
        return Catalog.empty(Dialect.POSTGRESQL).withSchemas(List.of(Schema.empty("public")));
    }

    /** Each table refers to the one with the number that the function gives; below zero, to none. */
    private static Catalog tables(IntUnaryOperator target) {
        List<Table> tables = new ArrayList<>();
        for (int number = 0; number < TABLES; number++) {
            tables.add(LongChains.table(number, target.applyAsInt(number)));
        }
        return Catalog.empty(Dialect.POSTGRESQL)
                .withSchemas(List.of(Schema.empty("public").withTables(tables)));
    }

    /** Each view selects from the one with the number that the function gives; below zero, from the table. */
    private static Catalog views(String type, IntUnaryOperator base) {
        List<View> views = new ArrayList<>();
        Set<Dependency> dependencies = new HashSet<>();
        for (int number = 0; number < VIEWS; number++) {
            int from = base.applyAsInt(number);
            ObjectId used = from < 0 ? ObjectId.column(BASE, "a") : view(from);
            dependencies.add(new Dependency(view(number), used));
            views.add(new View(
                    false,
                    "v" + number,
                    List.of(new View.ViewColumn("a", type, Optional.empty(), Optional.empty())),
                    "SELECT a FROM " + used.qualifiedName(),
                    Optional.empty(),
                    Options.NONE,
                    List.of()));
        }
        Schema schema = Schema.empty("public")
                .withTables(List.of(LongChains.table("base", List.of(column("a", type)))))
                .withObjects(views);
        return Catalog.empty(Dialect.POSTGRESQL).withSchemas(List.of(schema)).withDependencies(dependencies);
    }

    private static ObjectId view(int number) {
        return ObjectId.of(Kind.VIEW, new QualifiedName("public", "v" + number));
    }

    private static Column column(String name, String type) {
        return LongChains.column(name, type, true);
    }
}
