package io.nestflux.pull.merge;

import java.util.List;
import java.util.Set;

/** How the methods of table and schema classes name what they declare. */
final class Roots {

    /** Each argument is listed by itself. */
    private static final Set<String> LISTS = Set.of(
            "tables",
            "views",
            "materializedViews",
            "extensions",
            "sequences",
            "enumTypes",
            "domains",
            "compositeTypes",
            "rangeTypes",
            "collations",
            "functions",
            "procedures",
            "aggregates",
            "events",
            "roles",
            "inherits");

    /** The first argument is the name, or the first two are schema and name. */
    private static final Set<String> QUALIFIED =
            Set.of("sequence", "function", "procedure", "aggregate", "view", "materializedView", "partition");

    /** The first argument is the name. */
    private static final Set<String> NAMED = Set.of(
            "index",
            "unique",
            "foreignKey",
            "fulltext",
            "spatial",
            "exclude",
            "statistics",
            "rule",
            "policy",
            "trigger",
            "constraintTrigger",
            "with",
            "period",
            "column",
            "extension",
            "schema",
            "event");

    /** There is one of it at most. */
    private static final Set<String> SINGLE = Set.of(
            "comment",
            "as",
            "primaryKey",
            "engine",
            "charset",
            "collation",
            "rowFormat",
            "keyBlockSize",
            "tablespace",
            "accessMethod",
            "ofType",
            "withoutColumns",
            "clusterOn",
            "replicaIdentityFull",
            "replicaIdentityNothing",
            "replicaIdentityUsing",
            "renamedFrom",
            "partitionOf",
            "partitionByRange",
            "partitionByList",
            "partitionByHash",
            "partitionByKey",
            "partitionByRangeColumns",
            "partitionByListColumns",
            "partitionBySystemTime");

    private Roots() {}

    static boolean isList(String method) {
        return LISTS.contains(method);
    }

    /**
     * The own name of what a method declares.
     *
     * @param strings the arguments that are strings, up to the first that is none
     * @param count how many arguments there are
     * @param whole the whole declaration, which stands for the name of what has none
     */
    static String name(String method, List<String> strings, int count, String whole) {
        if (SINGLE.contains(method)) {
            return "";
        }
        if (strings.isEmpty()) {
            return whole;
        }
        if (method.equals("check")) {
            return count > 1 ? Key.qualified(strings.subList(0, 1)) : whole;
        }
        if (QUALIFIED.contains(method)) {
            return Key.qualified(strings.subList(0, Math.min(2, strings.size())));
        }
        return NAMED.contains(method) ? Key.qualified(strings.subList(0, 1)) : whole;
    }
}
