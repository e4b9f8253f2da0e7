package io.nestflux.fleet;

import io.nestflux.Configuration;
import io.nestflux.Fleet;
import io.nestflux.NestFlux;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A number of tenants and a directory of migrations: on PostgreSQL schemas of one database, on MySQL and MariaDB
 * databases of one server.
 */
record Tenants(TestDatabase database, Path directory, List<String> names) implements AutoCloseable {

    static Tenants of(TestDatabase database, Path directory, int count) {
        String prefix = database.server().isPostgres() ? "tenant" : database.name();
        List<String> names = IntStream.rangeClosed(1, count)
                .mapToObj(number -> prefix + "_" + number)
                .toList();
        if (!database.server().isPostgres()) {
            names.forEach(name -> database.execute("create database " + name));
        }
        return new Tenants(database, directory, names);
    }

    Tenants file(String name, String sql) {
        try {
            Files.writeString(directory.resolve(name), sql);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Configuration configuration() {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .migrations(directory);
    }

    NestFlux flux() {
        return configuration().load();
    }

    List<Target> targets() {
        return names.stream()
                .map(name -> database.server().isPostgres() ? Target.schema(name) : Target.database(name))
                .toList();
    }

    Fleet fleet() {
        return flux().fleet(targets());
    }

    /** The first column of what a query over a tenant's table gives; {@code %s} is the table. */
    List<String> query(String tenant, String table, String sql) {
        return query(sql.formatted(tenant + "." + table));
    }

    List<String> query(String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The outcome of each tenant, by number. */
    static List<TargetResult.Outcome> outcomes(FleetResult result) {
        return result.targets().stream().map(TargetResult::outcome).toList();
    }

    /** What all tenants' histories know, sorted. */
    List<String> histories() {
        return query(names.stream()
                .map(name ->
                        "select concat('" + name + " ', migration, ' ', state) as m from " + name + ".nestflux_history")
                .collect(Collectors.joining(" union all ", "", " order by m")));
    }

    String name(int number) {
        return names.get(number - 1);
    }

    Stream<String> stream() {
        return names.stream();
    }

    @Override
    public void close() {
        if (!database.server().isPostgres()) {
            names.forEach(name -> database.execute("drop database " + name));
        }
    }
}
