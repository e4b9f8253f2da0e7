package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.connect.Database;
import io.nestflux.connect.RowEstimate;
import io.nestflux.generate.GenerateResult.Counted;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.RowCountSql;
import io.nestflux.plan.RowQuestion;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.Refusal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks the database at hand how many rows the statements of a plan would hurt. It takes little of the database's time,
 * and what cannot be counted is said: a table may not be there yet, and nobody has to let this user read it.
 */
final class RowCounts {

    /** How long one table may be looked at, all questions about it together. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Connection connection;
    private final DialectSql sql;
    private final RowCountSql queries;
    private final Duration patience;
    private final Map<QualifiedName, Duration> spent = new HashMap<>();

    private RowCounts(Connection connection, DialectSql sql, RowCountSql queries, Duration patience) {
        this.connection = connection;
        this.sql = sql;
        this.queries = queries;
        this.patience = patience;
    }

    /** What the statements would do to the rows of a database; in the order of the statements. */
    static List<Counted> of(Proven plan, Database database, DialectSql sql, Duration patience) {
        boolean asks = plan.up().stream()
                .flatMap(statement -> statement.hazards().stream())
                .anyMatch(hazard -> hazard.question().isPresent());
        if (!asks) {
            return List.of();
        }
        try (Connection connection = database.connect()) {
            RowCounts counts = new RowCounts(connection, sql, new RowCountSql(sql, plan.renamed()), patience);
            List<Counted> all = new ArrayList<>();
            for (int i = 0; i < plan.up().size(); i++) {
                for (Hazard hazard : plan.up().get(i).hazards()) {
                    if (hazard.question().isPresent()) {
                        all.add(counts.counted(i, hazard, hazard.question().get()));
                    }
                }
            }
            return all;
        } catch (SQLException unreadable) {
            throw new NestFluxException(
                    ErrorCode.CONNECTION_FAILED,
                    "The rows cannot be looked at: " + unreadable.getMessage(),
                    unreadable);
        }
    }

    private Counted counted(int statement, Hazard hazard, RowQuestion question) throws SQLException {
        QualifiedName table = question.from().get(0).table();
        Duration left = patience.minus(spent.getOrDefault(table, Duration.ZERO));
        if (left.toMillis() <= 0) {
            return uncounted(statement, hazard, estimated(table));
        }
        long start = System.nanoTime();
        try {
            return count(statement, hazard, question, left);
        } catch (SQLException refusal) {
            if (Refusal.LOST.is(refusal)) {
                throw refusal;
            }
            return uncounted(statement, hazard, why(refusal, table));
        } finally {
            spent.merge(table, Duration.ofNanos(System.nanoTime() - start), Duration::plus);
        }
    }

    private Counted count(int number, Hazard hazard, RowQuestion question, Duration left) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout((int) Math.max(1, left.toSeconds()));
            try (ResultSet row = statement.executeQuery(queries.counts(question))) {
                row.next();
                long all = row.getLong(1);
                long hurt = row.getLong(2);
                return new Counted(number, hazard, Optional.of(hurt), words(question, all, hurt, statement));
            }
        }
    }

    private String words(RowQuestion question, long all, long hurt, Statement statement) throws SQLException {
        if (all == 0) {
            return question.from().get(0).table() + " has no rows";
        }
        String words = number(hurt) + " of " + number(all) + " " + question.subject() + " "
                + (hurt == 1 ? singular(question.predicate()) : question.predicate());
        List<String> examples = new ArrayList<>();
        if (hurt > 0 && question.shown().isPresent()) {
            try (ResultSet rows = statement.executeQuery(
                    queries.examples(question, question.shown().get()))) {
                while (rows.next()) {
                    examples.add(examples.size() == 3 ? "…" : "'" + rows.getString(1) + "'");
                }
            }
        }
        return examples.isEmpty() ? words : words + ": " + String.join(", ", examples);
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String singular(String predicate) {
        if (predicate.startsWith("are ")) {
            return "is " + predicate.substring(4);
        }
        if (predicate.startsWith("have ")) {
            return "has " + predicate.substring(5);
        }
        return Stream.of("refer ", "break ").anyMatch(predicate::startsWith) || predicate.equals("change")
                ? s(predicate)
                : predicate;
    }

    private static String s(String predicate) {
        int end = predicate.indexOf(' ');
        return end < 0 ? predicate + "s" : predicate.substring(0, end) + "s" + predicate.substring(end);
    }

    private static Counted uncounted(int statement, Hazard hazard, String why) {
        return new Counted(statement, hazard, Optional.empty(), "the rows were not counted: " + why);
    }

    private String why(SQLException refusal, QualifiedName table) throws SQLException {
        Refusal reason = Refusal.of(refusal);
        if (reason == Refusal.ABSENT) {
            return "not all of that is in the database yet";
        }
        if (reason == Refusal.DENIED) {
            return "this user may not read " + table;
        }
        return reason == Refusal.TIMEOUT || reason == Refusal.LOCK
                ? estimated(table)
                : String.valueOf(refusal.getMessage()).lines().findFirst().orElse("");
    }

    /** What the server believes, which costs nothing. */
    private String estimated(QualifiedName table) throws SQLException {
        QualifiedName there = queries.oldName(table);
        return RowEstimate.inPlaceOfCount(
                patience, table.toString(), RowEstimate.of(connection, new ObjectName(there.schema(), there.name())));
    }
}
