package io.nestflux.introspect.mysql;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.Token;
import io.nestflux.sql.mysql.MySqlLiterals;
import java.util.Locale;
import java.util.Map;

/** Reads a table's {@code CREATE_OPTIONS}: only what was written out is in there. */
final class TableOptions {

    /** What MariaDB writes among the options of Aria's tables by itself, and leaves there when their engine changes. */
    private static final Map<String, String> UNASKED = Map.of("page_checksum", "1", "transactional", "1");

    /** Whether a second engine has the rows at the moment. */
    private static final String STATE = "secondary_load";

    private TableOptions() {}

    /**
     * @param createOptions {@code row_format=COMPRESSED}, MySQL's {@code COMPRESSION="none"}, MariaDB's
     *     {@code `page_compressed`='1'}
     */
    static Options read(String engine, String collation, String createOptions) {
        Options options = Options.NONE
                .with(MySqlOption.ENGINE, engine)
                .with(MySqlOption.COLLATION, collation)
                .with(MySqlOption.CHARSET, charset(collation));
        if (createOptions.indexOf('=') < 0) {
            return options;
        }
        SqlText text = PrintedSql.of(createOptions);
        for (int i = 0; i < text.size(); i++) {
            if (text.get(i).isName() && text.get(i + 1).is("=")) {
                String name = text.get(i).content().toLowerCase(Locale.ROOT);
                int behind = text.find(i + 2, token -> token.kind() == SqlLexer.Kind.BLANK);
                Token first = text.get(i + 2);
                String bare = text.between(i + 2, behind);
                if (bare.equals(UNASKED.get(name)) || name.equals(STATE)) {
                    i = behind;
                    continue;
                }
                options = switch (name) {
                    case "row_format" -> options.with(MySqlOption.ROW_FORMAT, bare.toLowerCase(Locale.ROOT));
                    case "key_block_size" -> options.with(MySqlOption.KEY_BLOCK_SIZE, Long.valueOf(bare));
                    default ->
                        options.with(
                                MySqlOption.with(name),
                                first.kind() == SqlLexer.Kind.STRING
                                        ? MySqlLiterals.printed(MySqlLiterals.read(first.text()))
                                        : bare.toLowerCase(Locale.ROOT));
                };
                i = behind;
            }
        }
        return options;
    }

    /** A collation's name begins with its character set's. */
    private static String charset(String collation) {
        int end = collation.indexOf('_');
        return end < 0 ? collation : collation.substring(0, end);
    }
}
