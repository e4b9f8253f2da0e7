package io.nestflux.migration;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names for migrations: an adjective and a noun, chosen by the content, so that the same change has the same name on
 * each machine; or the one that was given.
 */
public final class MigrationNames {

    static final String HINT =
            "give one of letters, digits and underscores, for instance " + Parameter.NAME.set("add_avatar");

    /** Leaves room below the 255 bytes that file systems take. */
    private static final int LONGEST = 100;

    private static final List<String> ADJECTIVES = words("adjectives.txt");
    private static final List<String> NOUNS = words("nouns.txt");

    private MigrationNames() {}

    /**
     * A name for a migration that has none.
     *
     * @param content its text
     * @param migrations those there are, whose names are not taken again
     */
    public static String of(String content, List<Migration> migrations) {
        Set<String> taken = migrations.stream().map(Migration::name).collect(Collectors.toSet());
        int names = ADJECTIVES.size() * NOUNS.size();
        int start = Integer.parseUnsignedInt(Checksum.of(content).substring(0, 7), 16) % names;
        for (int i = 0; i < names; i++) {
            int choice = (start + i) % names;
            String name = ADJECTIVES.get(choice % ADJECTIVES.size()) + "_" + NOUNS.get(choice / ADJECTIVES.size());
            if (!taken.contains(name)) {
                return name;
            }
        }
        return "migration";
    }

    /**
     * A given name in the form that files have: {@code "Add avatar"} becomes {@code add_avatar}.
     *
     * @throws NestFluxException if nothing is left of it, or it is too long
     */
    public static String normalise(String given) {
        String name = given.strip()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\.sql$", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        if (name.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.MIGRATION_NAME_INVALID, "\"" + given + "\" has no letter or digit for a file name", HINT);
        }
        if (name.length() > LONGEST) {
            throw new NestFluxException(
                    ErrorCode.MIGRATION_NAME_INVALID,
                    "the name has " + name.length() + " characters, more than " + LONGEST,
                    "give a shorter one");
        }
        return name;
    }

    /** Whether somebody means a migration by a name: its number, its id, or its file. */
    public static boolean means(String name, String id) {
        return name.equals(id)
                || name.equals(id + MigrationFileName.UP)
                || name.matches("\\d{1,9}")
                        && MigrationFileName.of(id + MigrationFileName.UP)
                                .filter(it -> it.number() == Integer.parseInt(name))
                                .isPresent();
    }

    /** The number after the highest. */
    public static int nextNumber(List<Migration> migrations) {
        return migrations.stream().mapToInt(Migration::number).max().orElse(0) + 1;
    }

    /** Number and name together: {@code 0004_add_avatar}. */
    public static String id(int number, String name) {
        return String.format(Locale.ROOT, "%04d_%s", number, name);
    }

    private static List<String> words(String resource) {
        try (InputStream in = MigrationNames.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new NestFluxException(ErrorCode.BUG, resource + " is missing from nestflux-core");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
