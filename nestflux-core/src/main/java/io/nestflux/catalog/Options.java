package io.nestflux.catalog;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The long tail of an object's properties, by name: storage parameters, engine, collation and the like. Absent means
 * the server's default, so that two catalogs that mean the same are equal.
 *
 * @param values option name to value, sorted, unmodifiable
 */
public record Options(SortedMap<String, String> values) {

    /** No option at all. */
    public static final Options NONE = new Options(new TreeMap<>());

    // Shared
    /** A column's collation (PostgreSQL: quoted and qualified as SQL wants it); on MySQL also a table's. */
    public static final String COLLATION = "collation";
    /** A check or foreign key that the server does not enforce: {@code false}. */
    public static final String ENFORCED = "enforced";

    // PostgreSQL
    /** A column's storage: {@code plain}, {@code external}, {@code extended}, {@code main}. */
    public static final String STORAGE = "storage";
    /** A column's compression: {@code pglz} or {@code lz4}. */
    public static final String COMPRESSION = "compression";
    /** A check that children do not inherit: {@code true}. */
    public static final String NO_INHERIT = "no_inherit";
    /** A constraint that was added without looking at the rows there are: {@code true}. */
    public static final String NOT_VALID = "not_valid";
    /** A table that is not written ahead: {@code true}. */
    public static final String UNLOGGED = "unlogged";
    /**
     * Prefix of a storage parameter: {@code with.fillfactor}, on tables, indexes and keys. On MySQL and MariaDB a
     * table's or index's further options, lower case, with the value as SQL: {@code with.stats_persistent}.
     */
    public static final String WITH = "with.";
    /** An index that a failed {@code CREATE INDEX CONCURRENTLY} has left behind: {@code true}. */
    public static final String INVALID = "invalid";
    /** A trigger or rule that does not simply fire: {@code disabled}, {@code replica}, {@code always}. */
    public static final String ENABLED = "enabled";
    /** A table's or materialized view's access method, when it is not {@code heap}. */
    public static final String ACCESS_METHOD = "access_method";
    /**
     * A materialized view that has not been filled: {@code true}. That is a matter of data and never compared, but kept
     * when the view has to be made anew.
     */
    public static final String NO_DATA = "no_data";
    /** A table whose rows only those see that a policy lets, but for its owner: {@code true}. */
    public static final String ROW_SECURITY = "row_security";
    /** The same for the owner, too: {@code true}. */
    public static final String FORCE_ROW_SECURITY = "force_row_security";
    /** What a table is partitioned by, as SQL: {@code RANGE (created_at)}. */
    public static final String PARTITION_BY = "partition_by";
    /** The composite type that a typed table is of, as SQL. Its record shows columns only where they say more. */
    public static final String OF_TYPE = "of_type";
    /** A table's replica identity: {@code full}, {@code nothing}, or {@code index } and the index's name. */
    public static final String REPLICA_IDENTITY = "replica_identity";
    /** A key whose last column, a range, must not overlap; a foreign key to one: {@code true}. */
    public static final String TEMPORAL = "temporal";
    /** The name of a NOT NULL constraint: of a column when it was chosen (PostgreSQL 18), of a domain always (17). */
    public static final String NOT_NULL_NAME = "not_null.name";
    /** A column's NOT NULL that children do not inherit: {@code true}. */
    public static final String NOT_NULL_NO_INHERIT = "not_null.no_inherit";
    /** A column's NOT NULL that was added without looking at the rows there are: {@code true}. */
    public static final String NOT_NULL_NOT_VALID = "not_null.not_valid";
    /** A table's, index's or key's tablespace. */
    public static final String TABLESPACE = "tablespace";
    /** The comment on a domain's NOT NULL constraint (PostgreSQL 17). */
    public static final String NOT_NULL_COMMENT = "not_null.comment";
    /** A range type's operator class, when it is not its subtype's default. */
    public static final String OPCLASS = "opclass";
    /** A range type's function that tells how far two bounds are apart, as SQL. */
    public static final String SUBTYPE_DIFF = "subtype_diff";
    /** The multirange type that comes with a range type: schema and name as SQL. */
    public static final String MULTIRANGE = "multirange";
    /** The comment on that multirange type. */
    public static final String MULTIRANGE_COMMENT = "multirange.comment";
    /** A collation's provider: {@code libc}, {@code icu}, {@code builtin}. */
    public static final String PROVIDER = "provider";
    /** A collation's locale, where one is enough. */
    public static final String LOCALE = "locale";
    /** A libc collation's order, when order and character classes are of different locales. */
    public static final String LC_COLLATE = "lc_collate";
    /** A libc collation's character classes, when order and character classes are of different locales. */
    public static final String LC_CTYPE = "lc_ctype";
    /** A collation that takes different texts for equal: {@code true}. */
    public static final String NONDETERMINISTIC = "nondeterministic";
    /** An ICU collation's own rules (PostgreSQL 16). */
    public static final String RULES = "rules";
    /** How much extended statistics look at, when it is not the usual amount. */
    public static final String TARGET = "target";

