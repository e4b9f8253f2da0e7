package io.nestflux.plan.mysql;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.plan.Step;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlStyle;
import java.util.ArrayList;
import java.util.List;

/** What triggers, routines and events share: an account they run as, and the session they were created in. */
final class MySqlPrograms {

    private static final String CREATE = "CREATE ";

    private MySqlPrograms() {}

    /** {@code DEFINER = `user`@`host`} and a space; nothing where it is whoever migrates. */
    static String definer(Options options) {
        return options.get(MySqlOption.DEFINER)
                .map(account -> "DEFINER = " + account + ' ')
                .orElse("");
    }

    /** A definition that begins with CREATE, with what a program's options say put behind that word. */
    static String create(String definition, Options options, boolean replace) {
        boolean writtenInFull = !definition.startsWith(CREATE);
        return writtenInFull
                ? definition
                : CREATE + (replace ? "OR REPLACE " : "") + definer(options) + definition.substring(CREATE.length());
    }

    /**
     * The statement under the {@code sql_mode} and in the time zone that the program is to remember, and the session's
     * own ones brought back. After a break between these statements the variables are lost: then the server's own mode
     * does, and UTC, in which all else runs.
     */
    static List<Step> inItsSession(Options options, Step statement) {
        List<String> set = new ArrayList<>();
        List<String> restored = new ArrayList<>();
        settings(options).forEach(setting -> {
            set.add("@nestflux_%1$s = @@SESSION.%1$s, SESSION %1$s = %2$s"
                    .formatted(setting.name(), MySqlLiterals.text(setting.value())));
            restored.add("SESSION %1$s = COALESCE(@nestflux_%1$s, %2$s)".formatted(setting.name(), setting.usual()));
        });
        if (set.isEmpty()) {
            return List.of(statement);
        }
        return List.of(
                Step.statement("SET " + String.join(", ", set)),
                statement,
                Step.statement("SET " + String.join(", ", restored)));
    }

    private record Setting(String name, String value, String usual) {}

    private static List<Setting> settings(Options options) {
        List<Setting> found = new ArrayList<>();
        options.get(MySqlOption.SQL_MODE)
                .ifPresent(mode -> found.add(new Setting("sql_mode", mode, "@@GLOBAL.sql_mode")));
        options.get(MySqlOption.TIME_ZONE)
                .ifPresent(zone -> found.add(new Setting("time_zone", zone, MySqlLiterals.text(MySqlStyle.UTC))));
        return found;
    }
}
