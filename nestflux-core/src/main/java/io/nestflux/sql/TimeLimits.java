package io.nestflux.sql;

/** What to say when a limit of time that somebody has set cuts NestFlux's own questions short. */
public final class TimeLimits {

    /** What to do about it. */
    public static final String HINT =
            "a limit of time cuts NestFlux's own questions short: give them some seconds at least; see statement_timeout"
                    + " (max_execution_time on MySQL, max_statement_time on MariaDB) in the URL and of this user, database"
                    + " and server";

    private TimeLimits() {}
}
