package io.nestflux.migration;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Visible;
import io.nestflux.catalog.ObjectId;
import io.nestflux.sql.Dialect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column or table whose drop is held back, so that applications that know it go on. The heads of migrations say so:
 *
 * <pre>{@code
 * -- nestflux:held-back blog.post.subtitle
 * -- nestflux:let-go blog.post.subtitle
 * }</pre>
 *
 * Each line says what has become of one thing, and not what all are: so branches can be merged.
 *
 * @param name with the schema, if there are any, and the table: {@code blog.post.subtitle}
 * @param since the migration that says so
 * @param retired whether its class says so, too: then it goes when the class does not have it any more
 */
public record HeldBack(String name, String since, boolean retired) {

    /** Begins the line that names something that is held back. */
    public static final String HELD_BACK = "nestflux:held-back";

    /** Begins the line that names something that no longer is. */
    public static final String LET_GO = "nestflux:let-go";

    private static final String BY_CLASS = " retired";

    /**
     * One line.
     *
     * @param holds whether it is held back, or let go
     */
    record Mark(boolean holds, String name, boolean retired) {

        static Mark of(boolean holds, String value) {
            boolean retired = value.endsWith(BY_CLASS);
            return new Mark(
                    holds,
                    retired
                            ? value.substring(0, value.length() - BY_CLASS.length())
                                    .strip()
                            : value,
                    retired);
        }
    }

    /**
     * What is held back after the last of these migrations. One that cannot be read says nothing: that it does not run
     * is for a run to tell.
     */
    public static List<HeldBack> in(List<Migration> migrations, Dialect dialect) {
        return after(List.of(), migrations, dialect);
    }

    /** The same, where it is known what was held back before them. */
    public static List<HeldBack> after(List<HeldBack> before, List<Migration> migrations, Dialect dialect) {
        Map<String, HeldBack> held = new LinkedHashMap<>();
        before.forEach(each -> held.put(each.name(), each));
        for (Migration migration : migrations) {
            try (SqlScript script = migration.script(dialect)) {
                for (Mark mark : script.directives().held()) {
                    held.remove(mark.name());
                    if (mark.holds()) {
                        held.put(mark.name(), new HeldBack(mark.name(), migration.fileName(), mark.retired()));
                    }
                }
            } catch (NestFluxException unreadable) {
                if (unreadable.code() != ErrorCode.SCRIPT_UNSUPPORTED) {
                    throw unreadable;
                }
            }
        }
        return List.copyOf(held.values());
    }

    /** The line with which it is held back. */
    public static String line(String name, boolean retired) {
        return HELD_BACK + " " + name + (retired ? BY_CLASS : "");
    }

    /** The line with which it no longer is. */
    public static String letGo(String name) {
        return LET_GO + " " + name;
    }

    /** How a column or table is called in such a line. */
    public static String nameOf(ObjectId id) {
        return Stream.of(id.schema(), id.table(), id.name())
                .filter(part -> !part.isEmpty())
                .map(HeldBack::written)
                .collect(Collectors.joining("."));
    }

    private static String written(String name) {
        boolean isPlain = name.chars().allMatch(letter -> Character.isLetterOrDigit(letter) || letter == '_');
        return isPlain ? name : Visible.line('"' + name.replace("\"", "\"\"") + '"');
    }

    /** For people. */
    public String words() {
        return name + " is held back since " + since
                + (retired ? ": it goes when its class does not have it any more" : "");
    }
}
