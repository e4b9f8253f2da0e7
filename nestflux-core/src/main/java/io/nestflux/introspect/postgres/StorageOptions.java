package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.introspect.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Storage parameters and tablespace, which tables, keys and indexes have alike. */
final class StorageOptions {

    private StorageOptions() {}

    /** From a row with {@code reloptions} and {@code tablespace}. */
    static Options of(Row row) throws SQLException {
        return with(Options.NONE.with(PgOption.TABLESPACE, row.optional("tablespace")), row.texts("reloptions"));
    }

    /** Adds storage parameters. */
    static Options with(Options options, List<String> parameters) {
        return with(options, "", parameters);
    }

    /** Adds those of a TOAST table. */
    static Options withToast(Options options, List<String> parameters) {
        return with(options, "toast.", parameters);
    }

    private static Options with(Options options, String prefix, List<String> parameters) {
        Options all = options;
        for (Map.Entry<String, String> parameter : parsed(parameters).entrySet()) {
            all = all.with(PgOption.with(prefix + parameter.getKey()), parameter.getValue());
        }
        return all;
    }

    /** What the server keeps as {@code name=value}. */
    static SortedMap<String, String> parsed(List<String> parameters) {
        TreeMap<String, String> parsed = new TreeMap<>();
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            parsed.put(parameter.substring(0, equals), parameter.substring(equals + 1));
        }
        return parsed;
    }
}
