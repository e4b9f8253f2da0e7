package io.nestflux.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.ObjectName;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    private static final String HEAD = "-- nestflux:batch blog.post(id) 5000\n";

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void belongsToTheStatementBehindIt(Dialect dialect) {
        List<ScriptStatement> statements = read(
                "SELECT 1;\n-- why\n-- nestflux:batch blog.post(id) 5000 pause=100ms\n-- because\n"
                        + "UPDATE blog.post SET a = 1 WHERE b IS NULL;\nUPDATE blog.post SET c = 1;",
                dialect);

        assertThat(statements.get(0).batch()).isEmpty();
        assertThat(statements.get(1).batch())
                .contains(new Batch(new ObjectName("blog", "post"), List.of("id"), 5000, Duration.ofMillis(100)));
        assertThat(statements.get(2).batch()).isEmpty();
    }

    @Test
    void readsNamesAsTheServerDoes() {
        assertThat(read(
                                "-- nestflux:batch Blog.\"Po,st(\"(\"a)\", B) 1\nDELETE FROM blog.\"Po,st(\"",
                                Dialect.POSTGRESQL)
                        .get(0)
                        .batch())
                .contains(new Batch(new ObjectName("blog", "Po,st("), List.of("a)", "b"), 1, Duration.ZERO));
        assertThat(read("# nestflux:batch `po``st`(`ID`) 1000000\nDELETE FROM `po``st`", Dialect.MARIADB)
                        .get(0)
                        .batch())
                .contains(new Batch(new ObjectName("", "po`st"), List.of("ID"), 1_000_000, Duration.ZERO));
    }

    @Test
    void takesPlaceholdersInTheLineToo() {
        String text = "-- nestflux:batch ${s}.post(id) ${n}\nUPDATE ${s}.post SET a = 1;";
        try (SqlScript script = SqlScript.of(
                new StringReader(text), "a.sql", Dialect.POSTGRESQL, Placeholders.of(Map.of("s", "blog", "n", "7")))) {
            assertThat(script.next().batch())
                    .contains(new Batch(new ObjectName("blog", "post"), List.of("id"), 7, Duration.ZERO));
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void putsARangeBeforeTheConditionThatIsThere(Dialect dialect) {
        assertThat(ranged("UPDATE blog.post SET a = (SELECT 1 WHERE true) WHERE b = 1 OR c = 2", dialect))
                .isEqualTo("UPDATE blog.post SET a = (SELECT 1 WHERE true) WHERE id > 5 and ( b = 1 OR c = 2\n)");
        assertThat(ranged("DELETE FROM blog.post p\nWHERE b = 1 -- or\n OR c = ' where '", dialect))
                .isEqualTo("DELETE FROM blog.post p\nWHERE id > 5 and ( b = 1 -- or\n OR c = ' where '\n)");
        assertThat(ranged("UPDATE blog.post AS p SET a = CASE WHEN b THEN 1 END", dialect))
                .isEqualTo("UPDATE blog.post AS p SET a = CASE WHEN b THEN 1 END\nwhere id > 5");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void hasASegmentOfItsOwn(Dialect dialect) {
        String sql = "INSERT INTO a VALUES (1);\n" + HEAD + "UPDATE blog.post SET a = 1;\nINSERT INTO a VALUES (2);\n"
                + "INSERT INTO a VALUES (3);";
        try (SqlScript script = SqlScript.of(new StringReader(sql), "a.sql", dialect)) {
            List<Integer> segments = new ArrayList<>();
            Segments.of(script, dialect).forEachRemaining(next -> segments.add(next.segment()));

            assertThat(segments).containsExactly(1, 2, 3, 3);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "INSERT INTO blog.post VALUES (1) | is no UPDATE or DELETE",
                "WITH x AS (DELETE FROM blog.post) UPDATE blog.post SET a = 1 | is no UPDATE or DELETE",
                "UPDATE blog.other SET a = 1 | is about blog.other, and the line before it about blog.post",
                "UPDATE post SET a = 1 | is about post, and the line before it about blog.post",
                "UPDATE blog.post SET a = 1 LIMIT 5 | has LIMIT",
                "DELETE FROM blog.post ORDER BY id | has ORDER BY",
                "UPDATE blog.post SET id = id + 1 | changes id",
                "UPDATE blog.post SET a = 1, id = 2 WHERE true | changes id",
                "UPDATE blog.post SET a = (SELECT max(b) FROM blog.post) | reads blog.post itself",
                "DELETE FROM blog.post WHERE a IN (SELECT 1 FROM x, (SELECT 1) y JOIN post ON true) | reads blog.post",
                "DELETE FROM blog.post WHERE a IN (SELECT 1 FROM x, blog.post) | reads blog.post itself"
            })
    void refusesWhatBatchesWouldChange(String sql, String why) {
        for (Dialect dialect : Dialect.values()) {
            assertThatThrownBy(() -> read("\n" + HEAD + sql.strip(), dialect))
                    .as("%s", dialect)
                    .hasMessageContaining("NF-560: a.sql, line 3: ")
                    .hasMessageContaining(why.strip());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE blog.post SET a = o.a FROM other o WHERE o.id = post.id",
                "DELETE FROM blog.post USING other o WHERE o.id = post.id",
                "UPDATE blog.post SET a = 1 WHERE CURRENT OF c",
                "UPDATE blog.post SET a = 1 RETURNING a",
                "UPDATE blog.post SET (a, id) = (1, 2)",
                "UPDATE blog.post SET \"id\" = 2",
                "UPDATE blog.post SET a = 1, ID = 2"
            })
    void refusesWhatOnlyPostgresqlHas(String sql) {
        assertThatThrownBy(() -> read(HEAD + sql, Dialect.POSTGRESQL)).hasMessageContaining("NF-560: a.sql, line 2: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE blog.post, other SET post.a = 1",
                "UPDATE blog.post p JOIN other o ON o.id = p.id SET p.a = 1",
                "DELETE p FROM blog.post p JOIN other o ON o.id = p.id",
                "DELETE FROM blog.post USING blog.post JOIN other",
                "UPDATE blog.post PARTITION (p0) SET a = 1",
                "UPDATE blog.post p SET a = 1, p.`Id` = 2",
                "UPDATE blog.post SET a = @n := @n + 1",
                "UPDATE blog.post SET a = 1 /*! LIMIT 5 */"
            })
    void refusesWhatOnlyMysqlHas(String sql) {
        for (Dialect dialect : List.of(Dialect.MYSQL, Dialect.MARIADB)) {
            assertThatThrownBy(() -> read(HEAD + sql, dialect)).hasMessageContaining("NF-560: a.sql, line 2: ");
        }
    }

    @Test
    void takesWhatOnlyLooksLikeIt() {
        assertThat(read(HEAD + "UPDATE ONLY blog.post SET a = 1 WHERE b IS DISTINCT FROM a", Dialect.POSTGRESQL))
                .hasSize(1);
        assertThat(read(HEAD + "UPDATE blog.post SET a = extract(day FROM post)", Dialect.POSTGRESQL))
                .hasSize(1);
        assertThat(read(HEAD + "UPDATE blog.post p SET a = (SELECT id FROM x WHERE x.id = p.id)", Dialect.POSTGRESQL))
                .hasSize(1);
        assertThat(read(HEAD + "UPDATE IGNORE blog.post p SET p.a = p.id, p.`limit` = p.order", Dialect.MYSQL))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "blog.post",
                "blog.post 5000",
                "blog.post() 5000",
                "blog.post(id)",
                "blog.post(id) 0",
                "blog.post(id) -5",
                "blog.post(id) 1000001",
                "blog.post(id) 99999999999",
                "blog.post(id) 5k",
                "blog.post(id, id) 5",
                "blog.post(id,) 5",
                "blog.post(id 5",
                "blog.post(id) 5 100ms",
                "blog.post(id) 5 pause=2h",
                "a.blog.post(id) 5"
            })
    void refusesALineThatIsNotUnderstoodAndSaysHowToWriteIt(String value) {
        assertThatThrownBy(() -> read("\n-- nestflux:batch " + value + "\nUPDATE blog.post SET a = 1", Dialect.MARIADB))
                .hasMessageContaining("NF-560: a.sql, line 2: ")
                .hasMessageContaining("write");
    }

    @Test
    void refusesALineWithoutItsStatement() {
        assertThatThrownBy(() -> read("SELECT 1;\n" + HEAD, Dialect.POSTGRESQL))
                .hasMessageContaining("line 2: no statement");
        assertThatThrownBy(() -> read(HEAD + HEAD + "UPDATE blog.post SET a = 1", Dialect.POSTGRESQL))
                .hasMessageContaining("line 2: a second");
        assertThatThrownBy(() -> read("UPDATE blog.post\n" + HEAD + "SET a = 1", Dialect.POSTGRESQL))
                .hasMessageContaining("line 2: a nestflux:batch in the middle");
        assertThatThrownBy(() -> read("BEGIN;\n" + HEAD + "UPDATE blog.post SET a = 1; COMMIT;", Dialect.POSTGRESQL))
                .hasMessageContaining("NF-560: a.sql, line 3")
                .hasMessageContaining("BEGIN and COMMIT");
    }

    private static String ranged(String sql, Dialect dialect) {
        return BatchedStatement.of(read(HEAD + sql, dialect).get(0)).where("id > 5");
    }

    private static List<ScriptStatement> read(String text, Dialect dialect) {
        try (SqlScript script = SqlScript.of(new StringReader(text), "a.sql", dialect)) {
            List<ScriptStatement> statements = new ArrayList<>();
            script.forEachRemaining(statements::add);
            return statements;
        }
    }
}
