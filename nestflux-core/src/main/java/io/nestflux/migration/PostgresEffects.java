package io.nestflux.migration;

import io.nestflux.migration.Effect.Altered;
import io.nestflux.migration.Effect.Created;
import io.nestflux.migration.Effect.Emptied;
import io.nestflux.migration.Effect.Hidden;
import io.nestflux.migration.Effect.Repeatable;
import io.nestflux.migration.Effect.SqlObject;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads what a statement of PostgreSQL does. Most of them are committed together with the record of them, so that
 * nobody asks; those that cannot be in a transaction block are told exactly, and those that take rows away.
 */
final class PostgresEffects extends Effects {

    private static final Set<String> ROWS =
            Set.of("INSERT", "UPDATE", "DELETE", "MERGE", "WITH", "SELECT", "VALUES", "TABLE", "COPY");

    /** Outside of a transaction block; or they change nothing but the session. */
    private static final Set<String> REPEATABLE = Set.of(
            "VACUUM",
            "ANALYZE",
            "ANALYSE",
            "SET",
            "RESET",
            "SHOW",
            "CLUSTER",
            "REPACK",
            "DISCARD",
            "CHECKPOINT",
            "COMMENT",
            "GRANT",
            "REVOKE",
            "REFRESH",
            "EXPLAIN",
            "LOAD",
            "SECURITY",
            "PREPARE",
            "DEALLOCATE",
            "LISTEN",
            "UNLISTEN");

    private static final Set<String> NOT_A_COLUMN = Set.of("CONSTRAINT", "EXPRESSION", "IDENTITY", "DEFAULT", "NOT");

    PostgresEffects(SqlTokens tokens) {
        super(tokens);
    }

    @Override
    Set<String> rows() {
        return ROWS;
    }

    @Override
    Set<String> repeatable() {
        return REPEATABLE;
    }

    @Override
    Set<String> notAColumn() {
        return NOT_A_COLUMN;
    }

    @Override
    Effect other() {
        return tokens.take("REINDEX") ? reindex() : new Hidden();
    }

    /** Given up half-way it leaves an index behind that has to go. */
    private Effect reindex() {
        return new Altered(List.of(new SqlObject("INDEX", new ObjectName("", ""))), List.of());
    }

    @Override
    Effect create() {
        tokens.take("UNIQUE");
        if (tokens.take("INDEX")) {
            return createIndex();
        }
        if (tokens.take("DATABASE")) {
            return new Created(new SqlObject("DATABASE", tokens.name()));
        }
        if (tokens.take("TABLESPACE")) {
            return new Created(new SqlObject("TABLESPACE", tokens.name()));
        }
        if (tokens.take("SUBSCRIPTION")) {
            return new Created(new SqlObject("SUBSCRIPTION", tokens.name()));
        }
        return new Hidden();
    }

    /** By its table, because an index may go without a name. */
    private Effect createIndex() {
        tokens.take("CONCURRENTLY");
        tokens.take("IF", "NOT", "EXISTS");
        while (!tokens.isEnd() && !tokens.take("ON")) {
            tokens.skip();
        }
        tokens.take("ONLY");
        return new Altered(List.of(new SqlObject("INDEX", tokens.name())), List.of());
    }

    @Override
    Effect alter() {
        if (tokens.take("TABLE")) {
            return alterTable();
        }
        if (tokens.at("SYSTEM") || tokens.at("DATABASE") || tokens.at("SUBSCRIPTION")) {
            return new Repeatable();
        }
        return new Hidden();
    }

    private Effect alterTable() {
        tokens.take("IF", "EXISTS");
        tokens.take("ONLY");
        SqlObject table = new SqlObject("TABLE", tokens.name());
        tokens.take("*");
        if (tokens.take("DETACH", "PARTITION")) {
            return new Altered(List.of(table, new SqlObject("PARTITION", tokens.name())), List.of());
        }
        List<String> dropped = new ArrayList<>();
        do {
            if (tokens.take("DROP")) {
                droppedColumn().ifPresent(dropped::add);
            }
        } while (tokens.nextItem());
        return new Altered(List.of(table), dropped);
    }

    @Override
    Effect drop() {
        String kind = tokens.word();
        tokens.skip();
        tokens.take("CONCURRENTLY");
        boolean tolerant = tokens.take("IF", "EXISTS");
        if (!Set.of("TABLE", "INDEX", "SCHEMA", "DATABASE", "TABLESPACE", "SUBSCRIPTION")
                .contains(kind)) {
            return new Hidden();
        }
        return dropped(kind, tolerant);
    }

    @Override
    Effect truncate() {
        tokens.take("TABLE");
        List<ObjectName> tables = new ArrayList<>();
        do {
            tokens.take("ONLY");
            tables.add(tokens.name());
            tokens.take("*");
        } while (tokens.take(","));
        return new Emptied(tables);
    }
}
