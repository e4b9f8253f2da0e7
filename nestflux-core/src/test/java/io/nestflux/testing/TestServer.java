package io.nestflux.testing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * A database server that tests run against. The first use of a constant starts it; it stops with this JVM.
 *
 * <p>A server that cannot be had skips the test with a line that says how to provide it; with {@code CI=true} in the
 * environment it fails the test instead. See {@code docs/testing.md}.
 */
public enum TestServer {
    /** The oldest supported PostgreSQL. */
    POSTGRES_14(new PostgresLauncher("postgres-14"), "jdbc:postgresql"),
    /** The newest supported PostgreSQL. */
    POSTGRES_18(new PostgresLauncher("postgres-18"), "jdbc:postgresql"),
    MYSQL(new MySqlLauncher("mysql", MySqlLauncher.MYSQL_OPTIONS), "jdbc:mysql"),
    /** The oldest MariaDB that Debian still has. */
    MARIADB_10_11(new MySqlLauncher("mariadb-10.11", MySqlLauncher.MARIADB_OPTIONS), "jdbc:mariadb"),
    /** The newest MariaDB. */
    MARIADB(new MySqlLauncher("mariadb", MySqlLauncher.MARIADB_OPTIONS), "jdbc:mariadb");

    private final Launcher launcher;
    private final String scheme;
    private @Nullable RunningServer shared;
    private @Nullable Exception failure;

    TestServer(Launcher launcher, String scheme) {
        this.launcher = launcher;
        this.scheme = scheme;
    }

    /** Where the shared server of this run answers; starts it when it isn't running yet. */
    public Address address() {
        return override().orElseGet(() -> shared().address());
    }

    /** A fresh, empty database on the shared server; closing it drops it. */
    public TestDatabase createDatabase() {
        return TestDatabase.create(this, address());
    }

    /** A fresh, empty database on another server of this kind. */
    public TestDatabase createDatabaseOn(RunningServer server) {
        return TestDatabase.create(this, server.address());
    }

    /** Starts one more server of this kind, for a test that must stop it, or that needs its writes to be durable. */
    public RunningServer start(Durability durability) {
        try {
            return RunningServer.start(toString(), launcher, durability);
        } catch (Exception e) {
            throw unavailable(e);
        }
    }

    /** Starts one more server of this kind, with options of its own; not of PostgreSQL. */
    public RunningServer startWith(String... options) {
        try {
            return RunningServer.start(toString(), ((MySqlLauncher) launcher).with(options), Durability.FAST);
        } catch (Exception e) {
            throw unavailable(e);
        }
    }

    public boolean isPostgres() {
        return scheme.equals("jdbc:postgresql");
    }

    /** The environment variable that points the tests at another server. */
    String variable() {
        return "NESTFLUX_TEST_" + name() + "_URL";
    }

    private Optional<Address> override() {
        Map<String, String> environment = System.getenv();
        return Optional.ofNullable(environment.get(variable()))
                .filter(url -> !url.isBlank())
                .map(url -> Address.parse(
                        url,
                        environment.get("NESTFLUX_TEST_" + name() + "_USER"),
                        environment.get("NESTFLUX_TEST_" + name() + "_PASSWORD")));
    }

    private synchronized RunningServer shared() {
        if (failure != null) {
            throw unavailable(failure);
        }
        if (shared == null) {
            try {
                shared = RunningServer.start(toString(), launcher, Durability.FAST);
                shared.stopWithThisJvm();
            } catch (Exception e) {
                failure = e;
                throw unavailable(e);
            }
        }
        return shared;
    }

    private RuntimeException unavailable(Exception reason) {
        String message =
                "%s cannot be started here: %s%nSet %s to %s://host:port/database?user=…&password=… of a server to use instead (docs/testing.md)"
                        .formatted(this, reason.getMessage(), variable(), scheme);
        return Boolean.parseBoolean(System.getenv("CI"))
                ? new IllegalStateException(message, reason)
                : new TestAbortedException(message, reason);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
