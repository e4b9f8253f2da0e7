package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.migration.MigrationFile;
import io.nestflux.sql.TextHash;
import io.nestflux.sql.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An SQL file with rows for development and tests: {@code 001_users.sql}, {@code 002_orders.dev.sql}.
 *
 * @param file the file
 * @param number what its name begins with
 * @param environment where alone it runs; empty for everywhere
 */
record SeedFile(MigrationFile file, BigInteger number, Optional<String> environment) {

    private static final String SQL = ".sql";

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_-";

    /** @throws NestFluxException {@code NF-302} if its name is not understood */
    static SeedFile of(MigrationFile file) {
        String name = file.name();
        String stem = name.endsWith(SQL) ? name.substring(0, name.length() - SQL.length()) : "";
        int digits = 0;
        while (digits < stem.length() && stem.charAt(digits) >= '0' && stem.charAt(digits) <= '9') {
            digits++;
        }
        int dot = stem.indexOf('.');
        String words = stem.substring(digits, dot < 0 ? stem.length() : dot);
        String environment = dot < 0 ? "" : stem.substring(dot + 1);
        boolean isUnderstood = digits > 0
                && words.length() > 1
                && words.startsWith("_")
                && (dot < 0 || !environment.isEmpty())
                && (words + environment).chars().allMatch(c -> LETTERS.indexOf(c) >= 0);
        if (!isUnderstood) {
            throw new NestFluxException(
                    ErrorCode.MIGRATION_NAME_INVALID,
                    name + " is not the name of a seed: a number, an underscore and a name of a to z, 0 to 9,"
                            + " underscores and dashes are expected, and a dot and an environment if it runs only there",
                    "rename it, for instance to 001_users.sql, or to 002_orders.dev.sql for dev alone");
        }
        return new SeedFile(
                file,
                new BigInteger(stem.substring(0, digits)),
                Optional.of(environment).filter(it -> !it.isEmpty()));
    }

    String name() {
        return file.name();
    }

    /** Whether it runs there. */
    boolean isFor(String other) {
        return environment.isEmpty() || environment.get().equals(other);
    }

    /** What it says; line ends are as on every system, and no byte order mark is before it. */
    String text() {
        try (InputStream in = file.open()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException unreadable) {
            throw UnreadableFile.unreadable(name(), unreadable);
        }
    }

    /** A hash of what it says. */
    String hash() {
        return TextHash.of(text());
    }
}
