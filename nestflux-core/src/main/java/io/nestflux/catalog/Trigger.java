package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Optional;

/**
 * A trigger on a table or view.
 *
 * @param name its name
 * @param definition the statement that creates it, as the server prints it; on MySQL and MariaDB up to its body, see
 *     {@link Options#BODY}
 * @param comment its comment (PostgreSQL)
 * @param options whether and when it is enabled; its place among others (MySQL)
 */
@Api(Api.Use.READ)
public record Trigger(String name, String definition, Optional<String> comment, Options options)
        implements SchemaObject, Defined {

    public Trigger {
        options.requireOn(Kind.TRIGGER);
    }

    @Override
    public Kind kind() {
        return Kind.TRIGGER;
    }

    /** The same trigger with other options. */
    @Override
    public Trigger withOptions(Options changed) {
        return new Trigger(name, definition, comment, changed);
    }

    /** The same trigger with another definition. */
    public Trigger withDefinition(String changed) {
        return new Trigger(name, changed, comment, options);
    }
}
