package io.nestflux.catalog;

import io.nestflux.Api;

/**
 * One object uses another, as the server tells it (PostgreSQL: {@code pg_depend}) or as an expression shows it: a
 * default that calls a sequence, a generated column that reads another, a check on two columns. What follows from the
 * records themselves (a column is part of a table, an index has columns, a foreign key has two tables) is not repeated
 * here.
 *
 * @param user the object that needs the other
 * @param used the object that is needed
 */
@Api(Api.Use.READ)
public record Dependency(ObjectId user, ObjectId used) {}
