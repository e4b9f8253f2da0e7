package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Sequence;
import io.nestflux.catalog.SequenceOptions;
import io.nestflux.introspect.Row;
import io.nestflux.sql.mysql.MySqlNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * MariaDB's sequences. Their type is told by {@code SHOW CREATE SEQUENCE} only, but for the newest servers, and a
 * sequence is a table to be opened whoever asks.
 */
final class Sequences {

    private static final Pattern SHAPE = Pattern.compile(
            "(?:as (.+?) )?start with (-?\\d+) minvalue (-?\\d+) maxvalue (-?\\d+) increment by (-?\\d+)"
                    + " (?:nocache|cache (\\d+)) (nocycle|cycle)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private Sequences() {}

    /** Empty if it counts beyond what a number here can hold. */
    static Optional<Sequence> read(Connection connection, String name, Optional<String> comment) throws SQLException {
        String show = "SHOW CREATE SEQUENCE " + MySqlNames.quoted(name);
        String sql = Row.all(connection, show, row -> row.text("Create Table")).get(0);
        int quoted = sql.indexOf('`');
        Matcher shape =
                SHAPE.matcher(sql.substring(PrintedSql.afterQuoted(sql, quoted)).strip());
        if (!shape.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Sequence(name, options(shape), Optional.empty(), comment));
        } catch (NumberFormatException beyondBigint) {
            return Optional.empty();
        }
    }

    private static SequenceOptions options(Matcher shape) {
        return new SequenceOptions(
                Optional.of(Optional.ofNullable(shape.group(1)).orElse("bigint")),
                Optional.of(Long.valueOf(shape.group(2))),
                Optional.of(Long.valueOf(shape.group(5))),
                Optional.of(Long.valueOf(shape.group(3))),
                Optional.of(Long.valueOf(shape.group(4))),
                Optional.of(
                        Optional.ofNullable(shape.group(6)).map(Long::valueOf).orElse(0L)),
                Optional.of(shape.group(7).equalsIgnoreCase("cycle")));
    }
}
