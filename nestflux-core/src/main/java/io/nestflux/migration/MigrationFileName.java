package io.nestflux.migration;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a migration's file, taken apart.
 *
 * @param id without its ending
 * @param number the number it begins with
 * @param name what comes after the number
 * @param isDown whether it takes a migration back
 */
record MigrationFileName(String id, int number, String name, boolean isDown) {

    static final String UP = ".sql";
    static final String DOWN = ".down.sql";

    private static final Pattern PATTERN = Pattern.compile("((\\d{4}|[1-9]\\d{4,8})_([a-z0-9_]+))(\\.down)?\\.sql");

    /** Empty if it is not the name of a migration's file. */
    static Optional<MigrationFileName> of(String file) {
        Matcher matcher = PATTERN.matcher(file);
        return matcher.matches()
                ? Optional.of(new MigrationFileName(
                        matcher.group(1),
                        Integer.parseInt(matcher.group(2)),
                        matcher.group(3),
                        matcher.group(4) != null))
                : Optional.empty();
    }

    /** Whether the file cannot be meant as a migration. */
    static boolean isOther(String file) {
        return file.startsWith(".")
                || !file.toLowerCase(Locale.ROOT).endsWith(UP)
                || HookMoment.files().contains(file);
    }
}
