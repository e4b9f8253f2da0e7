package io.nestflux.sql;

/** What quotes mean as a script goes on: it hears each statement, and some change what they mean from then on. */
public final class QuoteModes {

    private final Dialect dialect;
    private final SqlModes modes;
    private QuoteMode now;

    private QuoteModes(Dialect dialect) {
        this.dialect = dialect;
        this.modes = new SqlModes(dialect);
        this.now = QuoteMode.of(dialect);
    }

    /** At the beginning of a script, where they mean what they mean by default. */
    public static QuoteModes of(Dialect dialect) {
        return new QuoteModes(dialect);
    }

    /** What they mean now. */
    public QuoteMode now() {
        return now;
    }

    /** Hears a statement. */
    public void heard(String statement) {
        now = switch (dialect) {
            case POSTGRESQL -> ConformingStrings.after(statement, now);
            case MYSQL, MARIADB -> modes.after(statement, now);
        };
    }
}
