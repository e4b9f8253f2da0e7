package io.nestflux.catalog;

import io.nestflux.sql.Dialect;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The options that objects of MySQL and MariaDB have. */
public final class MySqlOption {

    private static final Set<Dialect> BOTH = EnumSet.of(Dialect.MYSQL, Dialect.MARIADB);
    private static final Set<Dialect> MYSQL = EnumSet.of(Dialect.MYSQL);
    private static final Set<Dialect> MARIADB = EnumSet.of(Dialect.MARIADB);
    private static final List<Option<?>> ALL = new ArrayList<>();

    /** A column's or table's collation. */
    public static final Option<String> COLLATION = text("collation", BOTH, Kind.TABLE, Kind.COLUMN);

    /** A column's or table's character set. */
    public static final Option<String> CHARSET = text("charset", BOTH, Kind.TABLE, Kind.COLUMN);

    /** A column's {@code ON UPDATE} expression. */
    public static final Option<String> ON_UPDATE = text("on_update", BOTH, Kind.COLUMN);

    /** A column or index that is invisible (MariaDB's index: ignored). */
    public static final Option<Boolean> INVISIBLE = flag("invisible", "true", BOTH, Kind.COLUMN, Kind.INDEX);

    /** A geometry column's spatial reference system. */
    public static final Option<Long> SRID = number("srid", BOTH, Kind.COLUMN);

    /** A column's own check, which has no name and is part of the column: the condition. */
    public static final Option<String> CHECK = text("check", MARIADB, Kind.COLUMN);

    /** A column whose changes a table with system versioning does not remember. */
    public static final Option<Boolean> UNVERSIONED = flag("unversioned", "true", MARIADB, Kind.COLUMN);

    /** The period that must not overlap among rows with equal values of a key. */
    public static final Option<String> WITHOUT_OVERLAPS =
            text("without_overlaps", MARIADB, Kind.PRIMARY_KEY, Kind.INDEX);

    /** A check that the server does not enforce. */
    public static final Option<Boolean> NOT_ENFORCED = flag("enforced", "false", MYSQL, Kind.CHECK);

    /** A table's engine, lower case. */
    public static final Option<String> ENGINE = text("engine", BOTH, Kind.TABLE);

    /** A table's row format, lower case, when it was written out. */
    public static final Option<String> ROW_FORMAT = text("row_format", BOTH, Kind.TABLE);

    /** The size of an index's blocks or a table's compressed pages, in kilobytes or bytes as the engine has it. */
    public static final Option<Long> KEY_BLOCK_SIZE =
            number("key_block_size", BOTH, Kind.TABLE, Kind.INDEX, Kind.PRIMARY_KEY);

    /** A fulltext index's parser. */
    public static final Option<String> PARSER = text("parser", BOTH, Kind.INDEX);

    /**
     * The account that it runs as, quoted as SQL wants it. Absent means whoever created it: the account that migrates.
     */
    public static final Option<String> DEFINER =
            text("definer", BOTH, Kind.VIEW, Kind.TRIGGER, Kind.FUNCTION, Kind.PROCEDURE, Kind.EVENT);

    /** A view or routine that runs with the rights of whoever uses it. */
    public static final Option<Boolean> SECURITY_INVOKER =
            flag("security", "invoker", BOTH, Kind.VIEW, Kind.FUNCTION, Kind.PROCEDURE);

    /** How a view is worked out, when that was chosen. */
    public static final Option<ViewAlgorithm> ALGORITHM = word("algorithm", ViewAlgorithm.class, BOTH, Kind.VIEW);

    /** Whether a view takes only rows that it shows. */
    public static final Option<CheckOption> CHECK_OPTION = word("check_option", CheckOption.class, BOTH, Kind.VIEW);

    /** The statement that it runs. Its definition is all that stands before. */
    public static final Option<String> BODY =
            text("body", BOTH, Kind.TRIGGER, Kind.FUNCTION, Kind.PROCEDURE, Kind.EVENT);

    /** What a routine says of its use of rows. */
    public static final Option<DataAccess> DATA_ACCESS =
            word("data_access", DataAccess.class, BOTH, Kind.FUNCTION, Kind.PROCEDURE);

    /** A routine that says it always gives the same for the same. */
    public static final Option<Boolean> DETERMINISTIC =
            flag("deterministic", "true", BOTH, Kind.FUNCTION, Kind.PROCEDURE);

    /** The language of a routine that is not written in SQL, upper case. */
    public static final Option<String> LANGUAGE = text("language", MYSQL, Kind.FUNCTION, Kind.PROCEDURE);

    /** The {@code sql_mode} that a program runs in, when it is another than the session's. */
    public static final Option<String> SQL_MODE =
            text("sql_mode", BOTH, Kind.TRIGGER, Kind.FUNCTION, Kind.PROCEDURE, Kind.EVENT);

    /** The time zone that an event's times are in, when it is another than the session's. */
    public static final Option<String> TIME_ZONE = text("time_zone", BOTH, Kind.EVENT);

    /** The trigger that comes before a trigger, of those that fire at the same moment. */
    public static final Option<String> FOLLOWS = text("follows", BOTH, Kind.TRIGGER);

    /** Further options of tables, indexes and partitions, lower case, with the value as SQL. */
    public static final OptionFamily WITH = new OptionFamily("with.", BOTH, Kind.TABLE, Kind.INDEX, Kind.PARTITIONING);

    /**
     * The columns that stand before a column that has to move: only while a plan is made of two catalogs, and never of
     * a database.
     */
    public static final Option<String> COLUMNS_BEFORE = Option.text("columns_before", BOTH, Kind.COLUMN);

    private MySqlOption() {}

    /** A further option: {@code with("stats_persistent")}. */
    public static Option<String> with(String name) {
        return WITH.of(name);
    }

    /** All that have a name of their own. */
    public static List<Option<?>> all() {
        return List.copyOf(ALL);
    }

    /** Those that have a prefix in common. */
    public static List<OptionFamily> families() {
        return List.of(WITH);
    }

    private static Option<String> text(String name, Set<Dialect> dialects, Kind... kinds) {
        return known(Option.text(name, dialects, kinds));
    }

    private static Option<Long> number(String name, Set<Dialect> dialects, Kind... kinds) {
        return known(Option.number(name, dialects, kinds));
    }

    private static Option<Boolean> flag(String name, String set, Set<Dialect> dialects, Kind... kinds) {
        return known(Option.flag(name, set, dialects, kinds));
    }

    private static <E extends Enum<E>> Option<E> word(
            String name, Class<E> type, Set<Dialect> dialects, Kind... kinds) {
        return known(Option.word(name, type, dialects, kinds));
    }

    private static <T> Option<T> known(Option<T> option) {
        ALL.add(option);
        return option;
    }
}
