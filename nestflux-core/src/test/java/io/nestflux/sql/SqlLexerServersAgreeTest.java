package io.nestflux.sql;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Where literals begin and end, and what they say: the lexer and the servers are of one mind in every mode. */
class SqlLexerServersAgreeTest {

    private static final List<String> PIECES = List.of(
            "'", "\"", "`", "\\", "--", "-- ", "#", "/*", "*/", "$", "$$", "$a$", ";", ",", "(", "\n", "\r", " ", "é",
            "😀", "a", "N");

    private final Random random = new Random(9);

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void onPostgres(TestDatabase database) throws SQLException {
        agree(database, Dialect.POSTGRESQL, "set standard_conforming_strings = on");
        agree(database, Dialect.POSTGRESQL, "set standard_conforming_strings = off");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void onMySql(TestDatabase database) throws SQLException {
        Dialect dialect = database.server() == MYSQL ? Dialect.MYSQL : Dialect.MARIADB;
        agree(database, dialect, "set sql_mode = ''");
        agree(database, dialect, "set sql_mode = 'ANSI_QUOTES'");
        agree(database, dialect, "set sql_mode = 'NO_BACKSLASH_ESCAPES'");
        agree(database, dialect, "set sql_mode = 'ansi,no_backslash_escapes'");
    }

    private void agree(TestDatabase database, Dialect dialect, String setting) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(setting);
            QuoteModes modes = QuoteModes.of(dialect);
            modes.heard(setting);
            for (int i = 0; i < 200; i++) {
                agree(statement, dialect, modes.now());
            }
        }
    }

    private void agree(Statement statement, Dialect dialect, QuoteMode mode) throws SQLException {
        List<String> bodies = new ArrayList<>();
        List<String> literals = new ArrayList<>();
        StringBuilder sql = new StringBuilder("select ");
        for (int i = 0; i < 4; i++) {
            String body = body();
            String literal = literal(body, dialect, mode);
            bodies.add(body);
            literals.add(literal);
            sql.append(i == 0 ? "" : ", ").append(literal).append(comment(dialect));
        }

        assertThat(strings(sql.toString(), dialect, mode)).as("%s", sql).isEqualTo(literals);
        try (ResultSet row = statement.executeQuery(sql.toString())) {
            row.next();
            for (int i = 0; i < bodies.size(); i++) {
                assertThat(row.getString(i + 1)).as("%s", sql).isEqualTo(bodies.get(i));
            }
        }
    }

    private static List<String> strings(String sql, Dialect dialect, QuoteMode mode) {
        SqlLexer lexer = Lexers.of(sql, dialect, mode);
        List<String> strings = new ArrayList<>();
        while (lexer.next() != SqlLexer.Kind.END) {
            if (lexer.kind() == SqlLexer.Kind.STRING) {
                strings.add(lexer.text());
            }
        }
        return strings;
    }

    private String body() {
        StringBuilder body = new StringBuilder();
        for (int pieces = random.nextInt(12); pieces > 0; pieces--) {
            body.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return body.toString();
    }

    private String comment(Dialect dialect) {
        return switch (random.nextInt(4)) {
            case 0 -> " /* it's \" ` */ ";
            case 1 -> " -- it's $$ \"\n";
            case 2 -> dialect == Dialect.POSTGRESQL ? " /* it's /* \" */ nested */ -- it's\r" : " # it's\n";
            default -> "";
        };
    }

    private String literal(String body, Dialect dialect, QuoteMode mode) {
        String escaped = mode.backslashes() ? body.replace("\\", "\\\\") : body;
        int form = random.nextInt(3);
        if (dialect == Dialect.POSTGRESQL && form == 1) {
            return "E'" + body.replace("\\", "\\\\").replace("'", "\\'") + "'";
        }
        if (dialect == Dialect.POSTGRESQL && form == 2) {
            return "$tag$" + body + "$tag$";
        }
        if (dialect.isMySqlFamily() && form == 1 && !mode.quotesNames()) {
            return "\"" + escaped.replace("\"", "\"\"") + "\"";
        }
        return mode.backslashes() && form == 2
                ? "'" + escaped.replace("'", "\\'") + "'"
                : "'" + escaped.replace("'", "''") + "'";
    }
}
