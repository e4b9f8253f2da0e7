package io.nestflux.migration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** When SQL runs that stands beside the migrations and is none, and the name of its file. */
public enum HookMoment {
    BEFORE_MIGRATE("beforeMigrate.sql"),
    AFTER_MIGRATE("afterMigrate.sql"),
    BEFORE_EACH("beforeEachMigrate.sql"),
    AFTER_EACH("afterEachMigrate.sql"),
    AFTER_ERROR("afterMigrateError.sql");

    private final String file;

    HookMoment(String file) {
        this.file = file;
    }

    /** The file's name. */
    public String file() {
        return file;
    }

    static List<String> files() {
        return Arrays.stream(values()).map(HookMoment::file).toList();
    }

    /** Whether a file's name seems to be meant as the name of a hook. */
    static boolean isMeant(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.startsWith("before") || name.startsWith("after");
    }
}
