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

    private static List<String> stops(String file) {
        return Resumptions.stops(
                file, Dialect.MARIADB, () -> new MySqlSessionState(Dialect.MARIADB, MySqlSessionStateTest::isSetting));
    }

    private static boolean isSetting(String sql) {
        return MySqlServerSession.isSetting(sql, Dialect.MARIADB);
    }

    @Test
    void whatOnlySetsTheSessionRunsAgainInItsOrder() {
        SessionState state = new MySqlSessionState(Dialect.MYSQL, MySqlSessionStateTest::isSetting);
        SqlScript.split(
                        "SET @a = 1; USE other; SET @u = uuid(); INSERT INTO t VALUES (1); SET sql_mode = 'ANSI';",
                        Dialect.MYSQL)
                .forEach(state::ran);

        assertThat(state.again()).extracting(ScriptStatement::number).isEqualTo(List.of(1, 2, 5));
    }
}
