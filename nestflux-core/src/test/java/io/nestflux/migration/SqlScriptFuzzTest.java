package io.nestflux.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFluxException;
import io.nestflux.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random scripts, the same in each run. */
class SqlScriptFuzzTest {

    private static final int ROUNDS = 10_000;

    private static final List<String> SHARED = List.of(
            "'",
            "''",
            "\"",
            "`",
            ";",
            ";\n",
            "(",
            ")",
            "--",
            "-- ",
            "#",
            "/*",
            "*/",
            "/*!",
            "\n",
            "\r\n",
            " ",
            "E'",
            "\\'",
            "$$",
            "$a$",
            "$1",
            "a",
            "ä",
            "1",
            ".",
            ",",
            "=",
            "@",
            ":",
            "CREATE",
            "FUNCTION",
            "PROCEDURE",
            "BEGIN",
            "ATOMIC",
            "END",
            "CASE",
            "IF",
            "THEN",
            "LOOP",
            "DO",
            "NOT",
            "TRIGGER",
            "ROW",
            "REPEAT",
            "UNTIL",
            "FOR",
            "\u0000",
            "😀");

    private static final List<String> GLUE =
            List.of(";", ";\n", " ;\n\n", ";-- it's; a comment\n", "\n/* \" ; ' */\n;\r\n", ";;", "/**/;\n-- x\n");

    private static final List<String> COMMON = List.of(
            "SELECT 1",
            "SELECT 'a;b''c'",
            "UPDATE t SET a = 5 -- x; '\n WHERE b = 'y'",
            "SELECT /* ; */ 2",
            "SELECT ''",
            "x");

    private static final Map<Dialect, List<String>> STATEMENTS = Map.of(
            Dialect.POSTGRESQL,
            List.of(
                    "SELECT $$;'$$",
                    "SELECT $a$ ; $$ $a$",
                    "SELECT E'\\';'",
                    "SELECT \"a;\"\"b\"",
                    "SELECT '\\'",
                    "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN a THEN 1 END; SELECT 2; END",
                    "CREATE RULE r AS ON INSERT TO a DO (SELECT 1; SELECT 2)",
                    "SELECT /* /* ; */ ; */ 3"),
            Dialect.MYSQL,
            List.of(
                    "SELECT '\\';'",
                    "SELECT \"\\\";\"",
                    "SELECT `a;``\\`",
                    "/*!40101 SET a = ';' */",
                    "SELECT 1 # ;'\n + 2",
                    "CREATE PROCEDURE p() BEGIN IF a THEN SELECT 1; END IF; SELECT CASE WHEN 1 THEN 2 END; END",
                    "CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW BEGIN SET NEW.end = IF(1, 2, 3); END"),
            Dialect.MARIADB,
            List.of(
                    "/*M!100000 SELECT ';' */",
                    "BEGIN NOT ATOMIC SELECT 1; END",
                    "IF 1 THEN SELECT 1; END IF",
                    "CREATE FUNCTION f() RETURNS INT BEGIN FOR i IN 1..2 DO SELECT 1; END FOR; RETURN 1; END"));

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void findsTheStatementsThatWerePutTogether(Dialect dialect) {
        Random random = new Random(dialect.ordinal());
        List<String> choice = new ArrayList<>(COMMON);
        choice.addAll(STATEMENTS.get(dialect));
        for (int round = 0; round < ROUNDS / 10; round++) {
            List<String> statements = new ArrayList<>();
            StringBuilder script = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                statements.add(pick(choice, random));
                script.append(statements.get(statements.size() - 1)).append(pick(GLUE, random));
            }
            assertThat(sql(script.toString(), dialect)).as("%s", script).isEqualTo(statements);
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void splitsItsOwnOutputIntoTheSameStatements(Dialect dialect) {
        Random random = new Random(100 + dialect.ordinal());
        int accepted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String script = garbage(random);
            List<String> statements;
            try {
                statements = sql(script, dialect);
            } catch (NestFluxException e) {
                assertThat(e.getMessage()).as("%s", script).contains("NF-307", "line ");
                continue;
            }
            accepted++;
            String joined = statements.stream().map(sql -> sql + ";\n").collect(Collectors.joining());
            assertThat(sql(joined, dialect)).as("%s", script).isEqualTo(statements);
        }
        assertThat(accepted).isGreaterThan(ROUNDS / 20);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void takesStatementsFromTheScriptUnchangedAndInOrderWithTheirLines(Dialect dialect) {
        Random random = new Random(200 + dialect.ordinal());
        for (int round = 0; round < ROUNDS; round++) {
            String script = garbage(random);
            int position = 0;
            try {
                for (ScriptStatement statement : SqlScript.split(script, dialect)) {
                    int found = occurrence(script, statement, position);
                    assertThat(found).as("%s in %s", statement, script).isNotNegative();
                    position = found + statement.sql().length();
                }
            } catch (NestFluxException e) {
                assertThat(e.getMessage()).contains("NF-307");
            }
        }
    }

    private static int occurrence(String script, ScriptStatement statement, int from) {
        int found = script.indexOf(statement.sql(), from);
        while (found >= 0
                && script.substring(0, found).chars().filter(c -> c == '\n').count() + 1 != statement.line()) {
            found = script.indexOf(statement.sql(), found + 1);
        }
        return found;
    }

    private static String garbage(Random random) {
        StringBuilder script = new StringBuilder();
        for (int i = random.nextInt(25); i > 0; i--) {
            script.append(pick(SHARED, random));
            if (random.nextBoolean()) {
                script.append(' ');
            }
        }
        return script.toString();
    }

    private static List<String> sql(String script, Dialect dialect) {
        return SqlScript.split(script, dialect).stream()
                .map(ScriptStatement::sql)
                .toList();
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
