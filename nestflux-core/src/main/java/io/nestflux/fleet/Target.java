package io.nestflux.fleet;

import io.nestflux.Api;
import io.nestflux.connect.Database;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * One of the databases or tenant schemas of a fleet. Each has a history and a lock of its own.
 *
 * <p>In a tenant's schema (PostgreSQL), the session's {@code search_path} is that schema alone, so migrations must not
 * name a schema. It is created if it does not exist.
 */
@Api(Api.Use.CALL)
public final class Target {

    private final String name;
    private final Function<Supplier<Database>, Database> place;
    private final Optional<String> schema;

    private Target(String name, Function<Supplier<Database>, Database> place, Optional<String> schema) {
        this.name = name;
        this.place = place;
        this.schema = schema;
    }

    /** A tenant's schema in the configured database, called by its name. PostgreSQL only. */
    public static Target schema(String schema) {
        return new Target(schema, Supplier::get, Optional.of(schema));
    }

    /** Another database on the server of the configured one, called by its name. */
    public static Target database(String database) {
        return new Target(database, main -> main.get().sibling(database), Optional.empty());
    }

    /** A database behind a JDBC URL; user and password may be empty if the URL or the driver knows them. */
    public static Target at(String name, String url, String user, String password) {
        return at(name, Database.at(url, user, password));
    }

    /** A database that the application knows how to reach. */
    public static Target at(String name, DataSource dataSource) {
        return at(name, Database.of(dataSource));
    }

    /** A database. */
    public static Target at(String name, Database database) {
        return new Target(name, main -> database, Optional.empty());
    }

    /** A tenant's schema in the same database. PostgreSQL only. */
    public Target inSchema(String tenant) {
        return new Target(name, place, Optional.of(tenant));
    }

    /** The same by another name. */
    public Target named(String other) {
        return new Target(other, place, schema);
    }

    /** What reports call it. */
    public String name() {
        return name;
    }

    /** The tenant's schema; empty if it is a whole database. */
    public Optional<String> schema() {
        return schema;
    }

    /**
     * Where it is.
     *
     * @param main the configured database, for those that are there or beside it
     */
    public Database database(Supplier<Database> main) {
        return place.apply(main);
    }

    /** Its name. */
    @Override
    public String toString() {
        return name;
    }
}
