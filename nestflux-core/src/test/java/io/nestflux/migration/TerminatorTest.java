package io.nestflux.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.sql.Dialect;
import org.junit.jupiter.api.Test;

class TerminatorTest {

    @Test
    void tellsTheMysqlClientWhereAStoredProgramEnds() {
        String trigger = "CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW BEGIN SET @x = 1; END";

        assertThat(Terminator.after(trigger, Dialect.MYSQL)).isEqualTo("""
                DELIMITER //
                %s//
                DELIMITER ;""".formatted(trigger));
    }

    @Test
    void needsNoDelimiterForASemicolonInQuotesOrComments() {
        String view = "-- careful;\nCREATE VIEW v AS SELECT 'a;b' AS `c;d`";

        assertThat(Terminator.after(view, Dialect.MARIADB)).isEqualTo(view + ";");
    }

    @Test
    void choosesADelimiterThatIsNotInTheStatement() {
        String event = "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO BEGIN SELECT '// $$ ~~'; END";

        String file = Terminator.after(event, Dialect.MYSQL);

        assertThat(file).startsWith("DELIMITER ~~~\n");
        assertThat(SqlScript.split(file, Dialect.MYSQL))
                .extracting(ScriptStatement::sql)
                .containsExactly(event);
    }

    @Test
    void leavesPostgresFunctionsToTheirQuotes() {
        String function = "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END";

        assertThat(Terminator.after(function, Dialect.POSTGRESQL)).isEqualTo(function + ";");
    }

    @Test
    void leavesNoLineEndInATextWhereGitWouldTurnIt() {
        String check = "ALTER TABLE t\r\n  ADD CHECK (a <> 'it''s\r\n\\' AND a <> E'\\r\r\\\\\n')";

        assertThat(Terminator.after(check, Dialect.POSTGRESQL))
                .isEqualTo("ALTER TABLE t\n  ADD CHECK (a <> E'it''s\\r\\n\\\\' AND a <> E'\\r\\r\\\\\\n');");
    }

    @Test
    void leavesTheTextOfProgramsAsItIs() {
        String function = "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$\r\n  SELECT 1\r\n$$";
        String procedure = "CREATE PROCEDURE p()\r\nSELECT 'a\r\nb'";

        assertThat(Terminator.after(function, Dialect.POSTGRESQL)).isEqualTo(function + ";");
        assertThat(Terminator.after(procedure, Dialect.MYSQL)).isEqualTo(procedure + ";");
    }

    @Test
    void leavesALiteralAloneThatHasEscapesOfItsOwnOrGoesOnInTheNextLine() {
        String sql = "SELECT U&'a\\0041\r\n', 'b\r\n'\n'c'";

        assertThat(Terminator.after(sql, Dialect.POSTGRESQL)).isEqualTo(sql + ";");
    }
}
