package io.nestflux.migration;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.Lines;
import io.nestflux.sql.QuoteMode;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.postgres.PgLiterals;
import java.util.Optional;

/**
 * One statement of an SQL script.
 *
 * @param number its place in the script, from 1
 * @param line the line of the script on which it begins, from 1
 * @param text its text exactly as in the script, comments inside included, without the terminator
 * @param placeholders what is put in before it is run
 * @param dialect whose it is
 * @param mode what quotes mean in it, by what the script has set before
 * @param batch how it is to be cut into batches; empty if it runs at once
 * @param startsSegment whether what comes before it is committed first
 */
public record ScriptStatement(
        int number,
        int line,
        String text,
        Placeholders placeholders,
        Dialect dialect,
        QuoteMode mode,
        Optional<Batch> batch,
        boolean startsSegment) {

    /** One of PostgreSQL that is run as it stands. */
    public static ScriptStatement of(int number, int line, String text) {
        return new ScriptStatement(
                number,
                line,
                text,
                Placeholders.OFF,
                Dialect.POSTGRESQL,
                QuoteMode.of(Dialect.POSTGRESQL),
                Optional.empty(),
                false);
    }

    /** The same, with what is put in. */
    ScriptStatement with(Placeholders values) {
        return new ScriptStatement(number, line, text, values, dialect, mode, batch, startsSegment);
    }

    /** The same, to be cut into batches. */
    ScriptStatement with(Batch batches) {
        return new ScriptStatement(
                number, line, text, placeholders, dialect, mode, Optional.of(batches), startsSegment);
    }

    /** Another one in its place, whose quotes mean what they mean by default. */
    public ScriptStatement insteadOf(String sql) {
        return new ScriptStatement(
                number, line, sql, placeholders, dialect, QuoteMode.of(dialect), Optional.empty(), startsSegment);
    }

    /** What is run. It may hold secrets that the text does not. Who reads it must know the mode. */
    public String sql() {
        return placeholders.in(text);
    }

    /** The same to be read, and not to be run: with quotes that mean what they mean by default. */
    public String plain() {
        String sql = sql();
        if (mode.equals(QuoteMode.of(dialect))) {
            return sql;
        }
        return switch (dialect) {
            case POSTGRESQL -> PgLiterals.plain(sql, mode);
            case MYSQL, MARIADB -> MySqlLiterals.plain(sql, dialect, mode);
        };
    }

    /** What the server said of it, without such secrets. */
    public String hide(String message) {
        return placeholders.hide(message);
    }

    /**
     * The line of the script on which a character of {@link #sql()} stands.
     *
     * @param index how many characters of Unicode come before it
     */
    public int lineAt(int index) {
        return line + Lines.endedIn(sql(), index);
    }
}
