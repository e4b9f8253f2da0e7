package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Extension;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.introspect.CrawledTable;
import io.nestflux.introspect.Crawler;
import io.nestflux.introspect.CrawlerQueries;
import io.nestflux.introspect.Row;
import io.nestflux.introspect.Scope;
import io.nestflux.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts a catalog together from the answers of one steady session. */
final class PgCatalogReader {

    /** Every database is born with this comment on its schema {@code public}. */
    private static final String NO_COMMENT = "standard public schema";

    private final Connection connection;
    private final Scope scope;
    private final PgQueries queries;
    private final ObjectNumbers numbers = new ObjectNumbers();

    PgCatalogReader(Connection connection, Scope scope, PgQueries queries) {
        this.connection = connection;
        this.scope = scope;
        this.queries = queries;
    }

    Catalog read() throws SQLException {
        Set<Presence> present = EnumSet.noneOf(Presence.class);
        List<Schema> bare = Row.all(connection, queries.of(Presence.question()), row -> {
                    present.addAll(Presence.in(row));
                    return row.optional("name").isPresent() ? Optional.of(schema(row)) : Optional.<Schema>empty();
                })
                .stream()
                .flatMap(Optional::stream)
                .toList();
        List<CrawledTable> crawled = bare.isEmpty() ? List.of() : crawl();
        try (Answers answers = Answers.to(connection, queries, present, this::isWanted)) {
            return read(bare, crawled, answers);
        }
    }

    private boolean isWanted(Question question) {
        return switch (question) {
            case GRANTS, DEFAULT_PRIVILEGES -> queries.askForRoles();
            case NEWER_KINDS -> queries.mayHaveNewerKinds();
            default -> true;
        };
    }

    private Catalog read(List<Schema> bare, List<CrawledTable> tablesFound, Answers answers) throws SQLException {
        ManagedTables crawled = new ManagedTables(tablesFound, Parents.read(answers));
        StandingObjects standing = new StandingObjects();
        Collations.read(answers, numbers, standing);
        Types.read(answers, numbers, standing);
        Sequences sequences = new Sequences(answers.all(Question.SEQUENCES, SequenceRow::of), crawled, numbers);
        Views views = Views.read(answers, crawled, numbers);
        Views.noteElsewhere(answers, numbers);
        Parts<Index> indexes = Indexes.read(answers, crawled, numbers);
        TableParts parts = new TableParts(answers, crawled, numbers);
        Rules.read(parts);
        Policies.read(parts);
        Triggers.read(parts);
        Parts<SchemaObject> others = parts.all();
        Tables read = Tables.read(answers, crawled, sequences, indexes, others, numbers);
        Map<String, List<Table>> tables = read.bySchema(crawled);
        RowTypes.note(answers, numbers);
        Routines routines = Routines.read(answers, numbers);
        Grants grants = Grants.read(answers, numbers);
        for (Schema schema : bare) {
            standing.addAll(schema.name(), grants.of(schema.name()));
            standing.addAll(schema.name(), sequences.standing(schema.name()));
            standing.addAll(schema.name(), views.of(schema.name(), oid -> concat(indexes.of(oid), others.of(oid))));
            standing.addAll(schema.name(), routines.of(schema.name()));
        }
        StatisticsReader.read(answers, numbers, standing);
        List<Schema> schemas = bare.stream()
                .map(schema -> schema.withObjects(standing.of(schema.name()))
                        .withTables(tables.getOrDefault(schema.name(), List.of())))
                .sorted(Comparator.comparing(Schema::name))
                .toList();
        return new Catalog(
                Dialect.POSTGRESQL,
                extensions(answers),
                schemas,
                Dependencies.read(answers, numbers),
                unmanaged(answers, views, crawled.orphans(), grants),
                read.childTables().wholes());
    }

    private List<CrawledTable> crawl() {
        return Crawler.crawl(
                connection,
                new CrawlerQueries(
                        Dialect.POSTGRESQL,
                        queries.of(PgQueries.CRAWLED_SCHEMAS),
                        queries.of(PgQueries.CRAWLED_TABLES),
                        queries.of(PgQueries.CRAWLED_COLUMNS),
                        queries.of(PgQueries.COUNTS)));
    }

    private static List<SchemaObject> concat(List<? extends SchemaObject> first, List<? extends SchemaObject> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private Schema schema(Row row) throws SQLException {
        numbers.note(ObjectNumbers.NAMESPACE, row.number("oid"), ObjectId.schema(row.text("name")));
        Optional<String> comment = row.optional("comment").filter(text -> !text.equals(NO_COMMENT));
        return Schema.empty(row.text("name")).withComment(comment);
    }

    /**
     * Versions are left out unless they matter, and schemas that are not in scope: a model that only names an extension
     * is content with any.
     */
    private List<Extension> extensions(Answers answers) throws SQLException {
        return answers.all(Question.EXTENSIONS, this::extension).stream()
                .sorted(Comparator.comparing(Extension::name))
                .toList();
    }

    private Extension extension(Row row) throws SQLException {
        String name = row.text("name");
        numbers.note(ObjectNumbers.EXTENSION, row.number("oid"), ObjectId.extension(name));
        Optional<String> version =
                scope.versioned().contains(name) ? Optional.of(row.text("version")) : Optional.empty();
        return new Extension(name, row.optional("schema"), version);
    }

    private static List<Unmanaged> unmanaged(Answers answers, Views views, List<Unmanaged> orphans, Grants grants)
            throws SQLException {
        List<Unmanaged> answered = new ArrayList<>();
        for (Question question : Question.ABOUT_UNMANAGED) {
            answered.addAll(answers.all(question, PgCatalogReader::unmanaged));
        }
        return Stream.of(answered, views.unmanaged(), orphans, grants.unmanaged())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Unmanaged::name).thenComparing(Unmanaged::kind))
                .toList();
    }

    private static Unmanaged unmanaged(Row row) throws SQLException {
        QualifiedName name = new QualifiedName(row.text("schema"), row.text("name"));
        return row.flag("is_property")
                ? Unmanaged.property(row.text("kind"), name)
                : Unmanaged.of(row.text("kind"), name);
    }
}
