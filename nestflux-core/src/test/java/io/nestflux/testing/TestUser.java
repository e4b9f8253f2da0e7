package io.nestflux.testing;

import java.util.Arrays;

/**
 * A user of a test's server who has a password, and no rights but those that the test gives. Users belong to the whole
 * server: this one is called after the test's database, and goes with what it owns there.
 */
public final class TestUser implements AutoCloseable {

    private static final String PASSWORD = "nestflux";

    private final TestDatabase database;
    private final String name;

    private TestUser(TestDatabase database) {
        this.database = database;
        this.name = "nf_" + database.name();
    }

    /**
     * Makes one.
     *
     * @param statements run by the owner of the database; {@code %s} is the user, as a GRANT names it
     */
    public static TestUser of(TestDatabase database, String... statements) {
        TestUser user = new TestUser(database);
        database.execute(
                database.server().isPostgres()
                        ? "create role " + user.sql() + " login password '" + PASSWORD + "'"
                        : "create user " + user.sql() + " identified by '" + PASSWORD + "'");
        try {
            database.execute(Arrays.stream(statements)
                    .map(sql -> sql.formatted(user.sql()))
                    .toArray(String[]::new));
        } catch (RuntimeException refused) {
            user.close();
            throw refused;
        }
        return user;
    }

    public String name() {
        return name;
    }

    public String password() {
        return PASSWORD;
    }

    private String sql() {
        return database.server().isPostgres() ? name : name + "@'%'";
    }

    @Override
    public void close() {
        if (database.server().isPostgres()) {
            database.execute("drop owned by " + sql());
        }
        database.execute((database.server().isPostgres() ? "drop role " : "drop user ") + sql());
    }
}
