package io.nestflux.compare;

import io.nestflux.Api;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.diff.Change;
import io.nestflux.diff.Differences;
import io.nestflux.migration.Terminator;
import io.nestflux.plan.Statement;
import io.nestflux.sql.Dialect;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What {@link io.nestflux.NestFlux#diff} found.
 *
 * @param from what the changes start from, in words
 * @param to what they lead to, in words
 * @param dialect whose SQL the statements are
 * @param changes what differs
 * @param statements what leads from the first to the second, in order
 * @param reverse what leads back
 * @param unmanaged what one of them has and NestFlux does not describe: it was left alone
 * @param unproven why the statements could not be tried on a scratch database; empty if they were, or if there are none
 * @param took from the call to its end, proof included
 */
@Api(Api.Use.READ)
public record DiffResult(
        String from,
        String to,
        Dialect dialect,
        List<Change> changes,
        List<Statement> statements,
        List<Statement> reverse,
        List<Unmanaged> unmanaged,
        Optional<String> unproven,
        Duration took) {

    public DiffResult {
        changes = List.copyOf(changes);
        statements = List.copyOf(statements);
        reverse = List.copyOf(reverse);
        unmanaged = List.copyOf(unmanaged);
    }

    /** The statements as a file that a client program can run; what to beware of stands before each as a comment. */
    public String script() {
        return script(statements, dialect);
    }

    /** As {@link #script()}, the way back. */
    public String reverseScript() {
        return script(reverse, dialect);
    }

    /** Statements as a file has them. */
    static String script(List<Statement> all, Dialect dialect) {
        List<String> commented = all.stream().map(Statement::commented).toList();
        return String.join("\n\n", Terminator.afterEach(commented, dialect));
    }

    /** A line for each change. */
    public List<String> changesInWords() {
        return Differences.inWords(changes, from, to);
    }

    /** All of this as JSON, for other programs: {@code result} is {@code same} or {@code different}. */
    public String json() {
        return DiffJson.of(this);
    }

    /** Whether nothing differs, of what NestFlux describes. */
    public boolean same() {
        return changes.isEmpty();
    }
}
