// Written by NestFlux (mvn nestflux:types) for io.nestflux.types.shop.ShopSchema: change the table, not this.
package io.nestflux.types.shop;

import io.nestflux.table.Codec;
import io.nestflux.table.postgres.PgCodec;
import io.nestflux.table.postgres.Range;
import io.nestflux.types.shop.UserTable.Level;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of identity.user. */
public record User(
        long id,
        String email,
        @Nullable String name,
        Role role,
        @Nullable Level level,
        List<String> tags,
        @Nullable Settings settings,
        @Nullable Long teamId,
        byte @Nullable [] picture,
        @Nullable UUID token,
        @Nullable Range<BigDecimal> pay,
        OffsetDateTime createdAt,
        @Nullable Integer length,
        boolean active) {

    /** What to select, in the order in which it is read. */
    public static final String COLUMNS = """
            "id", "email", "name", "role", "level", "tags", "settings", "team_id", "picture", \"to\"\"ken\", "pay",
            "created_at", "length", \"active\"""";

    static final Codec<Role> ROLE = PgCodec.labels(Role.class);

    static final Codec<Level> LEVEL = PgCodec.labels(Level.class);

    static final Codec<List<String>> TAGS = PgCodec.TEXT.array();

    static final Codec<Settings> SETTINGS = UserTable.USER.settings.codec();

    static final Codec<Range<BigDecimal>> PAY = PgCodec.NUMERIC.range();

    /** The same of a table that the query gives another name. */
    public static String columns(String alias) {
        return """
                %1$s."id", %1$s."email", %1$s."name", %1$s."role", %1$s."level", %1$s."tags",
                %1$s."settings", %1$s."team_id", %1$s."picture", %1$s.\"to\"\"ken\", %1$s."pay",
                %1$s."created_at", %1$s."length", %1$s.\"active\"""".formatted(alias);
    }

    /** The row at which the result stands, selected by COLUMNS. */
    public static User read(ResultSet row) throws SQLException {
        return read(row, 1);
    }

    /** The same behind other columns: the first of these has that place. */
    public static User read(ResultSet row, int first) throws SQLException {
        return new User(
                PgCodec.BIGINT.require(row, first),
                PgCodec.TEXT.require(row, first + 1),
                PgCodec.TEXT.read(row, first + 2),
                ROLE.require(row, first + 3),
                LEVEL.read(row, first + 4),
                TAGS.require(row, first + 5),
                SETTINGS.read(row, first + 6),
                PgCodec.BIGINT.read(row, first + 7),
                PgCodec.BYTEA.read(row, first + 8),
                PgCodec.UUID.read(row, first + 9),
                PAY.read(row, first + 10),
                PgCodec.TIMESTAMPTZ.require(row, first + 11),
                PgCodec.INTEGER.read(row, first + 12),
                PgCodec.BOOLEAN.require(row, first + 13));
    }
}
