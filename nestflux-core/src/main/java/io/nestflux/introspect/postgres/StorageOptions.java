package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Options;
import io.nestflux.introspect.Row;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Storage parameters and tablespace, which tables, keys and indexes have alike. */
final class StorageOptions {

    private StorageOptions() {}

    /** From a row with {@code reloptions} and {@code tablespace}. */
    static Options of(Row row) throws SQLException {
        Map<String, String> options = new HashMap<>();
        put(options, Options.WITH, row.texts("reloptions"));
        row.optional("tablespace").ifPresent(tablespace -> options.put(Options.TABLESPACE, tablespace));
        return Options.of(options);
    }

    /** Adds {@code name=value} texts under a prefix. */
    static void put(Map<String, String> options, String prefix, List<String> parameters) {
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            options.put(prefix + parameter.substring(0, equals), parameter.substring(equals + 1));
        }
    }
}
