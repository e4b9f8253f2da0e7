package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.migrate.RollbackResult.Loss;
import io.nestflux.migration.MigrationFile;
import io.nestflux.sql.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Counts the rows that pending migrations would take away, before any of them runs, and refuses what may not go. */
final class PendingLosses {

    /** How long one table may be counted; then the server's estimate does. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final List<String> TAKING_AWAY = List.of("drop", "truncate");
    private static final int CHUNK = 1 << 16;

    private final MigrateRequest request;

    PendingLosses(MigrateRequest request) {
        this.request = request;
    }

    /**
     * Tells the listener of what would go.
     *
     * @throws NestFluxException {@code NF-540} if it may not
     */
    List<Loss> announce(List<ScriptRuns.Step> steps, Connection connection, ServerSession session, Dialect dialect)
            throws SQLException {
        List<Loss> losses = of(steps, connection, session, dialect);
        List<Loss> denied = losses.stream()
                .filter(loss -> request.destructive().denies(loss.object()))
                .toList();
        if (!denied.isEmpty()) {
            throw refused(denied);
        }
        losses.forEach(request.listener()::losing);
        return losses;
    }

    /** What would go. */
    List<Loss> of(List<ScriptRuns.Step> steps, Connection connection, ServerSession session, Dialect dialect)
            throws SQLException {
        if (request.destructive().policy() == DestructivePolicy.ALLOW) {
            return List.of();
        }
        Losses losses = Losses.within(PATIENCE, connection, session, request.timeouts(), dialect);
        for (ScriptRuns.Step step : steps) {
            // a placeholder may be anything
            if (request.placeholders().isOn()
                    || takesAway(step.script().migration().up())) {
                int done = step.earlier().map(it -> it.progress().done()).orElse(0);
                losses.lookAt(step.script(), done + 1);
            }
        }
        return losses.found();
    }

    /** Most files have no such word, and some are very large: those are not read statement by statement. */
    private static boolean takesAway(MigrationFile file) {
        int overlap = TAKING_AWAY.stream().mapToInt(String::length).max().orElse(0);
        String end = "";
        try (InputStream in = file.open()) {
            byte[] chunk = in.readNBytes(CHUNK);
            while (chunk.length > 0) {
                String text = end + new String(chunk, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                if (TAKING_AWAY.stream().anyMatch(text::contains)) {
                    return true;
                }
                end = text.substring(Math.max(0, text.length() - overlap));
                chunk = in.readNBytes(CHUNK);
            }
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static NestFluxException refused(List<Loss> losses) {
        List<String> hints = new ArrayList<>(List.of(
                "allow "
                        + (losses.size() == 1 ? "it: " : "those that may go: ")
                        + Parameter.DESTRUCTIVE_ALLOW.set(
                                losses.stream().map(Loss::object).distinct().collect(Collectors.joining(","))),
                "or all of it: " + Parameter.DESTRUCTIVE.set("allow"),
                "see all that would run: " + Parameter.DRY_RUN.set()));
        if (losses.stream().anyMatch(loss -> loss.uncounted().isPresent())) {
            hints.add("where rows cannot be counted: let this user read the table, or wait for who has it locked");
        }
        return new NestFluxException(
                ErrorCode.DESTRUCTIVE_DENIED,
                "Pending migrations would lose data, which is denied. Nothing was run.\n"
                        + losses.stream().map(loss -> "  - " + loss).collect(Collectors.joining("\n")),
                hints.toArray(String[]::new));
    }
}
