package io.nestflux.sql.postgres;

/** The one place where texts become literals of PostgreSQL. */
public final class PgLiterals {

    private PgLiterals() {}

    /**
     * A text as SQL. With a backslash it is an escape string, which means the same whatever
     * {@code standard_conforming_strings} says (manual, 4.1.2.1 and 4.1.2.2).
     */
    public static String text(String text) {
        String doubled = text.replace("'", "''");
        return doubled.indexOf('\\') < 0 ? "'" + doubled + "'" : "E'" + doubled.replace("\\", "\\\\") + "'";
    }

    /** A text in which neither a backslash nor a dollar sign stands for itself: templates may read them otherwise. */
    public static String withoutDollars(String text) {
        return "E'" + text.replace("\\", "\\\\").replace("'", "''").replace("$", "\\x24") + "'";
    }

    /** An element of an array or a bound of a range, as it stands inside of their text form (manual, 8.15.2). */
    public static String element(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A program's body as a literal in which nothing has to be doubled (manual, 4.1.2.4). */
    public static String dollarQuoted(String body) {
        String tag = "body";
        while (body.contains("$" + tag)) {
            tag += "_";
        }
        return "$" + tag + "$" + body + "$" + tag + "$";
    }
}
