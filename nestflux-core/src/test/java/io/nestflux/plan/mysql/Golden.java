package io.nestflux.plan.mysql;

import io.nestflux.catalog.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Expected SQL, kept in files so that it can be read and pasted as SQL: rows to put in first, the plan, the way back.
 * {@code name.mysql.sql} and {@code name.mariadb.sql} where the servers differ, {@code name.sql} where they do not.
 */
record Golden(String[] rows, String plan) {

    private static final String PLAN = "-- up\n";

    static Golden of(String name, Dialect dialect) {
        String own = "plans/" + name + "." + dialect.name().toLowerCase(Locale.ROOT) + ".sql";
        boolean differs = Golden.class.getResource(own) != null;
        String text = read(differs ? own : "plans/" + name + ".sql") + "\n";
        int plan = text.indexOf(PLAN);
        String[] rows = Arrays.stream(text.substring(0, plan).split(";\n"))
                .filter(statement -> !statement.isBlank())
                .toArray(String[]::new);
        return new Golden(rows, text.substring(plan));
    }

    static String read(String name) {
        try (InputStream file = Golden.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("no file " + name + " beside " + Golden.class.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
