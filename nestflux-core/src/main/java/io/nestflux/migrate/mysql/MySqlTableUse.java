package io.nestflux.migrate.mysql;

import io.nestflux.migrate.TableUse;
import io.nestflux.migration.Effect;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.Token;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a statement of MySQL or MariaDB does with tables. What it does not know may do anything. */
final class MySqlTableUse {

    /** What reads, or changes nothing that a table holds. What they call may do more. */
    private static final Set<String> READS = Set.of(
            "SELECT",
            "VALUES",
            "TABLE",
            "DO",
            "(",
            "SHOW",
            "DESCRIBE",
            "DESC",
            "EXPLAIN",
            "CHECK",
            "CHECKSUM",
            "GRANT",
            "REVOKE",
            "PREPARE",
            "DEALLOCATE",
            "SET");

    private static final Set<String> KINDS =
            Set.of("TABLE", "TABLES", "SEQUENCE", "VIEW", "INDEX", "KEY", "DATABASE", "SCHEMA", "USER", "ROLE");

    private static final Set<String> INDEXES = Set.of("INDEX", "KEY", "UNIQUE", "FULLTEXT", "SPATIAL");

    private static final Set<String> MODIFIERS =
            Set.of("LOW_PRIORITY", "DELAYED", "HIGH_PRIORITY", "IGNORE", "QUICK", "INTO");

    /** A temporary table that another database has as well must not be taken for that one's. */
    private static final String QUALIFIED = ".";

    private final String sql;
    private final Dialect dialect;
    private final List<Token> tokens;
    private final SqlTokens head;

    private MySqlTableUse(String sql, Dialect dialect) {
        this.sql = sql;
        this.dialect = dialect;
        this.tokens = UserVariables.tokens(sql, dialect);
        this.head = SqlTokens.of(sql, dialect);
    }

    /** @param constants the variables that have the same values in another session */
    static TableUse of(String sql, Dialect dialect, Set<String> constants) {
        TableUse use = new MySqlTableUse(sql, dialect).read();
        return RepeatableFill.isIn(sql, dialect, constants) ? use : use.notTheSame();
    }

    private TableUse read() {
        if (MySqlSessionState.definesRoutine(sql, dialect)) {
            // what it was before is not seen
            return head.at("CREATE", "OR", "REPLACE") ? TableUse.NONE.unknown() : TableUse.NONE;
        }
        TableUse use = TableUse.of(mentioned(), called());
        String verb = head.peek().text().toUpperCase(Locale.ROOT);
        if (READS.contains(verb)) {
            return use;
        }
        if (!tokens.isEmpty() && tokens.get(0).is("SET")) {
            return use.unknown();
        }
        head.skip();
        return switch (verb) {
            case "INSERT", "REPLACE" -> inserting(use, verb.equals("REPLACE"));
            case "UPDATE" -> use.writing(new UpdatedTables(tokens).names());
            case "DELETE" -> use.writing(deleted());
            case "TRUNCATE" -> {
                head.take("TABLE");
                yield written(use, List.of(head.name()));
            }
            case "ANALYZE", "OPTIMIZE", "REPAIR" -> head.at("TABLE") ? use : use.unknown();
            case "WITH" -> head.count("UPDATE") + head.count("DELETE") == 0 ? use : use.unknown();
            case "CREATE" -> creating(use);
            case "ALTER" -> altering(use);
            case "RENAME" -> altering(use);
            case "DROP" -> dropping(use);
            default -> use.unknown();
        };
    }

    private Set<String> mentioned() {
        return tokens.stream()
                .filter(Token::isName)
                .map(token -> lower(token.content()))
                .collect(Collectors.toSet());
    }

