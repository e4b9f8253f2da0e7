package io.nestflux.migrate.postgres;

import io.nestflux.migrate.StatementOutcome;
import io.nestflux.migration.Effect;
import io.nestflux.migration.Effect.SqlObject;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.postgres.PgNames;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out on PostgreSQL whether a statement happened that cannot be in a transaction block. All others are committed
 * with their record.
 *
 * <p>What works CONCURRENTLY takes several transactions; given up between them it leaves an invalid index behind, which
 * has to go (manual, CREATE INDEX, "Building Indexes Concurrently"; REINDEX, "Rebuilding Indexes Concurrently"), or a
 * partition whose detachment has to be finished (manual, ALTER TABLE, DETACH PARTITION).
 */
final class PgOutcomes {

    private static final Map<String, String> EXISTS = Map.of(
            "INDEX", "select to_regclass(?) is not null",
            "DATABASE", "select exists (select from pg_database where quote_ident(datname) = ?)",
            "TABLESPACE", "select exists (select from pg_tablespace where quote_ident(spcname) = ?)",
            "SUBSCRIPTION", "select exists (select from pg_subscription where quote_ident(subname) = ?)",
            "TABLE", "select to_regclass(?) is not null",
            "SCHEMA", "select to_regnamespace(?) is not null");

    private final Connection connection;

    PgOutcomes(Connection connection) {
        this.connection = connection;
    }

    /** Which indexes there are, before one is made or made anew: their numbers. */
    String before(String sql) throws SQLException {
        Effect effect = Effect.of(sql, Dialect.POSTGRESQL);
        if (!(effect instanceof Effect.Altered altered)
                || !altered.objects().get(0).kind().equals("INDEX")) {
            return "";
        }
        StringBuilder numbers = new StringBuilder();
        for (Index index : indexes(altered.objects().get(0).name())) {
            numbers.append(index.number()).append(' ');
        }
        return numbers.toString();
    }

    StatementOutcome outcome(String sql, String before) throws SQLException {
        Effect effect = Effect.of(sql, Dialect.POSTGRESQL);
        if (effect instanceof Effect.Repeatable) {
            return StatementOutcome.NOT_HAPPENED;
        }
        if (effect instanceof Effect.Created created) {
            return StatementOutcome.of(exists(created.object()));
        }
        if (effect instanceof Effect.Dropped dropped) {
            return StatementOutcome.of(
                    !dropped.tolerant() && !exists(dropped.objects().get(0)));
        }
        if (effect instanceof Effect.Altered altered) {
            return altered.objects().get(0).kind().equals("INDEX")
                    ? index(altered.objects().get(0).name(), before)
                    : partition(altered.objects());
        }
        return StatementOutcome.UNKNOWN;
    }

    /** An index of a table. */
    private record Index(long number, String name, boolean valid) {}

    /** Those of a table; of no table, all that are invalid. */
    private List<Index> indexes(ObjectName table) throws SQLException {
        String sql = """
                select i.indexrelid::bigint, format('%I.%I', n.nspname, c.relname), i.indisvalid
                from pg_index i
                join pg_class c on c.oid = i.indexrelid
                join pg_namespace n on n.oid = c.relnamespace
                where case when ? = '' then not i.indisvalid else i.indrelid = to_regclass(?) end""";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            String name = table.name().isEmpty() ? "" : PgNames.quote(table);
            query.setString(1, name);
            query.setString(2, name);
            try (ResultSet rows = query.executeQuery()) {
                List<Index> indexes = new ArrayList<>();
                while (rows.next()) {
                    indexes.add(new Index(rows.getLong(1), rows.getString(2), rows.getBoolean(3)));
                }
                return indexes;
            }
        }
    }

    private StatementOutcome index(ObjectName table, String before) throws SQLException {
        Set<String> old = new HashSet<>(List.of(before.split(" ")));
        List<Index> made = indexes(table).stream()
                .filter(index -> !old.contains(Long.toString(index.number())))
                .toList();
        boolean happened = made.stream().anyMatch(Index::valid);
        return new StatementOutcome(
                happened ? StatementOutcome.Verdict.HAPPENED : StatementOutcome.Verdict.NOT_HAPPENED,
                made.stream()
                        .filter(index -> !index.valid())
                        .map(index -> "drop index concurrently if exists " + index.name())
                        .toList());
    }

    private StatementOutcome partition(List<SqlObject> objects) throws SQLException {
        if (objects.size() < 2) {
            return StatementOutcome.UNKNOWN;
        }
        try (PreparedStatement query = connection.prepareStatement(
                "select inhdetachpending from pg_inherits where inhrelid = to_regclass(?)")) {
            query.setString(1, PgNames.quote(objects.get(1).name()));
            try (ResultSet found = query.executeQuery()) {
                if (!found.next()) {
                    return StatementOutcome.HAPPENED;
                }
                String finish = "alter table " + PgNames.quote(objects.get(0).name()) + " detach partition "
                        + PgNames.quote(objects.get(1).name()) + " finalize";
                return found.getBoolean(1)
                        ? new StatementOutcome(StatementOutcome.Verdict.HAPPENED, List.of(finish))
                        : StatementOutcome.NOT_HAPPENED;
            }
        }
    }

    private boolean exists(SqlObject object) throws SQLException {
        String sql = EXISTS.getOrDefault(object.kind(), "select to_regclass(?) is not null");
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, quotedAsNeeded(object.name()));
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getBoolean(1);
            }
        }
    }

    private static String quotedAsNeeded(ObjectName name) {
        return PgNames.isPlain(name.name()) && name.schema().isEmpty() ? name.name() : PgNames.quote(name);
    }
}
