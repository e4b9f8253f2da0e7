package io.nestflux.table;

import io.nestflux.Api;

/**
 * A column of a table class, as its fields hold it. Inside a table class the simple name {@code Column} means the
 * dialect's own column, which extends this one and needs no import:
 *
 * <pre>{@code
 * public final class UserTable extends PgTable {
 *     public final Column<Long> id = bigint("id").generatedAlwaysAsIdentity().primaryKey();
 * }
 * }</pre>
 *
 * @param <T> the Java type of its values
 */
@Api(Api.Use.CALL)
public interface Column<T> {

    /** Its name in the database. */
    String name();

    /** The table that it is part of. */
    TableDefinition table();

    /** The Java type of its values, and how they are read and bound. */
    Codec<T> codec();
}
