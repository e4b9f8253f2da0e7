package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Optional;

/**
 * A scheduled event of MySQL and MariaDB.
 *
 * @param name its name
 * @param definition the statement that creates it, as the server prints it
 * @param comment its comment
 * @param options whose account it runs as, and the settings of the session it was created in
 */
@Api(Api.Use.READ)
public record Event(String name, String definition, Optional<String> comment, Options options)
        implements SchemaObject, Defined {

    public Event {
        options.requireOn(Kind.EVENT);
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    /** The same event with other options. */
    @Override
    public Event withOptions(Options changed) {
        return new Event(name, definition, comment, changed);
    }
}
