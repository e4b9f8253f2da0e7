package io.nestflux.migrate;

import io.nestflux.Api;
import java.util.Optional;

/**
 * What {@code resolve} changed.
 *
 * @param migration the migration's id
 * @param from how it stood, in words
 * @param to how it stands now, in words
 * @param changed whether that is something else
 * @param next where it goes on; empty if nothing is left to run
 */
@Api(Api.Use.READ)
public record ResolveResult(String migration, String from, String to, boolean changed, Optional<Next> next) {

    /**
     * Where a migration goes on.
     *
     * @param file the file: its own, or its down file
     * @param statement the statement that comes next, by number
     * @param command what goes on with it
     */
    public record Next(String file, int statement, String command) {}
}
