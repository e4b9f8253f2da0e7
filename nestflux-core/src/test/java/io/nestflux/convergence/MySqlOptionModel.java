package io.nestflux.convergence;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;

import io.nestflux.catalog.CheckOption;
import io.nestflux.catalog.DataAccess;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.ViewAlgorithm;
import io.nestflux.table.mysql.MySqlEvent;
import io.nestflux.table.mysql.MySqlFunction;
import io.nestflux.table.mysql.MySqlProcedure;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.mysql.MySqlView;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** Each option of MySQL and MariaDB on an object of each kind that has it: all of them set, or none. */
final class MySqlOptionModel extends MySqlSchema {

    private static final String SOMEBODY = "`some one`@`%`";

    /** What tells where an option is, and what is read there. */
    static final List<OptionRow> ROWS = List.of(
            row(MySqlOption.COLLATION, Kind.TABLE, "written", "latin1_bin"),
            row(MySqlOption.COLLATION, Kind.COLUMN, "collated", "utf8mb4_bin"),
            row(MySqlOption.CHARSET, Kind.TABLE, "written", "latin1"),
            row(MySqlOption.CHARSET, Kind.COLUMN, "lettered", "ascii"),
            row(MySqlOption.ON_UPDATE, Kind.COLUMN, "changed", "CURRENT_TIMESTAMP")
                    .on(MYSQL),
            row(MySqlOption.ON_UPDATE, Kind.COLUMN, "changed", "current_timestamp()")
                    .on(MARIADB),
            row(MySqlOption.INVISIBLE, Kind.COLUMN, "hidden", true),
            row(MySqlOption.INVISIBLE, Kind.INDEX, "hidden_idx", true),
            row(MySqlOption.SRID, Kind.COLUMN, "place", 4326L),
            row(MySqlOption.CHECK, Kind.COLUMN, "checked", "`checked` > 0").on(MARIADB),
            row(MySqlOption.UNVERSIONED, Kind.COLUMN, "forgotten", true).on(MARIADB),
            row(MySqlOption.WITHOUT_OVERLAPS, Kind.PRIMARY_KEY, "booked", "stay")
                    .on(MARIADB),
            row(MySqlOption.WITHOUT_OVERLAPS, Kind.INDEX, "no_overlaps", "stay").on(MARIADB),
            row(MySqlOption.NOT_ENFORCED, Kind.CHECK, "on_paper", true).on(MYSQL),
            row(MySqlOption.ENGINE, Kind.TABLE, "driven", "myisam"),
            row(MySqlOption.ROW_FORMAT, Kind.TABLE, "pressed", "compressed"),
            row(MySqlOption.KEY_BLOCK_SIZE, Kind.TABLE, "pressed", 4L),
            row(MySqlOption.KEY_BLOCK_SIZE, Kind.INDEX, "blocks", 2048L),
            row(MySqlOption.KEY_BLOCK_SIZE, Kind.PRIMARY_KEY, "blocked", 2048L),
            row(MySqlOption.PARSER, Kind.INDEX, "pairs", "ngram").on(MYSQL),
            row(MySqlOption.DEFINER, Kind.VIEW, "v_definer", SOMEBODY),
            row(MySqlOption.DEFINER, Kind.TRIGGER, "t_definer", SOMEBODY),
            row(MySqlOption.DEFINER, Kind.FUNCTION, "f_definer", SOMEBODY),
            row(MySqlOption.DEFINER, Kind.PROCEDURE, "p_definer", SOMEBODY),
            row(MySqlOption.DEFINER, Kind.EVENT, "e_definer", SOMEBODY),
            row(MySqlOption.SECURITY_INVOKER, Kind.VIEW, "v_security", true),
            row(MySqlOption.SECURITY_INVOKER, Kind.FUNCTION, "f_security", true),
            row(MySqlOption.SECURITY_INVOKER, Kind.PROCEDURE, "p_security", true),
            row(MySqlOption.ALGORITHM, Kind.VIEW, "v_algorithm", ViewAlgorithm.TEMPTABLE),
            row(MySqlOption.CHECK_OPTION, Kind.VIEW, "v_check", CheckOption.LOCAL),
            row(MySqlOption.BODY, Kind.TRIGGER, "t_body", "SET @x = 2"),
            row(MySqlOption.BODY, Kind.FUNCTION, "f_body", "RETURN 2"),
            row(MySqlOption.BODY, Kind.PROCEDURE, "p_body", "SET @x = 2"),
            row(MySqlOption.BODY, Kind.EVENT, "e_body", "SET @x = 2"),
            row(MySqlOption.DATA_ACCESS, Kind.FUNCTION, "f_access", DataAccess.READS_SQL_DATA),
            row(MySqlOption.DATA_ACCESS, Kind.PROCEDURE, "p_access", DataAccess.MODIFIES_SQL_DATA),
            row(MySqlOption.DETERMINISTIC, Kind.FUNCTION, "f_deterministic", true),
            row(MySqlOption.DETERMINISTIC, Kind.PROCEDURE, "p_deterministic", true),
            row(MySqlOption.SQL_MODE, Kind.TRIGGER, "t_mode", "ANSI_QUOTES"),
            row(MySqlOption.SQL_MODE, Kind.FUNCTION, "f_mode", "ANSI_QUOTES"),
            row(MySqlOption.SQL_MODE, Kind.PROCEDURE, "p_mode", "ANSI_QUOTES"),
            row(MySqlOption.SQL_MODE, Kind.EVENT, "e_mode", "ANSI_QUOTES"),
            row(MySqlOption.LANGUAGE, Kind.FUNCTION, "f_language", "JAVASCRIPT")
                    .on(MYSQL)
                    .bySql(
                            List.of(),
                            List.of(
                                    "create function f_language() returns int deterministic language javascript as $$ return 1 $$")),
            row(MySqlOption.LANGUAGE, Kind.PROCEDURE, "p_language", "JAVASCRIPT")
                    .on(MYSQL)
                    .bySql(List.of(), List.of("create procedure p_language() language javascript as $$ let a = 1 $$")),
            row(MySqlOption.TIME_ZONE, Kind.EVENT, "e_zone", "+05:00"),
            row(MySqlOption.FOLLOWS, Kind.TRIGGER, "t_after", "t_follows"),
            row(MySqlOption.with("stats_persistent"), Kind.TABLE, "further", "1"),
            row(MySqlOption.with("m"), Kind.INDEX, "near", "'8'").on(MARIADB),
            row(MySqlOption.with("max_rows"), Kind.PARTITIONING, "small", "100"));

