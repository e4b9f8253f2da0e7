package io.nestflux.migration;

import static io.nestflux.migration.TransactionNeeds.COMMIT_BEFORE_NEXT;
import static io.nestflux.migration.TransactionNeeds.CONTROLS_TRANSACTION;
import static io.nestflux.migration.TransactionNeeds.IN_TRANSACTION;
import static io.nestflux.migration.TransactionNeeds.OUTSIDE;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.sql.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionNeedsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create /* a */ unique\n index -- b\n concurrently i on t (a)",
                "CREATE INDEX CONCURRENTLY IF NOT EXISTS i ON t (a)",
                "DROP INDEX CONCURRENTLY i",
                "REINDEX TABLE CONCURRENTLY t",
                "REINDEX (VERBOSE, CONCURRENTLY) INDEX i",
                "REINDEX (CONCURRENTLY = true) INDEX i",
                "REINDEX SCHEMA s",
                "reindex (verbose) database",
                "ALTER TABLE \"a b\".t DETACH PARTITION p CONCURRENTLY",
                "VACUUM",
                "VACUUM (FULL) t",
                "CREATE DATABASE d",
                "DROP DATABASE IF EXISTS d",
                "ALTER DATABASE d SET TABLESPACE x",
                "CREATE TABLESPACE x LOCATION '/x'",
                "DROP TABLESPACE x",
                "ALTER SYSTEM SET work_mem = '1MB'",
                "CLUSTER",
                "CLUSTER VERBOSE",
                "CLUSTER (VERBOSE)",
                "DISCARD ALL",
                "CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION p",
                "CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION p WITH (create_slot = true)",
                "DROP SUBSCRIPTION s",
                "ALTER SUBSCRIPTION s REFRESH PUBLICATION",
                "ALTER SUBSCRIPTION s ADD PUBLICATION p",
                "ALTER SUBSCRIPTION s SET (failover = false)"
            })
    void runsOutsideOfATransactionWhatTheServerRefusesInside(String sql) {
        assertThat(TransactionNeeds.of(sql, Dialect.POSTGRESQL)).isEqualTo(OUTSIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE t (a int)",
                "CREATE INDEX i ON t (a)",
                "CREATE INDEX \"CONCURRENTLY\" ON t (a)",
                "CREATE INDEX \"concurrently\" ON t (a)",
                "REFRESH MATERIALIZED VIEW CONCURRENTLY v",
                "REINDEX TABLE t",
                "REINDEX (CONCURRENTLY false) TABLE t",
                "ALTER TABLE t DETACH PARTITION p",
                "ALTER TABLE t ATTACH PARTITION p DEFAULT",
                "ALTER TYPE e RENAME VALUE 'a' TO 'b'",
                "ALTER TYPE c ADD ATTRIBUTE value int",
                "ALTER DATABASE d SET work_mem = '1MB'",
                "CLUSTER t USING i",
                "CLUSTER (VERBOSE) t",
                "ANALYZE t",
                "DISCARD TEMP",
                "CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION p WITH (connect = false)",
                "CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION p WITH (slot_name = none, create_slot = OFF)",
                "ALTER SUBSCRIPTION s ADD PUBLICATION p WITH (refresh = false)",
                "ALTER SUBSCRIPTION s DISABLE",
                "CALL p()",
                "SAVEPOINT a",
                "RELEASE SAVEPOINT a",
                "ROLLBACK TO SAVEPOINT a",
                "PREPARE p AS SELECT 1",
                "COMMENT ON TABLE t IS 'VACUUM'",
                "-- VACUUM\nSELECT 1",
                "DO $$ BEGIN COMMIT; END $$"
            })
    void keepsTheRestInTheTransaction(String sql) {
        assertThat(TransactionNeeds.of(sql, Dialect.POSTGRESQL)).isEqualTo(IN_TRANSACTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"alter type public.\"Mood\" add value 'x'", "ALTER TYPE m ADD VALUE IF NOT EXISTS 'y' BEFORE 'x'"
            })
    void commitsANewEnumValueBeforeWhatMayUseIt(String sql) {
        assertThat(TransactionNeeds.of(sql, Dialect.POSTGRESQL)).isEqualTo(COMMIT_BEFORE_NEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEGIN",
                "begin isolation level serializable",
                "START TRANSACTION",
                "COMMIT",
                "END",
                "ROLLBACK",
                "ABORT",
                "COMMIT PREPARED 'x'",
                "PREPARE TRANSACTION 'x'",
                "ROLLBACK AND CHAIN"
            })
    void knowsWhatBeginsOrEndsATransaction(String sql) {
        assertThat(TransactionNeeds.of(sql, Dialect.POSTGRESQL)).isEqualTo(CONTROLS_TRANSACTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into t values ('it\\'s')",
                "insert into t values (\"it\\\"s\")",
                "insert into `don't` values (1) # don't"
            })
    void readsMySqlsTextAsMySqlDoes(String sql) {
        assertThat(TransactionNeeds.of(sql, Dialect.MYSQL)).isEqualTo(IN_TRANSACTION);
        assertThat(TransactionNeeds.of("create table t (a varchar(9) default 'it\\'s')", Dialect.MYSQL))
                .isEqualTo(OUTSIDE);
    }

    /** The settings end with the statement; what it wants is what stands behind FOR. */
    @Test
    void mariaDbsStatementWithSettingsOfItsOwnIsWhatItSetsThemFor() {
        String settings = "SET /* for */ STATEMENT max_statement_time = 60, sql_mode = 'for' FOR ";

        assertThat(TransactionNeeds.of(settings + "INSERT INTO t VALUES (1)", Dialect.MARIADB))
                .isEqualTo(IN_TRANSACTION);
        assertThat(TransactionNeeds.of(settings + "ALTER TABLE t ADD x int", Dialect.MARIADB))
                .isEqualTo(OUTSIDE);
        assertThat(Effect.of(settings + "DROP TABLE t", Dialect.MARIADB)).isInstanceOf(Effect.Dropped.class);
        assertThat(Effect.of("SET STATEMENT = 1", Dialect.MARIADB)).isInstanceOf(Effect.Repeatable.class);
    }
}
