package io.nestflux.migration;

import io.nestflux.sql.SqlLexer;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a migration says about how it wants to run, in comments at its head, such as {@code -- nestflux:lock-timeout
 * 5s}.
 *
 * @param noTransaction whether each statement runs on its own
 * @param lockTimeout how long a statement waits for a lock; zero for as long as it takes
 * @param statementTimeout how long a statement may take; zero for as long as it takes
 */
public record Directives(boolean noTransaction, Optional<Duration> lockTimeout, Optional<Duration> statementTimeout) {

    /** No directives. */
    public static final Directives NONE = new Directives(false, Optional.empty(), Optional.empty());

    private static final Pattern DIRECTIVE = Pattern.compile("(?:--|#)\\s*nestflux:\\s*(\\S*)\\s*(.*?)\\s*");
    private static final Pattern TIME = Pattern.compile("(\\d{1,9})\\s*(ms|s|min|h)?");
    private static final String KNOWN =
            "known are: nestflux:no-transaction, nestflux:lock-timeout 5s," + " nestflux:statement-timeout 10min";

    static boolean isDirective(String comment) {
        return DIRECTIVE.matcher(comment).matches();
    }

    /** These with what a comment adds; the same if it is an ordinary comment. */
    Directives with(String comment, int line, SqlLexer in) {
        Matcher directive = DIRECTIVE.matcher(comment);
        if (!directive.matches()) {
            return this;
        }
        String value = directive.group(2);
        switch (directive.group(1)) {
            case "no-transaction":
                if (!value.isEmpty()) {
                    throw in.refusal(
                            line, "nestflux:no-transaction takes no value", "write: -- nestflux:no-transaction");
                }
                return new Directives(true, lockTimeout, statementTimeout);
            case "lock-timeout":
                return new Directives(noTransaction, Optional.of(time(value, line, in)), statementTimeout);
            case "statement-timeout":
                return new Directives(noTransaction, lockTimeout, Optional.of(time(value, line, in)));
            default:
                throw in.refusal(line, "there is no directive nestflux:" + directive.group(1), KNOWN);
        }
    }

    private static Duration time(String value, int line, SqlLexer in) {
        Matcher time = TIME.matcher(value);
        if (!time.matches() || time.group(2) == null && Long.parseLong(time.group(1)) != 0) {
            throw in.refusal(
                    line,
                    "\"" + value + "\" is not a time",
                    "write a number with a unit: 500ms, 5s, 10min, 2h; 0 for no limit");
        }
        long number = Long.parseLong(time.group(1));
        return switch (time.group(2) == null ? "s" : time.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "min" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofSeconds(number);
        };
    }
}
