package io.nestflux.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.sql.Dialect;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlScriptTest {

    @TempDir
    Path directory;

    /** In the server's {@code scan.l}, a comment goes on to whatever ends a line. */
    @Test
    void aCarriageReturnEndsACommentOfPostgres() {
        assertThat(SqlScript.split("-- from a Mac\rSELECT 1;\r-- and\r\rSELECT 2", Dialect.POSTGRESQL))
                .containsExactly(ScriptStatement.of(1, 2, "SELECT 1"), ScriptStatement.of(2, 5, "SELECT 2"));
    }

    /** To MySQL all of this is a comment: nothing would run. */
    @ParameterizedTest
    @ValueSource(strings = {"-- from a Mac\rSELECT 1;\r", "SELECT 0;\n# a\rSELECT 1;\r\n"})
    void aCommentOfMySqlThatSwallowsStatementsIsRefused(String script) {
        assertThatThrownBy(() -> SqlScript.split(script, Dialect.MYSQL))
                .hasMessageContaining("a comment goes on behind a carriage return")
                .hasMessageContaining("end the lines of the file with line feeds");
        assertThat(SqlScript.split(script.replace("\r", "\r\n"), Dialect.MYSQL)).isNotEmpty();
    }

    @Test
    void countsLinesOfAFileFromWindows() {
        assertThat(SqlScript.split("\uFEFFSELECT 1;\r\nSELECT\r\n  2;\r\n\r\nSELECT 3", Dialect.POSTGRESQL))
                .containsExactly(
                        ScriptStatement.of(1, 1, "SELECT 1"),
                        ScriptStatement.of(2, 2, "SELECT\r\n  2"),
                        ScriptStatement.of(3, 5, "SELECT 3"));
    }

    @Test
    void namesTheFileAndTheLineInItsErrors() throws IOException {
        Path file = Files.writeString(directory.resolve("0001_a.sql"), "SELECT 1;\nSELECT 'a");

        try (SqlScript script = SqlScript.open(file, Dialect.MYSQL)) {
            assertThat(script.next().sql()).isEqualTo("SELECT 1");
            assertThatThrownBy(script::next).hasMessageContaining("NF-307: 0001_a.sql, line 2: a string");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET DateStyle = 'German'",
                "set session datestyle to sql, dmy",
                "SET LOCAL \"datestyle\" TO DMY, 'Postgres'",
                "SELECT pg_catalog.set_config('datestyle', 'SQL, DMY', false)",
                "DO $$ BEGIN PERFORM 1; SET datestyle TO postgres; END $$"
            })
    void refusesAStyleOfDatesOnWhichTheDriverClosesItsConnection(String sql) {
        assertThatThrownBy(() -> SqlScript.split("SELECT 1;\n" + sql, Dialect.POSTGRESQL))
                .hasMessageContaining("NF-307")
                .hasMessageContaining("line 2: DateStyle is set to another style than ISO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET DateStyle = 'ISO, DMY'",
                "SET datestyle TO dmy",
                "RESET datestyle",
                "SELECT set_config('search_path', 'sql', false), current_setting('datestyle')",
                "CREATE FUNCTION f() RETURNS date SET datestyle = 'German' AS 'SELECT now()::date' LANGUAGE sql",
                "ALTER ROLE clerk SET datestyle = 'German'",
                "INSERT INTO setting VALUES ('SET datestyle = German')"
            })
    void takesAStyleOfDatesThatStaysIso(String sql) {
        assertThat(SqlScript.split(sql, Dialect.POSTGRESQL)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET client_encoding = 'LATIN1'",
                "set session CLIENT_ENCODING to sql_ascii",
                "SET NAMES 'ISO-8859-1'",
                "SELECT pg_catalog.set_config('client_encoding', 'WIN1252', false)",
                "DO $$ BEGIN SET LOCAL client_encoding TO 'EUC_JP'; END $$"
            })
    void refusesAnEncodingOnWhichTheDriverClosesItsConnection(String sql) {
        assertThatThrownBy(() -> SqlScript.split("SELECT 1;\n" + sql, Dialect.POSTGRESQL))
                .hasMessageContaining("NF-307")
                .hasMessageContaining("line 2: client_encoding is set to something else than UTF8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET client_encoding = 'UTF8'",
                "SET NAMES 'utf-8'",
                "SET client_encoding TO DEFAULT",
                "SELECT set_config('client_encoding', 'UTF8', false), 'LATIN1'",
                "WITH a AS (SELECT 1) UPDATE t SET names = 'Latin America'",
                "ALTER ROLE clerk SET client_encoding = 'LATIN1'"
            })
    void takesAnEncodingThatStaysUtf8(String sql) {
        assertThat(SqlScript.split(sql, Dialect.POSTGRESQL)).hasSize(1);
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        Path file = Files.write(directory.resolve("0001_a.sql"), new byte[] {'S', (byte) 0xE4, ';'});

        try (SqlScript script = SqlScript.open(file, Dialect.MYSQL)) {
            assertThatThrownBy(script::hasNext).hasMessageContaining("0001_a.sql is not UTF-8");
        }
    }

    @Test
    void endsLikeAnyIterator() {
        try (SqlScript script = SqlScript.of(new StringReader("SELECT 1"), "", Dialect.MYSQL)) {
            script.next();
            assertThat(script.hasNext()).isFalse();
            assertThatThrownBy(script::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Tag("slow")
    @Test
    void needsNoMoreMemoryForAHundredMegabytes() throws IOException, InterruptedException {
        Path file = directory.resolve("0001_large.sql");
        String row =
                "INSERT INTO t VALUES (1, 'some text; with a semicolon', $$and more$$); -- a comment\n".repeat(1000);
        try (Writer out = Files.newBufferedWriter(file)) {
            for (long written = 0; written < 100_000_000; written += row.length()) {
                out.write(row);
            }
        }
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");

        Process process = new ProcessBuilder(
                        java.toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SplitLargeFile.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("out").toFile())
                .start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(directory.resolve("out")).hasContent(Files.size(file) / row.length() * 1000 + " statements");
    }

    /** Runs in a Java of its own, with little memory. */
    static final class SplitLargeFile {

        private SplitLargeFile() {}

        public static void main(String[] arguments) {
            try (SqlScript script = SqlScript.open(Path.of(arguments[0]), Dialect.POSTGRESQL)) {
                Segments segments = Segments.of(script, Dialect.POSTGRESQL);
                long count = 0;
                while (segments.hasNext()) {
                    segments.next();
                    count++;
                }
                System.out.println(count + " statements");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            MYSQL | SET sql_mode = 'ANSI_QUOTES'; DROP TABLE "a`b""c" | DROP TABLE `a``b"c`
            MARIADB | SET sql_mode = 'NO_BACKSLASH_ESCAPES'; SELECT 'a\\', "\\" | SELECT 'a\\\\', "\\\\"
            MYSQL | SET sql_mode = 'ANSI'; SET sql_mode = ''; SELECT "a\\"" | SELECT "a\\""
            POSTGRESQL | SET standard_conforming_strings = off; SELECT 'it\\'s', E'\\'' | SELECT E'it\\'s', E'\\''
            """)
    void tellsAStatementAsItIsWrittenWhereQuotesMeanTheUsual(Dialect dialect, String script, String plain) {
        List<ScriptStatement> statements = SqlScript.split(script, dialect);
        ScriptStatement last = statements.get(statements.size() - 1);

        assertThat(last.plain()).isEqualTo(plain);
        assertThat(script).endsWith(last.sql());
    }
}