    private static OptionRow row(Option<?> option, Kind kind, String object, Object value) {
        return new OptionRow(option, kind, object, value, Set.of(MYSQL, MARIADB), List.of(), List.of());
    }

    private static final class Columns extends MySqlTable {
        Columns(boolean set, boolean mariaDb) {
            super("columns");
            integer("id").primaryKey();
            var collated = varchar("collated", 10);
            var lettered = varchar("lettered", 10);
            var changed = datetime("changed").defaultNow();
            Column<Integer> n = integer("n");
            var hidden = integer("hidden");
            var place = point("place").notNull();
            Column<String> words = text("words");
            var index = index("hidden_idx").on(n);
            if (set) {
                collated.collation("utf8mb4_bin");
                lettered.charset("ascii");
                changed.onUpdateNow();
                hidden.invisible();
                place.srid(4326);
                index.invisible();
            }
            if (mariaDb) {
                var checked = integer("checked");
                Column<float[]> embedding = vector("embedding", 3).notNull();
                var near = vectors("near").on(embedding);
                if (set) {
                    checked.columnCheck("checked > 0");
                    near.with("m", "8");
                }
            }
            if (!mariaDb) {
                var pairs = fulltext("pairs").on(words);
                var paper = check("on_paper", "n > 0");
                if (set) {
                    pairs.parser("ngram");
                    paper.notEnforced();
                }
            }
        }
    }

    private static final class Simple extends MySqlTable {
        Simple(String name, boolean set) {
            super(name);
            Column<Integer> id = integer("id").notNull();
            if (name.equals("parted")) {
                var small = partition("small").lessThan(10);
                partitionByRange("id").of(set ? small.with("max_rows", "100") : small);
            } else if (name.equals("blocked")) {
                engine("MyISAM");
                var key = primaryKey(id);
                var index = index("blocks").on(integer("n"));
                if (set) {
                    key.keyBlockSize(2048);
                    index.keyBlockSize(2048);
                }
            } else if (set) {
                switch (name) {
                    case "written" -> {
                        charset("latin1");
                        collation("latin1_bin");
                    }
                    case "driven" -> engine("MyISAM");
                    case "further" -> with("stats_persistent", "1");
                    case "pressed" -> {
                        rowFormat(RowFormat.COMPRESSED);
                        keyBlockSize(4);
                    }
                    default -> throw new IllegalArgumentException(name);
                }
            }
        }
    }

    private static final class Remembering extends MySqlTable {
        Remembering(boolean set) {
            super("remembering");
            integer("id").primaryKey();
            systemVersioning();
            var forgotten = integer("forgotten");
            if (set) {
                forgotten.withoutSystemVersioning();
            }
        }
    }

