// Written by NestFlux (mvn nestflux:types) for io.nestflux.types.shop.ShopSchema: change the table, not this.
package io.nestflux.types.shop;

import io.nestflux.table.postgres.PgCodec;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A row of public.team. */
public record Team(long id, @Nullable String name) {

    /** What to select, in the order in which it is read. */
    public static final String COLUMNS = "\"id\", \"name\"";

    /** The same of a table that the query gives another name. */
    public static String columns(String alias) {
        return "%1$s.\"id\", %1$s.\"name\"".formatted(alias);
    }

    /** The row at which the result stands, selected by COLUMNS. */
    public static Team read(ResultSet row) throws SQLException {
        return read(row, 1);
    }

    /** The same behind other columns: the first of these has that place. */
    public static Team read(ResultSet row, int first) throws SQLException {
        return new Team(PgCodec.BIGINT.require(row, first), PgCodec.TEXT.read(row, first + 1));
    }
}
