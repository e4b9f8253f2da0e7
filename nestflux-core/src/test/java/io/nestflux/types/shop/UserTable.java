package io.nestflux.types.shop;

import io.nestflux.table.postgres.PgDomain;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.table.postgres.Range;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A table with a column of each kind that records tell apart. */
public final class UserTable extends PgTable {

    /** What may stand in a user's class. */
    public enum Level {
        LOW,
        HIGH
    }

    private static final PgDomain<String> ADDRESS =
            PgDomain.of("address", "varchar(255)", String.class).notNull();

    public static final UserTable USER = new UserTable();

    public final Column<Long> id = bigint("id").generatedAlwaysAsIdentity().primaryKey();
    public final Column<String> email = domain("email", ADDRESS);
    public final Column<String> name = text("name");
    public final Column<Role> role = enumeration("role", Role.class).notNull().defaultValue(Role.MEMBER);
    public final Column<Level> level = enumeration("level", Level.class);
    public final Column<List<String>> tags = text("tags").array().notNull();
    public final Column<Settings> settings = jsonb("settings", Settings.CODEC);
    public final Column<Long> teamId = bigint("team_id").references(() -> TeamTable.TEAM.id);
    public final Column<byte[]> picture = bytea("picture");
    public final Column<UUID> token = uuid("to\"ken").defaultExpression("gen_random_uuid()");
    public final Column<Range<BigDecimal>> pay = numrange("pay");
    public final Column<OffsetDateTime> createdAt =
            timestamptz("created_at").notNull().defaultNow();
    public final Column<Integer> length =
            integer("length").generatedAs("length(name)").stored();
    public final Column<Boolean> active = bool("active").notNull();

    private UserTable() {
        super("identity", "user");
    }
}