    /**
     * When a trigger or rule does something else than fire as usual: {@code disabled}, {@code replica}, {@code always}.
     */
    public static final String FIRES = "fires";
    /** What a routine gives back, when {@code CREATE OR REPLACE} may not change it. */
    public static final String RESULT = "result";
    /**
     * Prefix of the name of a routine's argument, behind it its position: replacing the routine may not take it away.
     */
    public static final String ARGUMENT = "argument.";
    /** How many arguments of a routine have a default: replacing it may not take one away. */
    public static final String DEFAULTS = "defaults";
    /** A routine whose body the server has read and keeps in its own words: {@code true}. */
    public static final String PARSED = "parsed";
    /** A trigger that is a constraint: {@code true}. */
    public static final String CONSTRAINT = "constraint";

    // MySQL and MariaDB
    /** A column's or a table's character set. */
    public static final String CHARSET = "charset";
    /** A column's {@code ON UPDATE} expression. */
    public static final String ON_UPDATE = "on_update";
    /** A column or index that is invisible (MariaDB's index: ignored): {@code true}. */
    public static final String INVISIBLE = "invisible";
    /** A column whose changes a table with system versioning does not remember (MariaDB): {@code true}. */
    public static final String UNVERSIONED = "unversioned";
    /** The period that must not overlap among rows with equal values of a key (MariaDB). */
    public static final String WITHOUT_OVERLAPS = "without_overlaps";
    /** A column's own check (MariaDB, where it has no name and is part of the column): the condition. */
    public static final String CHECK = "check";
    /** A geometry column's spatial reference system. */
    public static final String SRID = "srid";
    /** A table's engine, lower case. */
    public static final String ENGINE = "engine";
    /** A table's row format, lower case, when it was written out. */
    public static final String ROW_FORMAT = "row_format";
    /** A fulltext index's parser. */
    public static final String PARSER = "parser";
    /** An index's or table's key block size. */
    public static final String KEY_BLOCK_SIZE = "key_block_size";
    /**
     * The account that a view, trigger, routine or event runs as, quoted as SQL wants it. Absent means whoever created
     * it: the account that migrates.
     */
    public static final String DEFINER = "definer";
    /** A view or routine that runs with the rights of whoever uses it: {@code invoker}. */
    public static final String SECURITY = "security";
    /** How a view is worked out: {@code merge} or {@code temptable}. */
    public static final String ALGORITHM = "algorithm";
    /** Whether a view takes only rows that it shows: {@code local} or {@code cascaded}. */
    public static final String CHECK_OPTION = "check_option";
    /** A trigger's or routine's body: the statement that it runs. Its definition is all that stands before. */
    public static final String BODY = "body";
    /** What a routine says of its use of rows, lower case: {@code no sql}, {@code reads sql data}, ... */
    public static final String DATA_ACCESS = "data_access";
    /** A routine that says it always gives the same for the same: {@code true}. */
    public static final String DETERMINISTIC = "deterministic";
    /** The language of a routine that is not written in SQL, upper case. */
    public static final String LANGUAGE = "language";
    /** The {@code sql_mode} that a program runs in, when it is another than the session's. */
    public static final String SQL_MODE = "sql_mode";
    /** The time zone that an event's times are in, when it is another than the session's. */
    public static final String TIME_ZONE = "time_zone";
    /** The trigger that comes before a trigger, of those that fire at the same moment. */
    public static final String FOLLOWS = "follows";

    public Options {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** From plain pairs. */
    public static Options of(Map<String, String> values) {
        return values.isEmpty() ? NONE : new Options(new TreeMap<>(values));
    }

    /** The value of an option that is set. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Whether an option is set to {@code true}. */
    public boolean is(String name) {
        return "true".equals(values.get(name));
    }

    /** A copy in which one option is set. */
    public Options with(String name, String value) {
        TreeMap<String, String> copy = new TreeMap<>(values);
        copy.put(name, value);
        return new Options(copy);
    }

    /** A copy in which one option is absent. */
    public Options without(String name) {
        TreeMap<String, String> copy = new TreeMap<>(values);
        copy.remove(name);
        return of(copy);
    }

    /** The options whose names start with a prefix, the prefix cut off. */
    public SortedMap<String, String> startingWith(String prefix) {
        TreeMap<String, String> found = new TreeMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), value);
            }
        });
        return found;
    }
}
