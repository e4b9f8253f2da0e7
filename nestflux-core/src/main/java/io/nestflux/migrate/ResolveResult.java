package io.nestflux.migrate;

import java.util.Optional;

/**
 * What {@code resolve} changed.
 *
 * @param migration the migration's id
 * @param from how it stood, in words
 * @param to how it stands now, in words
 * @param changed whether that is something else
 * @param next the statement that the next {@code migrate} begins with; empty if nothing is left to run
 */
public record ResolveResult(String migration, String from, String to, boolean changed, Optional<Integer> next) {}
