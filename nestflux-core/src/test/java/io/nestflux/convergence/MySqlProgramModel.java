package io.nestflux.convergence;

import io.nestflux.table.mysql.MySqlEvent.Unit;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.mysql.MySqlView;
import java.time.LocalDateTime;

/** Views, triggers, routines and events of MySQL and MariaDB, each option said at least once. */
final class MySqlProgramModel extends MySqlSchema {

    private static final LocalDateTime LATER = LocalDateTime.of(2035, 1, 1, 3, 0);

    static final class Account extends MySqlTable {
        Account(boolean second) {
            super("account");
            integer("id").autoIncrement().primaryKey();
            varchar("email", 100);
            integer("visits").notNull().defaultValue(0);
            if (second) {
                varchar("name", 50);
            }
            trigger("b_comes_second")
                    .beforeInsert()
                    .body("SET NEW.email = concat(NEW.email, ';')")
                    .definer("some one", "%");
            trigger("c_comes_third").beforeInsert().body("SET NEW.visits = NEW.visits + 1;");
            trigger("a_comes_between").beforeInsert().follows("b_comes_second").body("""
                    BEGIN
                        -- not `here`; nor 'there'
                        IF NEW.email = 'it''s; END' THEN
                            SET NEW.visits = 0;
                        END IF;
                    END""");
            trigger("after insert").afterInsert().body("SET @x = 'é😀'").sqlMode("ANSI_QUOTES");
            trigger("before_update").beforeUpdate().body("SET NEW.visits = OLD.visits + 1");
            trigger("after_update").afterUpdate().body("SET @x = 1");
            trigger("before_delete").beforeDelete().body("SET @x = 1");
            trigger("after_delete")
                    .statement("CREATE TRIGGER after_delete AFTER DELETE ON account FOR EACH ROW SET @x = 1;");
        }
    }

    static final class Above extends MySqlView {
        Above() {
            super("above");
            as("SELECT * FROM zz_below WHERE n > 1;");
        }
    }

    static final class Below extends MySqlView {
        Below() {
            super("zz_below");
            as("SELECT id, twice(visits) FROM account WHERE visits > 0");
            columns("id", "n");
            algorithm(MERGE);
            securityInvoker();
            definer("some one", "%");
        }
    }

    static final class Whole extends MySqlView {
        Whole() {
            super("whole `");
            as("SELECT * FROM account WHERE id > 0");
            checkOption(CASCADED);
        }
    }

    static final class Counted extends MySqlView {
        Counted() {
            super("counted");
            as("SELECT email, count(*) AS `how many` FROM account GROUP BY email");
            algorithm(TEMPTABLE);
        }
    }

    MySqlProgramModel(boolean second) {
        tables(new Account(second));
        views(new Above(), new Below(), new Whole(), new Counted());
        functions(
                function("twice")
                        .argument("x", "int")
                        .returns(second ? "bigint" : "int")
                        .deterministic()
                        .noSql()
                        .comment("it's\ntwice \\ \"x\"")
                        .body("RETURN 2 * x"),
                function("counts")
                        .returns("int")
                        .readsSqlData()
                        .securityInvoker()
                        .sqlMode("")
                        .body("RETURN (SELECT count(*) FROM account)"),
                function("by hand").statement("CREATE FUNCTION `by hand` () RETURNS int DETERMINISTIC RETURN 1;"));
        procedures(procedure("tidy")
                .argument("days", "int")
                .out("done", "varchar(20)")
                .inOut("b`it", "bit(1)")
                .modifiesSqlData()
                .definer("some one", "%")
                .comment(second ? "tidier" : "tidies")
                .body("""
                        BEGIN
                            DELETE FROM account WHERE visits < days;
                            SET done = 'yes; // $$';
                        END"""));
        events(
                event("nightly").every(1, Unit.DAY).starts(LATER).body("CALL tidy(30, @a, @b)"),
                event("for a while")
                        .every("1:30", Unit.HOUR_MINUTE)
                        .starts(LATER)
                        .ends(LATER.plusYears(1))
                        .timeZone("+05:00")
                        .preserved()
                        .disabledOnReplica()
                        .comment("it's; DO")
                        .body("BEGIN SET @x = 1; SET @y = 2; END"),
                event("at once").every(1, Unit.YEAR).disabled().body("SET @x = " + (second ? 1 : 2)),
                event("once").at(LATER).definer("some one", "%").sqlMode("").body("SET @x = 1"),
                event("by hand")
                        .statement("CREATE EVENT `by hand` ON SCHEDULE AT '2035-01-01 00:00:00' DO SET @x = 1"));
    }
}
