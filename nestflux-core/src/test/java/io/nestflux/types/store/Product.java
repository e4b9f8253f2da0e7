// Written by NestFlux (mvn nestflux:types) for io.nestflux.types.store.StoreSchema: change the table, not this.
package io.nestflux.types.store;

import io.nestflux.table.Codec;
import io.nestflux.table.mysql.MySqlCodec;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of product. */
public record Product(
        long id,
        String title,
        BigDecimal price,
        Right mode,
        @Nullable Set<Right> rights,
        String place,
        @Nullable String document,
        @Nullable Boolean listed,
        Instant createdAt,
        @Nullable Integer size) {

    /** What to select, in the order in which it is read. */
    public static final String COLUMNS = """
            `id`, `title`, `price`, `mode`, `rights`, ST_AsText(`place`) AS `place`, `document`, `listed`,
            `created_at`, `size`""";

    static final Codec<Right> MODE = MySqlCodec.labels(Right.class);

    static final Codec<Set<Right>> RIGHTS = MySqlCodec.set(Right.class);

    /** The same of a table that the query gives another name. */
    public static String columns(String alias) {
        return """
                %1$s.`id`, %1$s.`title`, %1$s.`price`, %1$s.`mode`, %1$s.`rights`,
                ST_AsText(%1$s.`place`) AS `place`, %1$s.`document`, %1$s.`listed`,
                %1$s.`created_at`, %1$s.`size`""".formatted(alias);
    }

    /** The row at which the result stands, selected by COLUMNS. */
    public static Product read(ResultSet row) throws SQLException {
        return read(row, 1);
    }

    /** The same behind other columns: the first of these has that place. */
    public static Product read(ResultSet row, int first) throws SQLException {
        return new Product(
                MySqlCodec.BIGINT.require(row, first),
                MySqlCodec.TEXT.require(row, first + 1),
                MySqlCodec.DECIMAL.require(row, first + 2),
                MODE.require(row, first + 3),
                RIGHTS.read(row, first + 4),
                MySqlCodec.SHAPE.require(row, first + 5),
                MySqlCodec.TEXT.read(row, first + 6),
                MySqlCodec.BOOLEAN.read(row, first + 7),
                MySqlCodec.TIMESTAMP.require(row, first + 8),
                MySqlCodec.INTEGER.read(row, first + 9));
    }
}
