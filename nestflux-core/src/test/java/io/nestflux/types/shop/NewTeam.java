// Written by NestFlux (mvn nestflux:types) for io.nestflux.types.shop.ShopSchema: change the table, not this.
package io.nestflux.types.shop;

import io.nestflux.table.Insert;
import io.nestflux.table.postgres.PgCodec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A row for public.team that is still to be inserted. Each method gives another one; what has a default, or may be
 * NULL, need not be given.
 */
public final class NewTeam {

    /** Inserts a row that leaves all defaults to the server; any other has a statement of its own. */
    public static final String INSERT = "INSERT INTO \"public\".\"team\" DEFAULT VALUES";

    /** The column whose value the server gives: what to ask generated keys for. */
    public static final String KEY = "id";

    private @Nullable Long id;
    private @Nullable String name;
    private boolean nameGiven;

    private NewTeam() {}

    private NewTeam(NewTeam same) {
        this.id = same.id;
        this.name = same.name;
        this.nameGiven = same.nameGiven;
    }

    /** A row of defaults. */
    public static NewTeam row() {
        return new NewTeam();
    }

    /** The same with this id. */
    public NewTeam id(long id) {
        NewTeam copy = new NewTeam(this);
        copy.id = id;
        return copy;
    }

    /** The same with this name. */
    public NewTeam name(@Nullable String name) {
        NewTeam copy = new NewTeam(this);
        copy.name = name;
        copy.nameGiven = true;
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
        return Insert.into("\"public\".\"team\"", "DEFAULT VALUES")
                .setIf(id != null, "\"id\"", PgCodec.BIGINT, id)
                .setIf(nameGiven, "\"name\"", PgCodec.TEXT, name);
    }
}
