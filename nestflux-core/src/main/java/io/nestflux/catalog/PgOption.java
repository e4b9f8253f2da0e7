package io.nestflux.catalog;

import io.nestflux.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The options that objects of PostgreSQL have. */
public final class PgOption {

    private static final Set<Dialect> POSTGRESQL = Set.of(Dialect.POSTGRESQL);
    private static final List<Option<?>> ALL = new ArrayList<>();

    /** A collation, quoted and qualified as SQL wants it. */
    public static final Option<String> COLLATION = text("collation", Kind.COLUMN, Kind.DOMAIN, Kind.RANGE_TYPE);

    /** A check or foreign key that the server does not enforce (PostgreSQL 18). */
    public static final Option<Boolean> NOT_ENFORCED = flag("enforced", "false", Kind.CHECK, Kind.FOREIGN_KEY);

    /** Where a long value goes, when it is not the type's own way. */
    public static final Option<Storage> STORAGE = word("storage", Storage.class, Kind.COLUMN);

    /** What compresses it, when it is not the server's choice. */
    public static final Option<Compression> COMPRESSION = word("compression", Compression.class, Kind.COLUMN);

    /** How many values of a column the server looks at for its statistics, when it is not the usual amount. */
    public static final Option<Long> STATISTICS = number("statistics", Kind.COLUMN);

    /** How many different values a column has, where the server's guess is not to be trusted; as SQL. */
    public static final Option<String> N_DISTINCT = text("n_distinct", Kind.COLUMN);

    /** The same for the column in a table and its children together. */
    public static final Option<String> N_DISTINCT_INHERITED = text("n_distinct_inherited", Kind.COLUMN);

    /** The name of a NOT NULL constraint: of a column when it was chosen (PostgreSQL 18), of a domain always (17). */
    public static final Option<String> NOT_NULL_NAME = text("not_null.name", Kind.COLUMN, Kind.DOMAIN);

    /** A column's NOT NULL that children do not inherit. */
    public static final Option<Boolean> NOT_NULL_NO_INHERIT = flag("not_null.no_inherit", "true", Kind.COLUMN);

    /** A column's NOT NULL that was added without looking at the rows there are. */
    public static final Option<Boolean> NOT_NULL_NOT_VALID = flag("not_null.not_valid", "true", Kind.COLUMN);

    /** The comment on a domain's NOT NULL constraint (PostgreSQL 17). */
    public static final Option<String> NOT_NULL_COMMENT = text("not_null.comment", Kind.DOMAIN);

    /** A check that children do not inherit. */
    public static final Option<Boolean> NO_INHERIT = flag("no_inherit", "true", Kind.CHECK);

    /** A constraint that was added without looking at the rows there are. */
    public static final Option<Boolean> NOT_VALID = flag("not_valid", "true", Kind.CHECK, Kind.FOREIGN_KEY);

    /** A key whose last column, a range, must not overlap; a foreign key to one. */
    public static final Option<Boolean> TEMPORAL =
            flag("temporal", "true", Kind.PRIMARY_KEY, Kind.UNIQUE, Kind.FOREIGN_KEY);

    /** A tablespace that is not the database's. */
    public static final Option<String> TABLESPACE =
            text("tablespace", Kind.TABLE, Kind.INDEX, Kind.PRIMARY_KEY, Kind.UNIQUE, Kind.MATERIALIZED_VIEW);

    /** The comment on the index behind a constraint, which has one of its own. */
    public static final Option<String> INDEX_COMMENT =
            text("index.comment", Kind.PRIMARY_KEY, Kind.UNIQUE, Kind.EXCLUSION);

    /**
     * An index that a failed {@code CREATE INDEX CONCURRENTLY} has left behind; one of a partitioned table that was
     * made {@code ON ONLY} it, until each partition has one that is attached to it.
     */
    public static final Option<Boolean> INVALID = flag("invalid", "true", Kind.INDEX);

    /**
     * The index or key of the partitioned table that one of a partition is part of, by name: it comes and goes with
     * that one. Only a partition as a whole shows such parts, as long as the other is valid.
     */
    public static final Option<String> ATTACHED_TO = text("attached_to", Kind.INDEX, Kind.PRIMARY_KEY, Kind.UNIQUE);

    /**
     * The index or key of the partitioned table, by name, that one of a partition could be part of, while an equal one
     * is: the server takes whichever was made first.
     */
    public static final Option<String> BESIDE = text("beside", Kind.INDEX, Kind.PRIMARY_KEY, Kind.UNIQUE);

    /** A table that is not written ahead. */
    public static final Option<Boolean> UNLOGGED = flag("unlogged", "true", Kind.TABLE);

    /** The access method, when it is not {@code heap}. */
    public static final Option<String> ACCESS_METHOD = text("access_method", Kind.TABLE, Kind.MATERIALIZED_VIEW);

    /** A table whose rows only those see that a policy lets, but for its owner. */
    public static final Option<Boolean> ROW_SECURITY = flag("row_security", "true", Kind.TABLE);

    /** The same for the owner, too. */
    public static final Option<Boolean> FORCE_ROW_SECURITY = flag("force_row_security", "true", Kind.TABLE);

    /** What a table is partitioned by, as SQL: {@code RANGE (created_at)}. */
    public static final Option<String> PARTITION_BY = text("partition_by", Kind.TABLE);

    /** The composite type that a typed table is of, as SQL. Its record shows columns only where they say more. */
    public static final Option<String> OF_TYPE = text("of_type", Kind.TABLE);