    /** What stands before a parenthesis. A routine that no parenthesis follows is called by no statement but CALL. */
    private Set<String> called() {
        Set<String> called = new HashSet<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).isName() && tokens.get(i + 1).is("(")) {
                called.add(lower(tokens.get(i).content()));
            }
        }
        return called;
    }

    private TableUse inserting(TableUse use, boolean replaces) {
        boolean ignores = replaces || head.at("IGNORE") || head.count("DUPLICATE", "KEY") > 0;
        while (head.atAny(MODIFIERS)) {
            ignores |= head.at("IGNORE");
            head.skip();
        }
        TableUse writing = written(use, List.of(head.name()));
        boolean wholeRows = head.at("SELECT", "*", "FROM");
        boolean fromRows = tokens.stream()
                .anyMatch(token -> token.is("SELECT") || token.word().equals("TABLE"));
        if (!fromRows) {
            return writing;
        }
        // which of two rows stays depends on which comes first
        return ignores
                ? writing.notTheSame()
                : writing.filledFrom(wholeRows ? TableUse.Fills.WHOLE_ROWS : TableUse.Fills.ROWS);
    }

    /** Of one table, or whatever is named before the condition. */
    private Set<String> deleted() {
        while (head.atAny(MODIFIERS)) {
            head.skip();
        }
        if (head.take("FROM")) {
            ObjectName name = head.name();
            if (head.isEnd() || head.at("WHERE") || head.at("ORDER") || head.at("LIMIT")) {
                return qualified(name) ? Set.of(lower(name.name()), QUALIFIED) : Set.of(lower(name.name()));
            }
        }
        return tokens.stream()
                .takeWhile(token -> !token.is("WHERE"))
                .filter(Token::isName)
                .map(token -> lower(token.content()))
                .collect(Collectors.toSet());
    }

    private TableUse creating(TableUse use) {
        boolean temporary = false;
        while (!head.isEnd() && !head.atAny(KINDS)) {
            temporary |= head.at("TEMPORARY");
            head.skip();
        }
        String kind = head.next().word();
        head.take("IF", "NOT", "EXISTS");
        return switch (kind) {
            case "TABLE", "SEQUENCE", "VIEW" -> {
                ObjectName name = head.name();
                if (!temporary) {
                    yield written(use, List.of(name));
                }
                TableUse making = use.making(Set.of(lower(name.name())), definition());
                boolean isCopied = tokens.stream().anyMatch(token -> token.is("SELECT"));
                boolean isPlain = kind.equals("TABLE") && !qualified(name);
                yield (isPlain ? making : making.notTheSame())
                        .filledFrom(isCopied ? TableUse.Fills.ROWS : TableUse.Fills.ITSELF);
            }
            case "INDEX" -> head.takeThrough("ON") ? indexed(use, head.name()) : use.unknown();
            default -> use;
        };
    }

    private TableUse.Definition definition() {
        if (tokens.stream().anyMatch(token -> token.is("AUTO_INCREMENT"))) {
            return TableUse.Definition.NUMBERS;
        }
        boolean like = head.at("LIKE") || head.at("(", "LIKE");
        return like ? TableUse.Definition.ELSEWHERE : TableUse.Definition.PLAIN;
    }

    private TableUse altering(TableUse use) {
        Effect effect = Effect.of(sql, dialect);
        if (effect instanceof Effect.Altered altered) {
            List<ObjectName> names =
                    altered.objects().stream().map(Effect.SqlObject::name).toList();
            if (names.size() == 1 && changesIndexes()) {
                return indexed(use, names.get(0));
            }
            TableUse writing = written(use, names);
            // rows that are there get numbers, or what a function gives
            return names.size() > 1
                    ? writing.renaming(writing.written())
                    : definition() == TableUse.Definition.PLAIN ? writing : writing.notTheSame();
        }
        while (!head.isEnd() && !head.atAny(KINDS)) {
            head.skip();
        }
        return switch (head.next().word()) {
            case "VIEW", "SEQUENCE" -> written(use, List.of(head.name()));
            case "USER", "ROLE" -> use;
            default -> use.unknown();
        };
    }

    /** Whether an ALTER TABLE changes nothing but indexes. */
    private boolean changesIndexes() {
        SqlTokens items = SqlTokens.of(sql, dialect);
        items.takeThrough("TABLE");
        items.name();
        do {
            boolean adds = items.take("ADD");
            if (!adds && !items.take("DROP")) {
                return false;
            }
            if (!items.atAny(INDEXES)) {
                return false;
            }
        } while (items.nextItem());
        return true;
    }

    private TableUse dropping(TableUse use) {
        boolean temporary = head.take("TEMPORARY");
        String kind = head.next().word();
        boolean tolerant = head.take("IF", "EXISTS");
        return switch (kind) {
            case "TABLE", "TABLES", "SEQUENCE", "VIEW" -> {
                List<ObjectName> names = head.names();
                // it drops no other table, and does no harm where there is none
                TableUse about = temporary && tolerant ? TableUse.NONE : use;
                yield written(about, names).dropping(lower(names));
            }
            case "INDEX" -> head.takeThrough("ON") ? indexed(use, head.name()) : use.unknown();
            case "DATABASE", "SCHEMA" -> use.unknown();
            case "TRIGGER", "FUNCTION", "PROCEDURE", "PACKAGE" -> use.dropping(lower(List.of(head.name())));
            default -> use;
        };
    }

    private static boolean qualified(ObjectName name) {
        return !name.schema().isEmpty();
    }

    private static TableUse written(TableUse use, List<ObjectName> names) {
        Set<String> written = lower(names);
        if (names.stream().anyMatch(MySqlTableUse::qualified)) {
            written.add(QUALIFIED);
        }
        return use.writing(written);
    }

    private static TableUse indexed(TableUse use, ObjectName name) {
        return qualified(name) ? written(use, List.of(name)) : use.indexing(lower(name.name()));
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Set<String> lower(Collection<ObjectName> names) {
        return names.stream().map(name -> lower(name.name())).collect(Collectors.toSet());
    }
}
