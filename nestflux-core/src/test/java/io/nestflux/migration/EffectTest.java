package io.nestflux.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.migration.Effect.Altered;
import io.nestflux.migration.Effect.Created;
import io.nestflux.migration.Effect.Dropped;
import io.nestflux.migration.Effect.Emptied;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.ObjectName;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a statement does is read from its words alone, whatever stands between them. */
class EffectTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "CREATE TABLE a (id int) | created TABLE a",
                "create /* b */ table `my db`.`a``b` (id int) | created TABLE my db.a`b",
                "CREATE TABLE IF NOT EXISTS a (id int) | Repeatable",
                "CREATE TEMPORARY TABLE a (id int) | Repeatable",
                "CREATE OR REPLACE VIEW v AS SELECT 1 | Repeatable",
                "CREATE ALGORITHM = MERGE DEFINER = `me`@`%` SQL SECURITY INVOKER VIEW v AS SELECT 1 | created VIEW v",
                "CREATE DEFINER=CURRENT_USER() PROCEDURE p() SELECT 1 | created PROCEDURE p",
                "CREATE DEFINER = me TRIGGER t BEFORE INSERT ON a FOR EACH ROW SET NEW.x = 1 | created TRIGGER t",
                "CREATE UNIQUE INDEX i USING BTREE ON a (id) | altered TABLE a",
                "CREATE SERVER s FOREIGN DATA WRAPPER mysql OPTIONS (HOST 'h') | Hidden",
                "/*!50003 CREATE TABLE a (id int) */ | created TABLE a",
                "ALTER TABLE a ADD x int, DROP y, DROP COLUMN `z`, DROP INDEX i | altered TABLE a without y z",
                "ALTER TABLE a DROP IF EXISTS y, DROP PRIMARY KEY | altered TABLE a without y",
                "ALTER TABLE a ADD CHECK (drop_me > 0), RENAME TO b | altered TABLE a, TABLE b",
                "ALTER TABLE a RENAME COLUMN x TO y | altered TABLE a",
                "ALTER TABLE a EXCHANGE PARTITION p WITH TABLE b | Hidden",
                "ALTER TABLE a TRUNCATE PARTITION p | Hidden",
                "ALTER TABLE a DISCARD TABLESPACE | Hidden",
                "ALTER VIEW v AS SELECT 1 | Repeatable",
                "ALTER EVENT e RENAME TO f | altered EVENT e, EVENT f",
                "ALTER SEQUENCE s RESTART 5 | Hidden",
                "RENAME TABLE a TO b, c TO d.e | altered TABLE a, TABLE b, TABLE c, TABLE d.e",
                "DROP TABLE a, b.c | dropped TABLE a, TABLE b.c",
                "DROP TABLE IF EXISTS a | dropped TABLE a, or not",
                "DROP INDEX i ON a | altered TABLE a",
                "DROP SCHEMA s | dropped DATABASE s",
                "TRUNCATE a | emptied a",
                "INSERT INTO a VALUES (1) | Rows",
                "(SELECT 1) UNION (SELECT 2) | Rows",
                "WITH x AS (SELECT 1) DELETE FROM a | Rows",
                "SET @a = 1 | Repeatable",
                "REVOKE SELECT ON a FROM b | Hidden",
                "CALL p() | Hidden"
            })
    void onMySql(String sql, String effect) {
        assertThat(text(Effect.of(sql, Dialect.MYSQL))).isEqualTo(effect);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON ONLY s.\"A\" (id) | altered INDEX s.A",
                "CREATE INDEX CONCURRENTLY ON Users (id) | altered INDEX users",
                "REINDEX (CONCURRENTLY) TABLE a | altered INDEX ",
                "CREATE DATABASE d | created DATABASE d",
                "DROP INDEX CONCURRENTLY IF EXISTS i | dropped INDEX i, or not",
                "DROP TABLE a, b CASCADE | dropped TABLE a, TABLE b",
                "DROP SCHEMA s CASCADE | dropped SCHEMA s",
                "ALTER TABLE a DETACH PARTITION b CONCURRENTLY | altered TABLE a, PARTITION b",
                "ALTER TABLE ONLY a DROP COLUMN IF EXISTS X, ALTER y DROP NOT NULL, DROP z CASCADE"
                        + " | altered TABLE a without x z",
                "ALTER TABLE a DROP CONSTRAINT c | altered TABLE a",
                "TRUNCATE TABLE ONLY a, b RESTART IDENTITY | emptied a, b",
                "VACUUM a | Repeatable",
                "CALL p() | Hidden",
                "DO $$ BEGIN DROP TABLE a; END $$ | Hidden"
            })
    void onPostgres(String sql, String effect) {
        assertThat(text(Effect.of(sql, Dialect.POSTGRESQL))).isEqualTo(effect.strip());
    }

    private static String text(Effect effect) {
        if (effect instanceof Created created) {
            return "created " + objects(List.of(created.object()));
        }
        if (effect instanceof Dropped dropped) {
            return "dropped " + objects(dropped.objects()) + (dropped.tolerant() ? ", or not" : "");
        }
        if (effect instanceof Altered altered) {
            String columns = String.join(" ", altered.droppedColumns());
            return ("altered " + objects(altered.objects()) + (columns.isEmpty() ? "" : " without " + columns)).strip();
        }
        if (effect instanceof Emptied emptied) {
            return "emptied "
                    + emptied.tables().stream().map(ObjectName::toString).collect(Collectors.joining(", "));
        }
        return effect.getClass().getSimpleName();
    }

    private static String objects(List<Effect.SqlObject> objects) {
        return objects.stream().map(it -> it.kind() + " " + it.name()).collect(Collectors.joining(", "));
    }
}
