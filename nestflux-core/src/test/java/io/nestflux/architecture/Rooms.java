package io.nestflux.architecture;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** Which room may know which: the picture of the house as a table. Who needs a new arrow draws it here first. */
final class Rooms {

    /** What stands in the root package: the door, and nothing but the door. */
    static final String DOOR = "door";

    /** The one exception and its codes. They stand beside the door for users' sake, and every room may throw them. */
    static final String ERRORS = "errors";

    /**
     * What stands in the root package and is for every room: the errors, how they show what comes from somewhere else,
     * and the mark of what applications may touch.
     */
    private static final Set<String> COMMON =
            Set.of("NestFluxException", "ErrorCode", "Visible", "Api", "Goal", "Parameter", "FrontEnd");

    /** Each room with those that it stands on. */
    static final Map<String, Set<String>> STANDS_ON = Map.ofEntries(
            entry(ERRORS, Set.of()),
            entry("json", Set.of()),
            entry("sql", Set.of()),
            entry("catalog", Set.of("sql")),
            entry("connect", Set.of("sql")),
            entry("table", Set.of("catalog", "sql")),
            entry("diff", Set.of("catalog", "sql")),
            entry("migration", Set.of("catalog", "json", "sql")),
            entry("history", Set.of("connect", "json", "sql")),
            entry("introspect", Set.of("catalog", "json", "sql", "history")),
            entry("plan", Set.of("catalog", "sql", "diff")),
            entry("scratch", Set.of("catalog", "connect", "sql", "diff", "introspect", "migration", "plan")),
            entry("migrate", Set.of("catalog", "connect", "json", "sql", "history", "migration")),
            entry("fleet", Set.of("connect", "json", "sql", "migrate", "migration")),
            entry("adopt", Set.of("connect", "json", "sql", "history", "migrate", "migration")),
            entry(
                    "compare",
                    Set.of(
                            "catalog",
                            "connect",
                            "json",
                            "sql",
                            "diff",
                            "introspect",
                            "migrate",
                            "migration",
                            "plan",
                            "scratch",
                            "table")),
            entry(
                    "generate",
                    Set.of(
                            "catalog",
                            "connect",
                            "json",
                            "sql",
                            "compare",
                            "diff",
                            "introspect",
                            "migrate",
                            "migration",
                            "plan",
                            "scratch",
                            "table")),
            entry("pull", Set.of("catalog", "compare", "json", "migration", "sql", "table")),
            entry("types", Set.of("catalog", "pull", "sql", "table")),
            entry(
                    DOOR,
                    Set.of(
                            "adopt",
                            "catalog",
                            "compare",
                            "connect",
                            "fleet",
                            "generate",
                            "migrate",
                            "migration",
                            "plan",
                            "pull",
                            "sql",
                            "table",
                            "types")));

    private Rooms() {}

    /**
     * The room of a class.
     *
     * @param className with its package
     */
    static String of(String className) {
        String[] names = className.split("\\.");
        String first = names[2];
        if (Character.isLowerCase(first.charAt(0)) && !first.equals("package-info")) {
            return first;
        }
        String outermost = first.split("\\$")[0];
        return COMMON.contains(outermost) ? ERRORS : DOOR;
    }

    /** Whether one may know the other. Everybody may know itself, and the errors. */
    static boolean mayKnow(String room, String other) {
        return room.equals(other)
                || other.equals(ERRORS)
                || STANDS_ON.getOrDefault(room, Set.of()).contains(other);
    }
}