    /** A table's replica identity: {@code full}, {@code nothing}, or {@code index } and the index's name. */
    public static final Option<String> REPLICA_IDENTITY = text("replica_identity", Kind.TABLE);

    /** The index or key that {@code CLUSTER} orders a table's rows by, when it names none itself. */
    public static final Option<String> CLUSTER_ON = text("cluster_on", Kind.TABLE);

    /**
     * A materialized view that has not been filled. That is a matter of data and never compared, but kept when the view
     * has to be made anew.
     */
    public static final Option<Boolean> NO_DATA = flag("no_data", "true", Kind.MATERIALIZED_VIEW);

    /** When a trigger or rule fires, if not as usual. */
    public static final Option<Firing> ENABLED = word("enabled", Firing.class, Kind.TRIGGER, Kind.RULE);

    /** A trigger that is a constraint. */
    public static final Option<Boolean> CONSTRAINT = flag("constraint", "true", Kind.TRIGGER);

    /** A partition's trigger that it has from its parent, told because it fires otherwise than there. */
    public static final Option<Boolean> OF_PARENT = flag("of_parent", "true", Kind.TRIGGER);

    /** What a routine gives back, when {@code CREATE OR REPLACE} may not change it. */
    public static final Option<String> RESULT = text("result", Kind.FUNCTION, Kind.PROCEDURE, Kind.AGGREGATE);

    /** How many arguments of a routine have a default: replacing it may not take one away. */
    public static final Option<Long> DEFAULTS = number("defaults", Kind.FUNCTION, Kind.PROCEDURE);

    /** A routine whose body the server has read and keeps in its own words. */
    public static final Option<Boolean> PARSED = flag("parsed", "true", Kind.FUNCTION, Kind.PROCEDURE);

    /** A range type's operator class, when it is not its subtype's default. */
    public static final Option<String> OPCLASS = text("opclass", Kind.RANGE_TYPE);

    /** A range type's function that tells how far two bounds are apart, as SQL. */
    public static final Option<String> SUBTYPE_DIFF = text("subtype_diff", Kind.RANGE_TYPE);

    /** The multirange type that comes with a range type: schema and name as SQL. */
    public static final Option<String> MULTIRANGE = text("multirange", Kind.RANGE_TYPE);

    /** The comment on that multirange type. */
    public static final Option<String> MULTIRANGE_COMMENT = text("multirange.comment", Kind.RANGE_TYPE);

    /** A collation's provider: {@code libc}, {@code icu}, {@code builtin}. */
    public static final Option<String> PROVIDER = text("provider", Kind.COLLATION);

    /** A collation's locale, where one is enough. */
    public static final Option<String> LOCALE = text("locale", Kind.COLLATION);

    /** A libc collation's order, when order and character classes are of different locales. */
    public static final Option<String> LC_COLLATE = text("lc_collate", Kind.COLLATION);

    /** A libc collation's character classes, when order and character classes are of different locales. */
    public static final Option<String> LC_CTYPE = text("lc_ctype", Kind.COLLATION);

    /** A collation that takes different texts for equal. */
    public static final Option<Boolean> NONDETERMINISTIC = flag("nondeterministic", "true", Kind.COLLATION);

    /** An ICU collation's own rules (PostgreSQL 16). */
    public static final Option<String> RULES = text("rules", Kind.COLLATION);

    /** How much extended statistics look at, when it is not the usual amount. */
    public static final Option<Long> TARGET = number("target", Kind.STATISTICS);

    /** Storage parameters; those of a table's TOAST table begin with {@code toast.}. */
    public static final OptionFamily WITH = new OptionFamily(
            "with.",
            POSTGRESQL,
            Kind.TABLE,
            Kind.INDEX,
            Kind.PRIMARY_KEY,
            Kind.UNIQUE,
            Kind.VIEW,
            Kind.MATERIALIZED_VIEW);

    /** The names of a routine's arguments by their positions: replacing the routine may not take them away. */
    public static final OptionFamily ARGUMENT =
            new OptionFamily("argument.", POSTGRESQL, Kind.FUNCTION, Kind.PROCEDURE, Kind.AGGREGATE);

    private PgOption() {}

    /** A storage parameter: {@code with("fillfactor")}. */
    public static Option<String> with(String parameter) {
        return WITH.of(parameter);
    }

    /** The name of a routine's argument, which are counted from 1. */
    public static Option<String> argument(int position) {
        return ARGUMENT.of(String.valueOf(position));
    }

    /** All that have a name of their own. */
    public static List<Option<?>> all() {
        return List.copyOf(ALL);
    }

    /** Those that have a prefix in common. */
    public static List<OptionFamily> families() {
        return List.of(WITH, ARGUMENT);
    }

    private static Option<String> text(String name, Kind... kinds) {
        return known(Option.text(name, POSTGRESQL, kinds));
    }

    private static Option<Long> number(String name, Kind... kinds) {
        return known(Option.number(name, POSTGRESQL, kinds));
    }

    private static Option<Boolean> flag(String name, String set, Kind... kinds) {
        return known(Option.flag(name, set, POSTGRESQL, kinds));
    }

    private static <E extends Enum<E>> Option<E> word(String name, Class<E> type, Kind... kinds) {
        return known(Option.word(name, type, POSTGRESQL, kinds));
    }

    private static <T> Option<T> known(Option<T> option) {
        ALL.add(option);
        return option;
    }
}
