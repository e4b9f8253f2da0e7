package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Sequence;
import io.nestflux.catalog.SequenceOptions;
import io.nestflux.introspect.Row;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.mysql.MySqlNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * MariaDB's sequences. Their type is told by {@code SHOW CREATE SEQUENCE} only, but for the newest servers, and a
 * sequence is a table to be opened whoever asks.
 */
final class Sequences {

    private Sequences() {}

    /** Empty if it counts beyond what a number here can hold. */
    static Optional<Sequence> read(Connection connection, String name, Optional<String> comment) throws SQLException {
        String show = "SHOW CREATE SEQUENCE " + MySqlNames.quoted(name);
        String sql = Row.all(connection, show, row -> row.text("Create Table")).get(0);
        SqlTokens tokens = SqlTokens.of(sql, Dialect.MARIADB);
        tokens.take("CREATE", "SEQUENCE");
        tokens.name();
        try {
            return options(tokens).map(options -> new Sequence(name, options, false, Optional.empty(), comment));
        } catch (NumberFormatException beyondBigint) {
            return Optional.empty();
        }
    }

    /** {@code as int unsigned start with 1 minvalue 1 maxvalue 9 increment by 1 cache 1000 nocycle}. */
    private static Optional<SequenceOptions> options(SqlTokens tokens) {
        StringJoiner type = new StringJoiner(" ");
        if (tokens.take("AS")) {
            while (!tokens.isEnd() && !tokens.at("START", "WITH")) {
                type.add(tokens.next().text());
            }
        }
        Optional<Long> start = number(tokens, "START", "WITH");
        Optional<Long> least = number(tokens, "MINVALUE");
        Optional<Long> most = number(tokens, "MAXVALUE");
        Optional<Long> step = number(tokens, "INCREMENT", "BY");
        Optional<Long> cache = tokens.take("NOCACHE") ? Optional.of(0L) : number(tokens, "CACHE");
        String cycles = tokens.word().toLowerCase(Locale.ROOT);
        boolean complete = start.isPresent()
                && least.isPresent()
                && most.isPresent()
                && step.isPresent()
                && cache.isPresent()
                && (cycles.equals("cycle") || cycles.equals("nocycle"));
        return complete
                ? Optional.of(new SequenceOptions(
                        Optional.of(type.length() == 0 ? "bigint" : type.toString()),
                        start,
                        step,
                        least,
                        most,
                        cache,
                        Optional.of(cycles.equals("cycle"))))
                : Optional.empty();
    }

    private static Optional<Long> number(SqlTokens tokens, String... words) {
        if (!tokens.take(words)) {
            return Optional.empty();
        }
        String sign = tokens.take("-") ? "-" : "";
        return Optional.of(Long.valueOf(sign + tokens.next().text()));
    }
}
