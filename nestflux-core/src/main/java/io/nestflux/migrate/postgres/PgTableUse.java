package io.nestflux.migrate.postgres;

import io.nestflux.migrate.TableUse;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.Lexers;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a statement of PostgreSQL does with tables. What it does not know may do anything. */
final class PgTableUse {

    /** What reads, or changes nothing that a table holds. What they call may do more. */
    private static final Set<String> READS = Set.of(
            "SELECT",
            "VALUES",
            "TABLE",
            "SHOW",
            "VACUUM",
            "ANALYZE",
            "REINDEX",
            "CLUSTER",
            "COMMENT",
            "GRANT",
            "REVOKE",
            "PREPARE",
            "DEALLOCATE",
            "SET",
            "RESET",
            "LOCK");

    /** Changes none of the rows that are there. */
    private static final Set<String> NO_ROWS =
            Set.of("TYPE", "DOMAIN", "FUNCTION", "PROCEDURE", "TRIGGER", "SCHEMA", "ROLE", "USER", "STATISTICS");

    private static final Set<String> WRITES = Set.of("INSERT", "UPDATE", "DELETE", "MERGE");

    private static final Set<String> NUMBERING =
            Set.of("SERIAL", "BIGSERIAL", "SMALLSERIAL", "SERIAL4", "SERIAL8", "SERIAL2", "IDENTITY");

    /** A temporary table that a schema has as well must not be taken for that one's. */
    private static final String QUALIFIED = ".";

    private final String sql;
    private final SqlTokens head;
    private final List<Token> tokens;

    private PgTableUse(String sql) {
        this.sql = sql;
        this.head = SqlTokens.of(sql, Dialect.POSTGRESQL);
        this.tokens = tokens(sql);
    }

    static TableUse of(String sql) {
        TableUse use = new PgTableUse(sql).read();
        return PgRepeatableFill.isIn(tokens(sql)) ? use : use.notTheSame();
    }

    private static List<Token> tokens(String sql) {
        return Lexers.tokens(sql, Dialect.POSTGRESQL).stream()
                .filter(token -> token.kind().isSignificant())
                .toList();
    }

    static String name(Token token) {
        return token.word().isEmpty() ? token.content() : token.word().toLowerCase(Locale.ROOT);
    }

    private TableUse read() {
        TableUse use = TableUse.of(mentioned(), called());
        Optional<String> made = PgSessionState.made(sql);
        if (made.isPresent()) {
            return making(use, made.get());
        }
        // where a schema comes before the temporary ones, names mean others
        boolean moves = SqlTokens.mayMention(sql, "pg_temp");
        String verb = head.next().word();
        if (READS.contains(verb)) {
            return moves ? use.unknown() : use;
        }
        return switch (verb) {
            case "INSERT", "MERGE" -> inserting(use);
            case "UPDATE" -> written(use, List.of(table()));
            case "DELETE" -> {
                head.take("FROM");
                yield written(use, List.of(table()));
            }
            case "TRUNCATE" -> {
                head.take("TABLE");
                head.take("ONLY");
                boolean simple = head.count("CASCADE") + head.count("RESTART") == 0;
                yield simple ? written(use, head.names()) : use.unknown();
            }
            case "WITH" -> head.mentions(WRITES) ? use.unknown() : use;
            case "CREATE" -> creating(use);
            case "ALTER" -> altering(use);
            case "DROP" -> dropping(use);
            default -> use.unknown();
        };
    }

    private Set<String> mentioned() {
        Set<String> names = new HashSet<>();
        // a body that runs now may name them as well
        for (SqlTokens all = SqlTokens.withBodies(sql, Dialect.POSTGRESQL); !all.isEnd(); ) {
            Token token = all.next();
            if (token.isName()) {
                names.add(name(token));
            }
        }
        tokens.stream().filter(Token::isName).map(PgTableUse::name).forEach(names::add);
        return names;
    }

