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

/** Reads what a statement of MySQL or MariaDB does. */
final class MySqlEffects extends Effects {

    /** Data manipulation (manual, section 15.2), and what only reads. */
    static final Set<String> ROWS =
            Set.of("INSERT", "UPDATE", "DELETE", "REPLACE", "WITH", "SELECT", "LOAD", "VALUES", "TABLE", "DO", "(");

    private static final Set<String> REPEATABLE = Set.of(
            "SET",
            "USE",
            "GRANT",
            "ANALYZE",
            "OPTIMIZE",
            "CHECK",
            "CHECKSUM",
            "REPAIR",
            "FLUSH",
            "SHOW",
            "DESCRIBE",
            "DESC",
            "EXPLAIN",
            "PREPARE",
            "DEALLOCATE",
            "CACHE");

    /** What stands between CREATE and the kind of object; some with a value. */
    private static final Set<String> ATTRIBUTES =
            Set.of("UNIQUE", "FULLTEXT", "SPATIAL", "ONLINE", "OFFLINE", "AGGREGATE", "UNDO");

    private static final Set<String> SEEN =
            Set.of("TABLE", "VIEW", "PROCEDURE", "FUNCTION", "TRIGGER", "EVENT", "SEQUENCE", "DATABASE");

    /** These move rows or files about, which no definition shows. */
    private static final Set<String> HIDDEN_IN_ALTER = Set.of("EXCHANGE", "DISCARD", "IMPORT", "TRUNCATE");

    private static final Set<String> NOT_A_COLUMN = Set.of(
            "INDEX", "KEY", "PRIMARY", "FOREIGN", "CONSTRAINT", "CHECK", "PARTITION", "SYSTEM", "PERIOD", "DEFAULT");

    MySqlEffects(SqlTokens tokens) {
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
        return tokens.take("RENAME", "TABLE") || tokens.take("RENAME", "TABLES") ? rename() : new Hidden();
    }

    @Override
    Effect truncate() {
        tokens.take("TABLE");
        return new Emptied(List.of(tokens.name()));
    }

    @Override
    Effect create() {
        boolean repeatable = tokens.take("OR", "REPLACE");
        skipAttributes();
        repeatable |= tokens.take("TEMPORARY");
        String kind = kind();
        repeatable |= tokens.take("IF", "NOT", "EXISTS");
        if (repeatable) {
            return new Repeatable();
        }
        ObjectName name = tokens.name();
        if (kind.equals("INDEX")) {
            while (!tokens.isEnd() && !tokens.take("ON")) {
                tokens.skip();
            }
            return new Altered(List.of(table(tokens.name())), List.of());
        }
        return SEEN.contains(kind) ? new Created(new SqlObject(kind, name)) : new Hidden();
    }

    /** {@code ALGORITHM = MERGE DEFINER = `me`@`%` SQL SECURITY INVOKER} and words without a value. */
    private void skipAttributes() {
        while (true) {
            if (tokens.take("SQL", "SECURITY")) {
                tokens.skip();
            } else if (tokens.take("ALGORITHM", "=")) {
                tokens.skip();
            } else if (tokens.take("DEFINER", "=")) {
                skipUser();
            } else if (tokens.atAny(ATTRIBUTES)) {
                tokens.skip();
            } else {
                return;
            }
        }
    }

    private void skipUser() {
        tokens.skip();
        if (tokens.take("@")) {
            tokens.skip();
        }
        if (tokens.take("(")) {
            tokens.take(")");
        }
    }

    /** Takes the kind of object. */
    private String kind() {
        String kind = tokens.word();
        tokens.skip();
        if (kind.equals("PACKAGE") && tokens.take("BODY")) {
            return "PACKAGE BODY";
        }
        return switch (kind) {
            case "SCHEMA" -> "DATABASE";
            case "TABLES" -> "TABLE";
            default -> kind;
        };
    }

    @Override
    Effect alter() {
        skipAttributes();
        tokens.take("IGNORE");
        String kind = kind();
        return switch (kind) {
            case "TABLE" -> alterTable();
            case "EVENT" -> alterEvent();
            // the same definition once more
            case "VIEW", "DATABASE", "PROCEDURE", "FUNCTION" -> new Repeatable();
            case "SEQUENCE" -> tokens.has("RESTART") ? new Hidden() : new Repeatable();
            case "USER" -> tokens.has("RETAIN") ? new Hidden() : new Repeatable();
            default -> new Hidden();
        };
    }

    private Effect alterTable() {
        tokens.take("IF", "EXISTS");
        ObjectName name = tokens.name();
        List<SqlObject> objects = new ArrayList<>(List.of(table(name)));
        List<String> droppedColumns = new ArrayList<>();
        do {
            if (tokens.atAny(HIDDEN_IN_ALTER)) {
                return new Hidden();
            }
            if (tokens.take("DROP")) {
                droppedColumn().ifPresent(droppedColumns::add);
            } else if (tokens.take("RENAME") && !tokens.at("COLUMN") && !tokens.at("INDEX") && !tokens.at("KEY")) {
                if (!tokens.take("TO") && !tokens.take("AS")) {
                    tokens.take("=");
                }
                objects.add(table(tokens.name()));
            }
        } while (tokens.nextItem());
        return new Altered(objects, droppedColumns);
    }

    private Effect alterEvent() {
        ObjectName name = tokens.name();
        while (!tokens.isEnd()) {
            if (tokens.take("RENAME", "TO")) {
                SqlObject renamed = new SqlObject("EVENT", tokens.name());
                return new Altered(List.of(new SqlObject("EVENT", name), renamed), List.of());
            }
            tokens.skip();
        }
        return new Repeatable();
    }

    @Override
    Effect drop() {
        boolean temporary = tokens.take("TEMPORARY");
        String kind = kind();
        if (kind.equals("PREPARE") || temporary) {
            return new Repeatable();
        }
        boolean tolerant = tokens.take("IF", "EXISTS");
        if (kind.equals("INDEX")) {
            tokens.part();
            tokens.take("ON");
            return new Altered(List.of(table(tokens.name())), List.of());
        }
        if (!SEEN.contains(kind)) {
            return tolerant ? new Repeatable() : new Hidden();
        }
        return dropped(kind, tolerant);
    }

    private Effect rename() {
        List<SqlObject> objects = new ArrayList<>();
        do {
            tokens.take("IF", "EXISTS");
            objects.add(table(tokens.name()));
            while (!tokens.isEnd() && !tokens.take("TO")) {
                tokens.skip();
            }
            objects.add(table(tokens.name()));
        } while (tokens.take(","));
        return new Altered(objects, List.of());
    }

    private static SqlObject table(ObjectName name) {
        return new SqlObject("TABLE", name);
    }
}
