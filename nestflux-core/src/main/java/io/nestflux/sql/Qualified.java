package io.nestflux.sql;

import io.nestflux.Api;

/** A name inside a schema, unquoted, whoever tells it: a statement or a catalog. */
@Api(Api.Use.CALL)
public interface Qualified {

    /** The schema, on MySQL the database; empty if it goes without saying. */
    String schema();

    /** The thing's own name. */
    String name();
}
