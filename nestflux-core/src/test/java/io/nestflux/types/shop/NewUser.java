// Written by NestFlux (mvn nestflux:types) for io.nestflux.types.shop.ShopSchema: change the table, not this.
package io.nestflux.types.shop;

import io.nestflux.table.Insert;
import io.nestflux.table.postgres.PgCodec;
import io.nestflux.table.postgres.Range;
import io.nestflux.types.shop.UserTable.Level;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row for identity.user that is still to be inserted. Each method gives another one; what has a default, or may be
 * NULL, need not be given.
 */
public final class NewUser {

    /** Inserts a row that leaves all defaults to the server; any other has a statement of its own. */
    public static final String INSERT = """
            INSERT INTO "identity"."user" ("email", "name", "level", "tags", "settings", "team_id", "picture",
            "pay", "active") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** The column whose value the server gives: what to ask generated keys for. */
    public static final String KEY = "id";

    private @Nullable String email;
    private @Nullable String name;
    private @Nullable Role role;
    private @Nullable Level level;
    private @Nullable List<String> tags;
    private @Nullable Settings settings;
    private @Nullable Long teamId;
    private byte @Nullable [] picture;
    private @Nullable UUID token;
    private boolean tokenGiven;
    private @Nullable Range<BigDecimal> pay;
    private @Nullable OffsetDateTime createdAt;
    private boolean active;

    private NewUser() {}

    private NewUser(NewUser same) {
        this.email = same.email;
        this.name = same.name;
        this.role = same.role;
        this.level = same.level;
        this.tags = same.tags;
        this.settings = same.settings;
        this.teamId = same.teamId;
        this.picture = same.picture;
        this.token = same.token;
        this.tokenGiven = same.tokenGiven;
        this.pay = same.pay;
        this.createdAt = same.createdAt;
        this.active = same.active;
    }

    /** Begins with what every row needs. */
    public static EmailStep row() {
        return new EmailStep(new NewUser());
    }

    /** The same with this name. */
    public NewUser name(@Nullable String name) {
        NewUser copy = new NewUser(this);
        copy.name = name;
        return copy;
    }

    /** The same with this role. */
    public NewUser role(Role role) {
        NewUser copy = new NewUser(this);
        copy.role = role;
        return copy;
    }

    /** The same with this level. */
    public NewUser level(@Nullable Level level) {
        NewUser copy = new NewUser(this);
        copy.level = level;
        return copy;
    }

    /** The same with this settings. */
    public NewUser settings(@Nullable Settings settings) {
        NewUser copy = new NewUser(this);
        copy.settings = settings;
        return copy;
    }

    /** The same with this team_id. */
    public NewUser teamId(@Nullable Long teamId) {
        NewUser copy = new NewUser(this);
        copy.teamId = teamId;
        return copy;
    }

    /** The same with this picture. */
    public NewUser picture(byte @Nullable [] picture) {
        NewUser copy = new NewUser(this);
        copy.picture = picture;
        return copy;
    }

    /** The same with this to"ken. */
    public NewUser token(@Nullable UUID token) {
        NewUser copy = new NewUser(this);
        copy.token = token;
        copy.tokenGiven = true;
        return copy;
    }

    /** The same with this pay. */
    public NewUser pay(@Nullable Range<BigDecimal> pay) {
        NewUser copy = new NewUser(this);
        copy.pay = pay;
        return copy;
    }

    /** The same with this created_at. */
    public NewUser createdAt(OffsetDateTime createdAt) {
        NewUser copy = new NewUser(this);
        copy.createdAt = createdAt;
        return copy;
    }

    /** The statement for this row: INSERT, or a longer one where defaults are not left. */
    public String sql() {
        return values().sql();
    }

    /** Gives a statement of sql() the values of this row. */
    public void bind(PreparedStatement statement) throws SQLException {
        values().bind(statement);
    }

    /** Inserts this row, and tells its id. */
    public long insert(Connection connection) throws SQLException {
        return values().run(connection, KEY, PgCodec.BIGINT);
    }

    private Insert values() {
        return Insert.into("\"identity\".\"user\"")
                .set("\"email\"", PgCodec.TEXT, email)
                .set("\"name\"", PgCodec.TEXT, name)
                .setIf(role != null, "\"role\"", User.ROLE, role)
                .set("\"level\"", User.LEVEL, level)
                .set("\"tags\"", User.TAGS, tags)
                .set("\"settings\"", User.SETTINGS, settings)
                .set("\"team_id\"", PgCodec.BIGINT, teamId)
                .set("\"picture\"", PgCodec.BYTEA, picture)
                .setIf(tokenGiven, "\"to\"\"ken\"", PgCodec.UUID, token)
                .set("\"pay\"", User.PAY, pay)
                .setIf(createdAt != null, "\"created_at\"", PgCodec.TIMESTAMPTZ, createdAt)
                .set("\"active\"", PgCodec.BOOLEAN, active);
    }

    /** A row that still needs its email. */
    public static final class EmailStep {

        private final NewUser row;

        private EmailStep(NewUser row) {
            this.row = row;
        }

        public TagsStep email(String email) {
            NewUser copy = new NewUser(this.row);
            copy.email = email;
            return new TagsStep(copy);
        }
    }

    /** A row that still needs its tags. */
    public static final class TagsStep {

        private final NewUser row;

        private TagsStep(NewUser row) {
            this.row = row;
        }

        public ActiveStep tags(List<String> tags) {
            NewUser copy = new NewUser(this.row);
            copy.tags = tags;
            return new ActiveStep(copy);
        }
    }

    /** A row that still needs its active. */
    public static final class ActiveStep {

        private final NewUser row;

        private ActiveStep(NewUser row) {
            this.row = row;
        }

        public NewUser active(boolean active) {
            NewUser copy = new NewUser(this.row);
            copy.active = active;
            return copy;
        }
    }
}
