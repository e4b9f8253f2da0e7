// Written by NestFlux (mvn nestflux:types) for io.nestflux.types.shop.ShopSchema: change the table, not this.
// from view 186433bfe914303a
package io.nestflux.types.shop;

import io.nestflux.table.Codec;
import io.nestflux.table.postgres.PgCodec;
import io.nestflux.types.shop.UserTable.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of identity.active_user. */
public record ActiveUser(
        @Nullable Long id,
        @Nullable Role role,
        @Nullable List<String> tags,
        @Nullable String settings,
        @Nullable Long teams,
        @Nullable List<Level> levels,
        @Nullable OffsetDateTime seenAt,
        @Nullable String letter) {

    /** What to select, in the order in which it is read. */
    public static final String COLUMNS = """
            "id", "role", "tags", "settings", "teams", "levels", "seen_at", \"letter\"""";

    static final Codec<Role> ROLE = PgCodec.labels(Role.class);

    static final Codec<List<String>> TAGS = PgCodec.TEXT.array();

    static final Codec<List<Level>> LEVELS = PgCodec.labels(Level.class).array();

    /** The same of a table that the query gives another name. */
    public static String columns(String alias) {
        return """
                %1$s."id", %1$s."role", %1$s."tags", %1$s."settings", %1$s."teams", %1$s."levels",
                %1$s."seen_at", %1$s.\"letter\"""".formatted(alias);
    }

    /** The row at which the result stands, selected by COLUMNS. */
    public static ActiveUser read(ResultSet row) throws SQLException {
        return read(row, 1);
    }

    /** The same behind other columns: the first of these has that place. */
    public static ActiveUser read(ResultSet row, int first) throws SQLException {
        return new ActiveUser(
                PgCodec.BIGINT.read(row, first),
                ROLE.read(row, first + 1),
                TAGS.read(row, first + 2),
                PgCodec.TEXT.read(row, first + 3),
                PgCodec.BIGINT.read(row, first + 4),
                LEVELS.read(row, first + 5),
                PgCodec.TIMESTAMPTZ.read(row, first + 6),
                PgCodec.TEXT.read(row, first + 7));
    }
}
