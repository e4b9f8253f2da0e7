package io.nestflux.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.sql.Dialect;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    @Test
    void runsAnOrdinaryFileInOneTransaction() {
        assertThat(segments("SELECT 1; SELECT 2; SELECT 3", Dialect.POSTGRESQL))
                .containsExactly("1 transaction: SELECT 1", "1 transaction: SELECT 2", "1 transaction: SELECT 3");
    }

    @Test
    void givesASegmentOfItsOwnToWhatCannotRunInATransaction() {
        assertThat(segments("SELECT 1; SELECT 2; VACUUM; VACUUM t; SELECT 3; SELECT 4", Dialect.POSTGRESQL))
                .containsExactly(
                        "1 transaction: SELECT 1",
                        "1 transaction: SELECT 2",
                        "2 alone: VACUUM",
                        "3 alone: VACUUM t",
                        "4 transaction: SELECT 3",
                        "4 transaction: SELECT 4");
    }

    @Test
    void commitsWhereALineBetweenStatementsSaysSo() {
        assertThat(segments("SELECT 1; -- nestflux:commit\nSELECT 2; SELECT 3", Dialect.POSTGRESQL))
                .containsExactly("1 transaction: SELECT 1", "2 transaction: SELECT 2", "2 transaction: SELECT 3");
        assertThatThrownBy(() -> segments("SELECT 1; SELECT\n-- nestflux:commit\n2", Dialect.POSTGRESQL))
                .hasMessageContaining("in the middle of a statement");
        assertThatThrownBy(() -> segments("BEGIN; SELECT 1; -- nestflux:commit\nSELECT 2; COMMIT", Dialect.POSTGRESQL))
                .hasMessageContaining("between the BEGIN and COMMIT");
    }

    @Test
    void commitsNewEnumValuesTogetherBeforeTheNextStatement() {
        assertThat(segments(
                        "SELECT 1; ALTER TYPE a ADD VALUE 'b'; ALTER TYPE a ADD VALUE 'c'; SELECT 2",
                        Dialect.POSTGRESQL))
                .containsExactly(
                        "1 transaction: SELECT 1",
                        "1 transaction: ALTER TYPE a ADD VALUE 'b'",
                        "1 transaction: ALTER TYPE a ADD VALUE 'c'",
                        "2 transaction: SELECT 2");
    }

    @Test
    void runsEachStatementAloneWhenTheFileSaysSo() {
        assertThat(segments("-- nestflux:no-transaction\nSELECT 1; SELECT 2; CALL p()", Dialect.POSTGRESQL))
                .containsExactly("1 transaction: SELECT 1", "2 transaction: SELECT 2", "3 alone: CALL p()");
    }

    @Test
    void keepsInOneTransactionWhatBeginAndCommitStandAround() {
        String many = "INSERT INTO a VALUES (1);\n".repeat(1200);

        assertThat(last(many)).startsWith("3 transaction");
        assertThat(last("BEGIN;\n" + many + "COMMIT;\n")).startsWith("1 transaction");
    }

    private static String last(String file) {
        List<String> all = segments(file, Dialect.MYSQL);
        return all.get(all.size() - 1);
    }

    @Test
    void runsDefinitionsAloneAndRowsTogetherOnMySqlAndMariaDb() {
        assertThat(segments("CREATE TABLE a (b int); INSERT INTO a VALUES (1); UPDATE a SET b = 2", Dialect.MYSQL))
                .containsExactly(
                        "1 alone: CREATE TABLE a (b int)",
                        "2 transaction: INSERT INTO a VALUES (1)",
                        "2 transaction: UPDATE a SET b = 2");
        assertThat(segments("BEGIN NOT ATOMIC SELECT 1; END; SELECT 2", Dialect.MARIADB))
                .containsExactly("1 alone: BEGIN NOT ATOMIC SELECT 1; END", "2 transaction: SELECT 2");
    }

    @Test
    void aLongDumpOnMySqlTakesSeveralTransactions() {
        assertThat(segments("INSERT INTO a VALUES (1);\n".repeat(1_001), Dialect.MYSQL))
                .last()
                .asString()
                .startsWith("3 transaction");
    }

    @Test
    void refusesTransactionsOfTheUsersOwn() {
        assertThatThrownBy(() -> segments("SELECT 1;\nCOMMIT;", Dialect.POSTGRESQL))
                .hasMessageContaining("NF-307")
                .hasMessageContaining("line 2: \"COMMIT\" begins or ends a transaction")
                .hasMessageContaining("remove it");
        assertThatThrownBy(() -> segments("SET @@autocommit = 0;", Dialect.MYSQL))
                .hasMessageContaining("NF-307");
        assertThatThrownBy(() -> segments("LOCK TABLES `a` WRITE;", Dialect.MYSQL))
                .hasMessageContaining("NF-307")
                .hasMessageContaining("--skip-add-locks");
    }

    @Test
    void takesBeginAndCommitAroundTheWholeFileForWhatIsDoneAnyway() {
        for (String begin : List.of("BEGIN", "begin work", "START TRANSACTION")) {
            assertThat(segments("-- a\n" + begin + ";\nSELECT 1; SELECT 2;\nCOMMIT;\n-- b", Dialect.POSTGRESQL))
                    .containsExactly("1 transaction: SELECT 1", "1 transaction: SELECT 2");
            assertThat(segments(begin + "; INSERT INTO a VALUES (1);\nCOMMIT", Dialect.MARIADB))
                    .containsExactly("1 transaction: INSERT INTO a VALUES (1)");
        }
        assertThat(segments("BEGIN TRANSACTION; SELECT 1; END;", Dialect.POSTGRESQL))
                .containsExactly("1 transaction: SELECT 1");
    }

    @Test
    void refusesABeginThatIsNotOfTheWholeFile() {
        assertThatThrownBy(() -> segments("BEGIN; SELECT 1; COMMIT;\nSELECT 2;", Dialect.POSTGRESQL))
                .hasMessageContaining("NF-307: a.sql, line 1: \"COMMIT\" begins or ends a transaction");
        assertThatThrownBy(() -> segments("BEGIN;\nSELECT 1;", Dialect.MYSQL))
                .hasMessageContaining("NF-307: a.sql, line 1: a transaction begins here");
        assertThatThrownBy(() -> segments("BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT 1; COMMIT", Dialect.POSTGRESQL))
                .hasMessageContaining("NF-307: a.sql, line 1: \"BEGIN ISOLATION");
        assertThatThrownBy(() -> segments("-- nestflux:no-transaction\nBEGIN; SELECT 1; COMMIT", Dialect.POSTGRESQL))
                .hasMessageContaining("NF-307: a.sql, line 2");
    }

    private static List<String> segments(String text, Dialect dialect) {
        try (SqlScript script = SqlScript.of(new StringReader(text), "a.sql", dialect)) {
            List<String> segments = new ArrayList<>();
            Segments.of(script, dialect)
                    .forEachRemaining(next -> segments.add(next.segment()
                            + (next.transactional() ? " transaction: " : " alone: ")
                            + next.statement().sql()));
            return segments;
        }
    }
}
