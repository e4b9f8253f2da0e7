package io.nestflux.catalog;

import io.nestflux.Api;

/**
 * A period of time that two columns of a table of MariaDB make up.
 *
 * @param name its name
 * @param start the column that tells when it begins
 * @param end the column that tells when it is over
 */
@Api(Api.Use.READ)
public record Period(String name, String start, String end) implements SchemaObject {

    @Override
    public Kind kind() {
        return Kind.PERIOD;
    }
}
