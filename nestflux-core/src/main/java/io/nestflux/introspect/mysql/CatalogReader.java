package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Event;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Routine;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Sequence;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.catalog.View;
import io.nestflux.introspect.CrawledTable;
import io.nestflux.introspect.Crawler;
import io.nestflux.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts a catalog together from the answers to all queries. */
final class CatalogReader {

    private final Connection connection;
    private final CatalogQueries queries;
    private final ServerTexts texts;
    private final CreateTables created;
    private final Creator creator;

    CatalogReader(ReadingSession session, CatalogQueries queries) throws SQLException {
        this.connection = session.connection();
        this.creator = session.creator();
        this.queries = queries;
        this.texts = new ServerTexts(queries.crawler().dialect(), connection.getCatalog());
        this.created = new CreateTables(connection);
    }

    Catalog read() throws SQLException {
        List<CrawledTable> crawled = Crawler.crawl(connection, queries.crawler());
        Optional<TableReader> reader = tableReader(crawled);
        Found<View> views = Views.read(connection, crawled, creator);
        Programs programs = Programs.read(connection);
        Triggers triggers = Triggers.read(connection, programs, creator);
        Found<Routine> routines = Routines.read(connection, programs, creator);
        Found<Event> events = Events.read(connection, programs, creator);
        List<SchemaObject> objects = new ArrayList<>(views.all());
        objects.addAll(routines.all());
        objects.addAll(events.all());
        List<Table> tables = new ArrayList<>();
        List<Unmanaged> unmanaged = new ArrayList<>(views.unmanaged());
        unmanaged.addAll(triggers.unmanaged());
        unmanaged.addAll(routines.unmanaged());
        unmanaged.addAll(events.unmanaged());
        if (texts.flavour().hasTablespaces()) {
            unmanaged.addAll(OtherProperties.read(connection, crawled));
        }
        Set<Dependency> dependencies = new HashSet<>();
        for (CrawledTable each : crawled) {
            JsonObject values = each.values();
            if (TableReader.isTable(values)) {
                Table table = triggers.addedTo(reader.orElseThrow().read(each));
                tables.add(table);
                dependencies.addAll(Dependencies.of(table));
            } else if (!values.text("type").equals(Views.TYPE)) {
                sequence(values).ifPresentOrElse(objects::add, () -> unmanaged.add(unmanaged(values)));
            }
        }
        tables.sort(Comparator.comparing(Table::name));
        unmanaged.sort(Comparator.comparing(Unmanaged::name).thenComparing(Unmanaged::kind));
        objects.sort(Comparator.comparing(SchemaObject::name).thenComparing(SchemaObject::kind));
        dependencies.addAll(ViewDependencies.of(tables, objects));
        Schema schema = Schema.empty("").withObjects(objects).withTables(tables);
        return new Catalog(texts.dialect(), List.of(), List.of(schema), dependencies, unmanaged, Map.of());
    }

    /** Of what may be part of a table nothing is asked where there is none. */
    private Optional<TableReader> tableReader(List<CrawledTable> crawled) throws SQLException {
        return crawled.stream().map(CrawledTable::values).anyMatch(TableReader::isTable)
                ? Optional.of(new TableReader(connection, queries, texts, created, crawled))
                : Optional.empty();
    }

    private Optional<Sequence> sequence(JsonObject values) throws SQLException {
        return values.text("type").equals("SEQUENCE")
                ? Sequences.read(
                        connection,
                        values.text("name"),
                        values.optionalText("comment").filter(comment -> !comment.isEmpty()))
                : Optional.empty();
    }

    /** What the server lists as a table and is none. */
    private static Unmanaged unmanaged(JsonObject values) {
        return Unmanaged.of(values.text("type").toLowerCase(Locale.ROOT), new QualifiedName("", values.text("name")));
    }
}