    private static final class Booked extends MySqlTable {
        Booked(boolean set) {
            super("booked");
            Column<Integer> room = integer("room").notNull();
            Column<Integer> bed = integer("bed").notNull();
            Column<LocalDate> from = date("from_day").notNull();
            Column<LocalDate> until = date("until_day").notNull();
            period("stay", from, until);
            var key = primaryKey(room);
            var unique = unique("no_overlaps").on(bed);
            if (set) {
                key.withoutOverlaps("stay");
                unique.withoutOverlaps("stay");
            }
        }
    }

    private static final class Acting extends MySqlTable {
        Acting(boolean set) {
            super("acting");
            integer("id").primaryKey();
            trigger("t_body").beforeInsert().body(set ? "SET @x = 2" : "SET @x = 1");
            var definer = trigger("t_definer").afterInsert().body("SET @x = 1");
            var mode = trigger("t_mode").beforeUpdate().body("SET @x = 1");
            trigger("t_follows").afterUpdate().body("SET @x = 1");
            if (set) {
                definer.definer("some one", "%");
                mode.sqlMode("ANSI_QUOTES");
                trigger("t_after").afterUpdate().body("SET @x = 1").follows("t_follows");
            } else {
                trigger("t_after").beforeDelete().body("SET @x = 1");
            }
        }
    }

    private static final class Shown extends MySqlView {
        Shown(String name, boolean set) {
            super(name);
            as("SELECT id FROM acting WHERE id > 0");
            if (set) {
                switch (name) {
                    case "v_definer" -> definer("some one", "%");
                    case "v_security" -> securityInvoker();
                    case "v_algorithm" -> algorithm(TEMPTABLE);
                    case "v_check" -> checkOption(LOCAL);
                    default -> throw new IllegalArgumentException(name);
                }
            }
        }
    }

    MySqlOptionModel(boolean set, boolean mariaDb) {
        tables(
                new Columns(set, mariaDb),
                new Simple("written", set),
                new Simple("driven", set),
                new Simple("further", set),
                new Simple("pressed", set),
                new Simple("parted", set),
                new Simple("blocked", set),
                new Acting(set));
        if (mariaDb) {
            tables(new Remembering(set), new Booked(set));
        }
        for (String name : List.of("v_definer", "v_security", "v_algorithm", "v_check")) {
            views(new Shown(name, set));
        }
        for (String name : List.of("definer", "security", "body", "access", "deterministic", "mode")) {
            functions(function(name, set));
            procedures(procedure(name, set));
        }
        for (String name : List.of("definer", "body", "mode", "zone")) {
            events(event(name, set));
        }
    }

    private MySqlFunction function(String name, boolean set) {
        MySqlFunction function =
                function("f_" + name).returns("int").body(set && name.equals("body") ? "RETURN 2" : "RETURN 1");
        if (!name.equals("deterministic") && !name.equals("access")) {
            function.noSql();
        }
        if (!set) {
            // binary logging wants one of three words of each function
            return name.equals("deterministic") || name.equals("access") ? function.noSql() : function;
        }
        return switch (name) {
            case "definer" -> function.definer("some one", "%");
            case "security" -> function.securityInvoker();
            case "access" -> function.readsSqlData();
            case "deterministic" -> function.deterministic();
            case "mode" -> function.sqlMode("ANSI_QUOTES");
            default -> function;
        };
    }

    private MySqlProcedure procedure(String name, boolean set) {
        MySqlProcedure procedure =
                procedure("p_" + name).body(set && name.equals("body") ? "SET @x = 2" : "SET @x = 1");
        if (!set) {
            return procedure;
        }
        return switch (name) {
            case "definer" -> procedure.definer("some one", "%");
            case "security" -> procedure.securityInvoker();
            case "access" -> procedure.modifiesSqlData();
            case "deterministic" -> procedure.deterministic();
            case "mode" -> procedure.sqlMode("ANSI_QUOTES");
            default -> procedure;
        };
    }

    private MySqlEvent event(String name, boolean set) {
        MySqlEvent event = event("e_" + name)
                .at(LocalDateTime.of(2035, 1, 1, 3, 0))
                .body(set && name.equals("body") ? "SET @x = 2" : "SET @x = 1");
        if (!set) {
            return event;
        }
        return switch (name) {
            case "definer" -> event.definer("some one", "%");
            case "mode" -> event.sqlMode("ANSI_QUOTES");
            case "zone" -> event.timeZone("+05:00");
            default -> event;
        };
    }
}
