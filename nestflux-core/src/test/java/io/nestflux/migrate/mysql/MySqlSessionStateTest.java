package io.nestflux.migrate.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.migrate.Resumptions;
import io.nestflux.migrate.SessionState;
import io.nestflux.migration.ScriptStatement;
import io.nestflux.migration.SqlScript;
import io.nestflux.sql.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ordinary files can go on at each of their statements; what stops one has to be read by what is left. */
class MySqlSessionStateTest {

    @ParameterizedTest
    @ValueSource(strings = {"mysqldump-9.7", "mariadb-dump-11.8"})
    void aDumpGoesOnAnywhere(String dump) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                MySqlSessionStateTest.class.getResourceAsStream("/io/nestflux/migration/dumps/" + dump + ".sql"))) {
            assertThat(stops(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a table and columns with names that are functions elsewhere
                "INSERT INTO identity (id) VALUES (1); ALTER TABLE identity ADD lastval int;"
                        + " UPDATE identity SET lastval = 1 WHERE identity.id = 1;",
                // bodies that do not run yet
                "INSERT INTO t VALUES (1); SELECT count(*) INTO @c FROM t; CREATE TEMPORARY TABLE tmp (a int);"
                        + " DELIMITER //\nCREATE DEFINER=`a`@`b` PROCEDURE p() BEGIN SELECT @c; INSERT INTO tmp VALUES"
                        + " (LAST_INSERT_ID()); END//\nCREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW SET NEW.a ="
                        + " @c//\nDELIMITER ;\n",
                // numbering rows, with the counter begun anew
                "SET @i := 0; UPDATE t SET n = (@i := @i + 1); ALTER TABLE t ADD m int;"
                        + " SET @i := 0; UPDATE t SET m = (@i := @i + 1);",
                // accounts are no variables, addresses in values neither
                "SELECT 1 INTO @b; CREATE USER 'a'@'b'; GRANT ALL ON t TO a@b; INSERT INTO t VALUES ('x@b.org');",
                // with an argument, it gives an identity
                "UPDATE s SET id = LAST_INSERT_ID(id + 1); ALTER TABLE s ADD x int; UPDATE s SET id = LAST_INSERT_ID(id);",
                // the head that many tools write
                "SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0;"
                        + " SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0;"
                        + " SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='ONLY_FULL_GROUP_BY';"
                        + " CREATE SCHEMA IF NOT EXISTS mydb DEFAULT CHARACTER SET utf8; USE mydb;"
                        + " CREATE TABLE t (a int); SET SQL_MODE=@OLD_SQL_MODE;"
                        + " SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS; SET UNIQUE_CHECKS=@OLD_UNIQUE_CHECKS;",
                // phpMyAdmin's
                "SET SQL_MODE = \"NO_AUTO_VALUE_ON_ZERO\"; START TRANSACTION; SET time_zone = \"+00:00\";"
                        + " /*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;"
                        + " /*!40101 SET NAMES utf8mb4 */; CREATE TABLE t (a int); COMMIT;"
                        + " /*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;",
            })
    void anOrdinaryFileGoesOnAnywhere(String file) {
        assertThat(stops(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CALL p(@out); ALTER TABLE t ADD a int; INSERT INTO t VALUES (@out);",
                "/*!40101 SET @u = uuid() */; ALTER TABLE t ADD a int; INSERT INTO t VALUES (@u);",
                "INSERT INTO t VALUES (1); ALTER TABLE t ADD a int; SET @x = @@identity;",
                "INSERT INTO t VALUES (NEXTVAL(s)); ALTER TABLE t ADD a int; INSERT INTO t VALUES (LASTVAL(s));",
                "INSERT INTO t VALUES (1); ALTER TABLE t ADD a int; INSERT INTO t VALUES (PREVIOUS VALUE FOR s);",
            })
    void whatReadsWhatIsGoneStops(String file) {
        assertThat(stops(file)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // what is written beside it is something else
                "CREATE TEMPORARY TABLE tmp (id int AUTO_INCREMENT PRIMARY KEY, v int); INSERT INTO tmp (v) VALUES (1), (2);"
                        + " INSERT INTO other (id) SELECT v FROM tmp; ALTER TABLE other ADD v int;"
                        + " UPDATE other o JOIN tmp ON o.id = tmp.v SET o.v = tmp.id; DELETE FROM tmp; DROP TABLE tmp;",
                "CREATE TEMPORARY TABLE tmp LIKE t; INSERT INTO tmp SELECT * FROM t; DELETE FROM other WHERE id = 1;"
                        + " GRANT SELECT ON t TO a@b; CREATE VIEW v AS SELECT 1 FROM t; INSERT INTO u SELECT id FROM tmp;",
                // it has the name of a table that is still there
                "CREATE TEMPORARY TABLE t AS SELECT id FROM t WHERE id < 3; UPDATE t SET id = id + 1; SELECT * FROM t;",
                "CREATE TEMPORARY TABLE tmp (v int); RENAME TABLE a TO b; CREATE INDEX i ON tmp (v); INSERT INTO tmp VALUES"
                        + " (1); TRUNCATE TABLE tmp; SELECT * FROM tmp;",
            })
    void temporaryTablesAreMadeAgainAnywhere(String file) {
        assertThat(stops(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // another time it is something else
                "CREATE TEMPORARY TABLE tmp AS SELECT uuid() AS u; SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE tmp AS SELECT `uuid`() AS u; SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE tmp (at datetime DEFAULT now()); INSERT INTO tmp VALUES (); SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE tmp (at datetime DEFAULT CURRENT_TIMESTAMP); SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE tmp AS SELECT id FROM t LIMIT 5; SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE tmp AS SELECT a.id FROM a JOIN b ON rand() < a.id; SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE tmp AS SELECT id, row_number() OVER (ORDER BY v) n FROM t; SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE tmp AS SELECT own(id) FROM t; SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE tmp AS SELECT table_name FROM information_schema.tables; SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE tmp (id int AUTO_INCREMENT PRIMARY KEY, v int); INSERT INTO tmp (v) SELECT v FROM t;"
                        + " SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE tmp (v int UNIQUE, w int); INSERT IGNORE INTO tmp SELECT v, w FROM t; TABLE tmp;",
                "CREATE TEMPORARY TABLE tmp LIKE t; INSERT INTO tmp (v) VALUES (1); SELECT * FROM tmp;",
                "SELECT count(*) INTO @c FROM t; CREATE TEMPORARY TABLE tmp AS SELECT @c; SELECT * FROM tmp;",
                "SET @i = 0; CREATE TEMPORARY TABLE tmp AS SELECT @i := @i + 1 FROM t; SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE tmp AS SELECT @@sql_mode; SELECT * FROM tmp;",
                // what was read has changed, or may have
                "CREATE TEMPORARY TABLE tmp AS SELECT id FROM t; ALTER TABLE t ADD v int; SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE tmp AS SELECT id FROM t; DROP TABLE t; SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE tmp AS SELECT id FROM t; DELETE t FROM t JOIN u ON t.id = u.id; SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE tmp AS SELECT id FROM t; RENAME TABLE t TO u; SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE tmp AS SELECT id FROM t; CALL p(); SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE tmp AS SELECT id FROM t; EXECUTE p; SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE tmp AS SELECT id FROM t; UPDATE u a, t b SET v = 1; SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE a AS SELECT id FROM t; CREATE TEMPORARY TABLE b AS SELECT id FROM a; DELETE FROM t;"
                        + " SELECT * FROM b;",
                // which table is meant is not sure, or others are written with it
                "CREATE TEMPORARY TABLE tmp (v int); USE other; INSERT INTO tmp VALUES (1); SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE tmp (v int); INSERT INTO other.tmp VALUES (1); SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE db.tmp (v int); SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE Tmp (v int); INSERT INTO tmp VALUES (1); SELECT * FROM Tmp;",
                "CREATE TEMPORARY TABLE tmp (v int); UPDATE tmp, t SET tmp.v = 1, t.v = 2; SELECT * FROM tmp;",
                "CREATE TEMPORARY TABLE tmp (v int); ALTER TABLE tmp RENAME TO tmp2; SELECT * FROM tmp2;",
                // where it is not made again, this would drop another one of that name
                "CREATE TEMPORARY TABLE t AS SELECT uuid() AS u; DROP TABLE IF EXISTS t;",
            })
    void temporaryTablesThatMayBeOthersStop(String file) {
        assertThat(stops(file)).isNotEmpty();
    }

    @Test
    void onlyWhatIsStillReadIsMadeAgainInItsOrder() {
        SessionState state = new MySqlSessionState(Dialect.MYSQL, MySqlSessionStateTest::isSetting, Optional::of);
        List<ScriptStatement> all = SqlScript.split(
                "CREATE TEMPORARY TABLE unread AS SELECT 1 AS v; SET @a = 1; CREATE TEMPORARY TABLE a AS SELECT @a AS v;"
                        + " SET @a = 2; CREATE TEMPORARY TABLE b AS SELECT v FROM a; DROP TEMPORARY TABLE a;"
                        + " CREATE TEMPORARY TABLE a AS SELECT 9 AS v; SELECT v FROM b;",
                Dialect.MYSQL);
        all.subList(0, 7).forEach(state::ran);

        assertThat(state.lost(all.get(7))).isEmpty();
        assertThat(state.again()).extracting(ScriptStatement::number).isEqualTo(List.of(2, 3, 4, 5, 6));
    }

    private static List<String> stops(String file) {
        return Resumptions.stops(
                file,
                Dialect.MARIADB,
                () -> new MySqlSessionState(Dialect.MARIADB, MySqlSessionStateTest::isSetting, Optional::of));
    }

    private static boolean isSetting(String sql) {
        return MySqlServerSession.isSetting(sql, Dialect.MARIADB);
    }

    @Test
    void whatOnlySetsTheSessionRunsAgainInItsOrder() {
        SessionState state = new MySqlSessionState(Dialect.MYSQL, MySqlSessionStateTest::isSetting, Optional::of);
        SqlScript.split(
                        "SET @a = 1; USE other; SET @u = uuid(); INSERT INTO t VALUES (1); SET sql_mode = 'ANSI';",
                        Dialect.MYSQL)
                .forEach(state::ran);

        assertThat(state.again()).extracting(ScriptStatement::number).isEqualTo(List.of(1, 2, 5));
    }
}
