package io.nestflux.migrate.postgres;

import io.nestflux.migrate.BatchKey;
import io.nestflux.migrate.BatchTable;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.postgres.PgLiterals;
import io.nestflux.sql.postgres.PgNames;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks up on PostgreSQL whether a table can be gone through in batches, and how its keys are written down. */
final class PgBatchTables {

    /** Whose text form is exact, and depends on no setting. */
    private static final Set<String> AS_TEXT = Set.of(
            "int2",
            "int4",
            "int8",
            "numeric",
            "oid",
            "uuid",
            "text",
            "varchar",
            "bpchar",
            "bool",
            "inet",
            "cidr",
            "macaddr",
            "macaddr8",
            "time");

    /** Whose text form follows {@code DateStyle}; in JSON it is that of ISO 8601 (manual, 9.16, to_json). */
    private static final Set<String> AS_JSON = Set.of("date", "timestamp", "timestamptz");

    private final Connection connection;

    PgBatchTables(Connection connection) {
        this.connection = connection;
    }

    BatchTable find(ObjectName name) throws SQLException {
        String quoted = name.schema().isEmpty() ? PgNames.quote(name.name()) : PgNames.quote(name);
        try (PreparedStatement query = connection.prepareStatement("""
                select c.oid, c.relkind, c.relpersistence = 't',
                       greatest(c.reltuples, (select sum(p.reltuples)
                                               from pg_catalog.pg_partition_tree(c.oid) t
                                               join pg_catalog.pg_class p on p.oid = t.relid
                                               where t.isleaf), 0)::bigint
                from pg_catalog.pg_class c where c.oid = pg_catalog.to_regclass(?)""")) {
            query.setString(1, quoted);
            try (ResultSet found = query.executeQuery()) {
                if (!found.next()) {
                    return BatchTable.missing(quoted);
                }
                String kind = found.getString(2);
                if (!kind.equals("r") && !kind.equals("p")) {
                    return BatchTable.unfit(quoted, "it is no table");
                }
                if (found.getBoolean(3)) {
                    return BatchTable.unfit(quoted, "it is temporary, and a later run has it no longer");
                }
                long table = found.getLong(1);
                return new BatchTable(quoted, Optional.empty(), columns(table), unique(table), true, found.getLong(4));
            }
        }
    }

    private List<BatchTable.Column> columns(long table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                with recursive base as (
                  select a.attnum, a.attname,
                         a.attnotnull and not exists (
                           select from pg_catalog.pg_constraint n
                           where n.conrelid = a.attrelid and n.contype = 'n' and not n.convalidated
                             and n.conkey[1] = a.attnum) as attnotnull,
                         a.atttypid as declared, t.oid as type, t.typtype, t.typbasetype
                  from pg_catalog.pg_attribute a join pg_catalog.pg_type t on t.oid = a.atttypid
                  where a.attrelid = ? and a.attnum > 0 and not a.attisdropped
                  union all
                  select b.attnum, b.attname, b.attnotnull, b.declared, t.oid, t.typtype, t.typbasetype
                  from base b join pg_catalog.pg_type t on t.oid = b.typbasetype
                  where b.typtype = 'd')
                select b.attname, b.attnotnull, pg_catalog.format_type(b.declared, null), t.typname,
                       t.typtype = 'e', t.typnamespace = 'pg_catalog'::regnamespace
                from base b join pg_catalog.pg_type t on t.oid = b.type
                where b.typtype <> 'd'
                order by b.attnum""")) {
            query.setLong(1, table);
            List<BatchTable.Column> columns = new ArrayList<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    String name = found.getString(1);
                    Optional<BatchKey.Column> key = found.getBoolean(5)
                            ? Optional.of(asText(name))
                            : found.getBoolean(6) ? key(name, found.getString(4)) : Optional.empty();
                    columns.add(new BatchTable.Column(name, found.getString(3), !found.getBoolean(2), key));
                }
            }
            return columns;
        }
    }

    private static Optional<BatchKey.Column> key(String name, String type) {
        String quoted = PgNames.quote(name);
        if (AS_TEXT.contains(type)) {
            return Optional.of(asText(name));
        }
        if (AS_JSON.contains(type)) {
            return Optional.of(plain(quoted, "to_json(%s) #>> '{}'".formatted(quoted)));
        }
        return type.equals("bytea")
                ? Optional.of(plain(quoted, "'\\x' || encode(%s, 'hex')".formatted(quoted)))
                : Optional.empty();
    }

    private static BatchKey.Column asText(String name) {
        return plain(PgNames.quote(name), PgNames.quote(name) + "::text");
    }

    /** The server takes a literal in quotes for a value of the column's type. */
    private static BatchKey.Column plain(String quoted, String text) {
        return BatchKey.Column.plain(quoted, text, PgLiterals::text);
    }

    private List<List<String>> unique(long table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select i.indexrelid, a.attname, (i.indoption[k.place - 1] & 1) <> (i.indoption[0] & 1)
                from pg_catalog.pg_index i
                cross join lateral generate_series(1, i.indnkeyatts) as k(place)
                left join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[k.place - 1]
                where i.indrelid = ? and i.indisunique and i.indisvalid and i.indpred is null
                order by i.indisprimary desc, i.indexrelid, k.place""")) {
            query.setLong(1, table);
            Map<Long, List<String>> indexes = new LinkedHashMap<>();
            List<Long> mixed = new ArrayList<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    long index = found.getLong(1);
                    String column = found.getString(2);
                    if (column == null || found.getBoolean(3)) {
                        mixed.add(index);
                    } else {
                        indexes.computeIfAbsent(index, it -> new ArrayList<>()).add(column);
                    }
                }
            }
            indexes.keySet().removeAll(mixed);
            return List.copyOf(indexes.values());
        }
    }
}
