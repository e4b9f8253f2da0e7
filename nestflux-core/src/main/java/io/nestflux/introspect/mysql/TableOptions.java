package io.nestflux.introspect.mysql;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.sql.mysql.MySqlLiterals;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a table's {@code CREATE_OPTIONS}: only what was written out is in there. */
final class TableOptions {

    /** {@code row_format=COMPRESSED}, MySQL's {@code COMPRESSION="none"}, MariaDB's {@code `page_compressed`='1'}. */
    private static final Pattern OPTION =
            Pattern.compile("`?(\\w+)`?=(?:\"((?:[^\"]|\"\")*)\"|'((?:[^']|'')*)'|(\\S+))");

    private TableOptions() {}

    static Options read(String engine, String collation, String createOptions) {
        Options options = Options.NONE
                .with(MySqlOption.ENGINE, engine)
                .with(MySqlOption.COLLATION, collation)
                .with(MySqlOption.CHARSET, charset(collation));
        Matcher option = OPTION.matcher(createOptions);
        while (option.find()) {
            String name = option.group(1).toLowerCase(Locale.ROOT);
            options = switch (name) {
                case "row_format" ->
                    options.with(MySqlOption.ROW_FORMAT, option.group(4).toLowerCase(Locale.ROOT));
                case "key_block_size" -> options.with(MySqlOption.KEY_BLOCK_SIZE, Long.valueOf(option.group(4)));
                default -> options.with(MySqlOption.with(name), value(option));
            };
        }
        return options;
    }

    /** A collation's name begins with its character set's. */
    private static String charset(String collation) {
        int end = collation.indexOf('_');
        return end < 0 ? collation : collation.substring(0, end);
    }

    private static String value(Matcher option) {
        if (option.group(2) != null) {
            return MySqlLiterals.printed(option.group(2).replace("\"\"", "\""));
        }
        return option.group(3) != null
                ? MySqlLiterals.printed(option.group(3).replace("''", "'"))
                : option.group(4).toLowerCase(Locale.ROOT);
    }
}
