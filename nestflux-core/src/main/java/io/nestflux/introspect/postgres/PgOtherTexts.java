package io.nestflux.introspect.postgres;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.catalog.UnmanagedText;
import io.nestflux.introspect.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * The SQL that makes what no record describes, as far as it can be told: not of what is secret (user mappings and
 * subscriptions have passwords), nor of what is data.
 */
public final class PgOtherTexts {

    /** By the word for the kind; each gives the same schema and name as the question that found it. */
    private static final Map<String, String> QUERIES = queries();

    private PgOtherTexts() {}

    private static Map<String, String> queries() {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("text search dictionary", OtherTextQueries.DICTIONARIES);
        queries.put("text search configuration", OtherTextQueries.CONFIGURATIONS);
        queries.put("access method", OtherTextQueries.ACCESS_METHODS);
        queries.put("conversion", OtherTextQueries.CONVERSIONS);
        queries.put("cast", OtherTextQueries.CASTS);
        queries.put("transform", OtherTextQueries.TRANSFORMS);
        queries.put("operator", OtherTextQueries.OPERATORS);
        queries.put("operator family", OtherTextQueries.OPERATOR_FAMILIES);
        queries.put("operator class", OtherTextQueries.OPERATOR_CLASSES);
        queries.put("foreign-data wrapper", OtherTextQueries.WRAPPERS);
        queries.put("foreign server", OtherTextQueries.SERVERS);
        queries.put("foreign table", OtherTextQueries.FOREIGN_TABLES);
        queries.put("event trigger", OtherTextQueries.EVENT_TRIGGERS);
        queries.put("publication", OtherTextQueries.PUBLICATIONS);
        queries.put("security label", OtherTextQueries.SECURITY_LABELS);
        return queries;
    }

    /**
     * The texts of these, in an order in which they can be run.
     *
     * @param wanted what was found besides
     */
    public static List<UnmanagedText> read(Connection connection, List<Unmanaged> wanted) {
        List<UnmanagedText> texts = new ArrayList<>();
        try (SteadySession steady = SteadySession.open(connection)) {
            for (Map.Entry<String, String> query : QUERIES.entrySet()) {
                List<Unmanaged> ofKind = wanted.stream()
                        .filter(object -> object.kind().equals(query.getKey()))
                        .toList();
                if (!ofKind.isEmpty()) {
                    Row.all(steady.connection(), query.getValue(), Told::of).stream()
                            .flatMap(told -> told.text(ofKind).stream())
                            .forEach(texts::add);
                }
            }
        } catch (SQLException e) {
            throw new NestFluxException(
                    ErrorCode.INTROSPECTION_FAILED, "PostgreSQL did not tell what it has: " + e.getMessage(), e);
        }
        return List.copyOf(texts);
    }

    private record Told(QualifiedName name, String sql) {

        static Told of(Row row) throws SQLException {
            return new Told(new QualifiedName(row.text("schema"), row.text("name")), row.text("sql"));
        }

        Optional<UnmanagedText> text(List<Unmanaged> ofKind) {
            return ofKind.stream()
                    .filter(object -> object.name().equals(name))
                    .findFirst()
                    .map(object -> new UnmanagedText(object, statements()));
        }

        private List<String> statements() {
            List<String> statements = new ArrayList<>();
            StringTokenizer all = new StringTokenizer(sql, OtherTextQueries.NEXT);
            while (all.hasMoreTokens()) {
                statements.add(all.nextToken());
            }
            return statements;
        }
    }
}
