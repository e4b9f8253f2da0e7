package io.nestflux.migrate;

import io.nestflux.migration.ScriptStatement;
import io.nestflux.migration.SqlScript;
import io.nestflux.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Goes on with a file at each of its statements, as if a run had ended before it. */
public final class Resumptions {

    private Resumptions() {}

    /**
     * Once for each statement that the file may have to go on with.
     *
     * @return where that would stop, and why
     */
    public static List<String> stops(String file, Dialect dialect, Supplier<SessionState> begun) {
        List<String> stops = new ArrayList<>();
        List<ScriptStatement> statements = SqlScript.split(file, dialect);
        for (int next = 2; next <= statements.size(); next++) {
            SessionState state = begun.get();
            for (ScriptStatement statement : statements) {
                Optional<String> lost = Optional.empty();
                if (statement.number() < next) {
                    state.ran(statement);
                } else {
                    lost = state.lost(statement);
                }
                if (lost.isPresent()) {
                    stops.add("from " + next + ": " + lost.get() + " in " + statement.text());
                }
            }
        }
        return stops;
    }
}
