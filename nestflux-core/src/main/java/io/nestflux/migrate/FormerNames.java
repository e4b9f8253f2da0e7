package io.nestflux.migrate;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.SqlTokens;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What tables and columns are called now that will be called otherwise when a statement's turn comes, because one
 * before it renames them. Files that have not run are read with the database as it still is.
 */
final class FormerNames {

    private final Dialect dialect;
    private final Map<ObjectName, ObjectName> tables = new LinkedHashMap<>();
    private final Map<String, String> schemas = new HashMap<>();
    private final Map<ObjectName, Map<String, String>> columns = new HashMap<>();

    FormerNames(Dialect dialect) {
        this.dialect = dialect;
    }

    /** What a table is called now. */
    ObjectName table(ObjectName then) {
        return tables.entrySet().stream()
                .filter(renamed -> mayBeSame(renamed.getKey(), then))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> new ObjectName(schema(then.schema()), then.name()));
    }

    /** What a schema is called now. */
    String schema(String then) {
        return schemas.getOrDefault(then, then);
    }

    /**
     * What a column is called now.
     *
     * @param table as it will be called
     */
    String column(ObjectName table, String then) {
        return columns.getOrDefault(table(table), Map.of()).getOrDefault(key(then), then);
    }

    /** Where only one of them names its schema, they are taken for the same: better to count too much. */
    private static boolean mayBeSame(ObjectName one, ObjectName other) {
        boolean sameSchema = one.schema().equals(other.schema())
                || one.schema().isEmpty()
                || other.schema().isEmpty();
        return sameSchema && one.name().equals(other.name());
    }

    private String key(String column) {
        return dialect.foldsColumns() ? column.toLowerCase(Locale.ROOT) : column;
    }

    /** Learns from the next statement. */
    void read(String sql) {
        SqlTokens tokens = SqlTokens.of(sql, dialect);
        if (tokens.take("RENAME", "TABLE") || tokens.take("RENAME", "TABLES")) {
            renameTables(tokens);
        } else if (tokens.take("ALTER", "SCHEMA")) {
            String from = tokens.part();
            if (tokens.take("RENAME", "TO")) {
                schemas.put(tokens.part(), schema(from));
            }
        } else if (tokens.take("ALTER", "TABLE") || tokens.take("ALTER", "IGNORE", "TABLE")) {
            alterTable(tokens);
        }
    }

    private void renameTables(SqlTokens tokens) {
        do {
            tokens.take("IF", "EXISTS");
            ObjectName from = tokens.name();
            while (!tokens.isEnd() && !tokens.take("TO")) {
                tokens.skip();
            }
            renamed(from, tokens.name());
        } while (tokens.take(","));
    }

    private void alterTable(SqlTokens tokens) {
        tokens.take("IF", "EXISTS");
        tokens.take("ONLY");
        ObjectName table = tokens.name();
        tokens.take("*");
        Optional<ObjectName> renamed = Optional.empty();
        do {
            if (tokens.take("SET", "SCHEMA")) {
                renamed = Optional.of(new ObjectName(tokens.part(), table.name()));
            } else if (tokens.take("CHANGE")) {
                tokens.take("COLUMN");
                tokens.take("IF", "EXISTS");
                renamed(table, tokens.part(), tokens.part());
            } else if (tokens.take("RENAME")) {
                Optional<ObjectName> before = renamed;
                renamed = rename(tokens, table).or(() -> before);
            }
        } while (tokens.nextItem());
        renamed.ifPresent(name -> renamed(table, name));
    }

    /** @return the table's new name, if it is the table */
    private Optional<ObjectName> rename(SqlTokens tokens, ObjectName table) {
        if (tokens.at("INDEX") || tokens.at("KEY") || tokens.at("CONSTRAINT")) {
            return Optional.empty();
        }
        boolean column = tokens.take("COLUMN");
        if (!column && (tokens.take("TO") || tokens.take("AS") || tokens.take("=") || dialect.isMySqlFamily())) {
            ObjectName name = tokens.name();
            return Optional.of(!dialect.hasSchemas() ? name : new ObjectName(table.schema(), name.name()));
        }
        tokens.take("IF", "EXISTS");
        String from = tokens.part();
        if (tokens.take("TO")) {
            renamed(table, from, tokens.part());
        }
        return Optional.empty();
    }

    private void renamed(ObjectName from, ObjectName to) {
        ObjectName now = table(from);
        tables.keySet().removeIf(each -> mayBeSame(each, from) || mayBeSame(each, to));
        tables.put(to, now);
    }

    private void renamed(ObjectName table, String from, String to) {
        String now = column(table, from);
        columns.computeIfAbsent(table(table), each -> new HashMap<>()).put(key(to), now);
    }
}
