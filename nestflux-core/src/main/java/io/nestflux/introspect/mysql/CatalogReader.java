package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Dialect;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.introspect.CrawledTable;
import io.nestflux.introspect.Crawler;
import io.nestflux.introspect.Row;
import io.nestflux.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a catalog together from the answers to all queries. */
final class CatalogReader {

    private final Connection connection;
    private final CatalogQueries queries;
    private final ServerTexts texts;
    private final CreateTables created;
    private final Creator creator;

    CatalogReader(ReadingSession session, CatalogQueries queries) {
        this.connection = session.connection();
        this.creator = session.creator();
        this.queries = queries;
        this.texts = new ServerTexts(queries.crawler().dialect());
        this.created = new CreateTables(connection);
    }

    Catalog read() throws SQLException {
        List<CrawledTable> crawled = Crawler.crawl(connection, queries.crawler());
        Checks checks = Checks.read(connection, queries, texts, created);
        Indexes indexes = Indexes.read(connection, queries, texts, created);
        ForeignKeys foreignKeys = ForeignKeys.read(connection, texts.dialect());
        Srids srids = Srids.read(connection, texts.dialect(), crawled);

        Views views = Views.read(connection, crawled, creator);
        Triggers triggers = Triggers.read(connection, creator);
        Set<String> partitioned = partitioned(crawled);

        List<Table> tables = new ArrayList<>();
        List<Unmanaged> unmanaged = new ArrayList<>(views.unmanaged());
        unmanaged.addAll(triggers.unmanaged());
        Set<Dependency> dependencies = new HashSet<>();
        for (CrawledTable each : crawled) {
            JsonObject values = each.values();
            if (values.text("type").equals(Views.TYPE)) {
                continue;
            }
            Optional<String> otherKind = otherKind(values, checks);
            if (otherKind.isPresent()) {
                unmanaged.add(new Unmanaged(otherKind.get(), new QualifiedName("", values.text("name"))));
            } else {
                Table table = triggers.addedTo(table(each, checks, indexes, foreignKeys, srids, partitioned));
                tables.add(table);
                dependencies.addAll(Dependencies.of(table));
            }
        }
        tables.sort(Comparator.comparing(Table::name));
        unmanaged.sort(Comparator.comparing(Unmanaged::name).thenComparing(Unmanaged::kind));
        List<SchemaObject> objects = new ArrayList<>(views.all());
        objects.sort(Comparator.comparing(SchemaObject::name).thenComparing(SchemaObject::kind));
        dependencies.addAll(ViewDependencies.of(tables, objects));
        Schema schema = Schema.empty("").withObjects(objects).withTables(tables);
        return new Catalog(texts.dialect(), List.of(), List.of(schema), dependencies, unmanaged);
    }

    /** The word for something that the server lists as a table and that is no plain one. */
    private Optional<String> otherKind(JsonObject values, Checks checks) {
        String type = values.text("type");
        if (!type.equals("BASE TABLE")) {
            return Optional.of(
                    type.equals("SYSTEM VERSIONED") ? "system-versioned table" : type.toLowerCase(Locale.ROOT));
        }
        String name = values.text("name");
        return checks.maybePeriod(name) && created.of(name).hasPeriod()
                ? Optional.of("table with an application-time period")
                : Optional.empty();
    }

    private Table table(
            CrawledTable crawled,
            Checks checks,
            Indexes indexes,
            ForeignKeys foreignKeys,
            Srids srids,
            Set<String> partitioned) {
        JsonObject values = crawled.values();
        String name = values.text("name");
        String engine = values.optionalText("engine")
                .orElseThrow(() -> MySqlIntrospector.unreadable(
                        "the table %s cannot be opened: %s".formatted(name, values.text("comment"))))
                .toLowerCase(Locale.ROOT);
        String collation = values.text("collation");
        ColumnReader columns =
                new ColumnReader(texts, created, name, collation, checks.ofColumns(name), srids.of(name));
        return new Table(
                name,
                crawled.columns().stream().map(columns::read).toList(),
                indexes.primaryKey(name, engine),
                List.of(),
                checks.of(name),
                indexes.of(name, engine),
                foreignKeys.of(name),
                values.optionalText("comment").filter(comment -> !comment.isEmpty()),
                TableOptions.read(
                        engine, collation, values.optionalText("options").orElse("")),
                partitioned.contains(name)
                        ? List.<SchemaObject>copyOf(
                                created.of(name).partitioning().stream().toList())
                        : List.of());
    }

    private Set<String> partitioned(List<CrawledTable> tables) throws SQLException {
        if (texts.dialect() != Dialect.MARIADB) {
            return new HashSet<>(Row.all(connection, CatalogQueries.MYSQL_PARTITIONED, row -> row.text("TABLE_NAME")));
        }
        return tables.stream()
                .map(CrawledTable::values)
                .filter(values -> values.optionalText("options").orElse("").contains("partitioned"))
                .map(values -> values.text("name"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
