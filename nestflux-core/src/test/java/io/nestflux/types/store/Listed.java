// Written by NestFlux (mvn nestflux:types) for io.nestflux.types.store.StoreSchema: change the table, not this.
// from view bfd6f6b477b3dd72
package io.nestflux.types.store;

import io.nestflux.table.Codec;
import io.nestflux.table.mysql.MySqlCodec;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of listed. */
public record Listed(
        @Nullable Long id,
        @Nullable Right mode,
        @Nullable Set<Right> rights,
        @Nullable String place,
        @Nullable BigDecimal twice,
        @Nullable Boolean listed,
        @Nullable Long allOfThem) {

    /** What to select, in the order in which it is read. */
    public static final String COLUMNS = """
            `id`, `mode`, `rights`, ST_AsText(`place`) AS `place`, `twice`, `listed`, `all_of_them`""";

    static final Codec<Right> MODE = MySqlCodec.labels(Right.class);

    static final Codec<Set<Right>> RIGHTS = MySqlCodec.set(Right.class);

    /** The same of a table that the query gives another name. */
    public static String columns(String alias) {
        return """
                %1$s.`id`, %1$s.`mode`, %1$s.`rights`, ST_AsText(%1$s.`place`) AS `place`,
                %1$s.`twice`, %1$s.`listed`, %1$s.`all_of_them`""".formatted(alias);
    }

    /** The row at which the result stands, selected by COLUMNS. */
    public static Listed read(ResultSet row) throws SQLException {
        return read(row, 1);
    }

    /** The same behind other columns: the first of these has that place. */
    public static Listed read(ResultSet row, int first) throws SQLException {
        return new Listed(
                MySqlCodec.BIGINT.read(row, first),
                MODE.read(row, first + 1),
                RIGHTS.read(row, first + 2),
                MySqlCodec.SHAPE.read(row, first + 3),
                MySqlCodec.DECIMAL.read(row, first + 4),
                MySqlCodec.BOOLEAN.read(row, first + 5),
                MySqlCodec.BIGINT.read(row, first + 6));
    }
}