    private Set<String> called() {
        Set<String> called = new HashSet<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).isName() && tokens.get(i + 1).is("(")) {
                called.add(name(tokens.get(i)));
            }
        }
        return called;
    }

    private TableUse making(TableUse use, String name) {
        TableUse making = use.making(Set.of(name), definition());
        boolean fromRows = tokens.stream().anyMatch(token -> token.is("SELECT"));
        boolean plain = name.equals(name.toLowerCase(Locale.ROOT))
                && head.count("ON", "COMMIT") == 0
                && head.count("SEQUENCE") == 0
                && head.count(".", name.toUpperCase(Locale.ROOT)) == 0;
        return (plain ? making : making.notTheSame())
                .filledFrom(fromRows ? TableUse.Fills.ROWS : TableUse.Fills.ITSELF);
    }

    private TableUse.Definition definition() {
        if (tokens.stream().anyMatch(token -> NUMBERING.contains(token.word()))) {
            return TableUse.Definition.NUMBERS;
        }
        return head.count("(", "LIKE") > 0 ? TableUse.Definition.ELSEWHERE : TableUse.Definition.PLAIN;
    }

    private TableUse inserting(TableUse use) {
        head.take("INTO");
        TableUse writing = written(use, List.of(table()));
        boolean wholeRows = head.at("SELECT", "*", "FROM");
        boolean fromRows =
                tokens.stream().anyMatch(token -> token.is("SELECT") || token.is("USING") || token.is("TABLE"));
        if (!fromRows) {
            return writing;
        }
        // which of two rows stays depends on which comes first
        return head.count("ON", "CONFLICT") > 0
                ? writing.notTheSame()
                : writing.filledFrom(wholeRows ? TableUse.Fills.WHOLE_ROWS : TableUse.Fills.ROWS);
    }

    private ObjectName table() {
        head.take("IF", "EXISTS");
        head.take("ONLY");
        return head.name();
    }

    private TableUse creating(TableUse use) {
        if (head.at("OR", "REPLACE")) {
            // what it was before is not seen
            return use.unknown();
        }
        head.take("UNLOGGED");
        head.take("UNIQUE");
        head.take("MATERIALIZED");
        String kind = head.next().word();
        return switch (kind) {
            case "INDEX" -> head.takeThrough("ON") ? indexed(use, table()) : use.unknown();
            case "TABLE", "VIEW" -> {
                head.take("IF", "NOT", "EXISTS");
                yield written(use, List.of(head.name()));
            }
            default -> NO_ROWS.contains(kind) ? TableUse.NONE : use.unknown();
        };
    }

    private TableUse altering(TableUse use) {
        String kind = head.next().word();
        return switch (kind) {
            case "TABLE" -> {
                ObjectName name = table();
                head.take("*");
                if (head.take("RENAME", "TO")) {
                    TableUse both = written(use, List.of(name, head.name()));
                    yield both.renaming(both.written());
                }
                TableUse writing = written(use, List.of(name));
                // rows that are there get numbers
                yield definition() == TableUse.Definition.PLAIN ? writing : writing.notTheSame();
            }
            case "TYPE" -> head.count("ADD", "VALUE") > 0 ? use : use.unknown();
            case "INDEX", "SEQUENCE" -> use;
            default -> use.unknown();
        };
    }

    private TableUse dropping(TableUse use) {
        head.take("MATERIALIZED");
        String kind = head.next().word();
        head.take("CONCURRENTLY");
        head.take("IF", "EXISTS");
        List<ObjectName> names = head.names();
        if (kind.equals("INDEX")) {
            return head.count("CASCADE") > 0 ? use.unknown() : use;
        }
        return written(use, names).dropping(names.stream().map(ObjectName::name).collect(Collectors.toSet()));
    }

    private static TableUse written(TableUse use, List<ObjectName> names) {
        Set<String> written = names.stream().map(ObjectName::name).collect(Collectors.toSet());
        if (names.stream().anyMatch(name -> !name.schema().isEmpty())) {
            written.add(QUALIFIED);
        }
        return use.writing(written);
    }

    private static TableUse indexed(TableUse use, ObjectName name) {
        return name.schema().isEmpty() ? use.indexing(name.name()) : use;
    }
}
