package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Optional;

/**
 * A function, procedure or aggregate.
 *
 * @param kind {@link Kind#FUNCTION}, {@link Kind#PROCEDURE} or {@link Kind#AGGREGATE}
 * @param name its name; on PostgreSQL with the types of its input arguments, because several may share a name:
 *     {@code add(integer, integer)}
 * @param definition the statement that creates it, as the server prints it; on MySQL and MariaDB only its name,
 *     parameters and result, see {@link Options#BODY}
 * @param comment its comment
 * @param options what a change in place has to know beyond the definition
 */
@Api(Api.Use.READ)
public record Routine(Kind kind, String name, String definition, Optional<String> comment, Options options)
        implements SchemaObject, Defined {

    public Routine {
        options.requireOn(kind);
    }

    /**
     * The name without the types behind it: what a call says, and what overloads have in common. Read from the end: a
     * printed type has parentheses only inside quotes, while a name may be anything.
     */
    public static String properName(String name) {
        boolean quoted = false;
        for (int at = name.length() - 1; at > 0 && name.endsWith(")"); at--) {
            char letter = name.charAt(at);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == '(' && !quoted) {
                return name.substring(0, at);
            }
        }
        return name;
    }

    /** The same routine with another name. */
    public Routine withName(String changed) {
        return new Routine(kind, changed, definition, comment, options);
    }

    /** The same routine with another definition. */
    public Routine withDefinition(String changed) {
        return new Routine(kind, name, changed, comment, options);
    }

    /** The same routine with another comment. */
    public Routine withComment(Optional<String> changed) {
        return new Routine(kind, name, definition, changed, options);
    }

    /** The same routine with other options. */
    @Override
    public Routine withOptions(Options changed) {
        return new Routine(kind, name, definition, comment, changed);
    }
}
