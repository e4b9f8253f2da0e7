package io.nestflux.migration;

import io.nestflux.Visible;
import io.nestflux.sql.Dialect;
import java.util.List;

/**
 * What a migration's file is to say.
 *
 * @param comments lines for its head, without the comment sign; may be empty
 * @param statements without their semicolons
 * @param dialect whose statements they are
 */
public record MigrationText(List<String> comments, List<String> statements, Dialect dialect) {

    public MigrationText {
        comments = List.copyOf(comments);
        statements = List.copyOf(statements);
    }

    /** Statements of which none holds others. */
    public static MigrationText plain(List<String> comments, List<String> statements) {
        return new MigrationText(comments, statements, Dialect.POSTGRESQL);
    }

    /** Statements without a comment. */
    public static MigrationText of(List<String> statements) {
        return plain(List.of(), statements);
    }

    /** A file to be filled in by hand. */
    public static MigrationText custom() {
        return plain(
                List.of(
                        "custom migration: write here what NestFlux does not do for you, such as filling in rows",
                        "end each statement with a semicolon"),
                List.of());
    }

    /** A down file to be filled in by hand. */
    public static MigrationText customDown() {
        return plain(
                List.of(
                        "takes back what the file beside does",
                        "end each statement with a semicolon; leave it empty if there is nothing to take back"),
                List.of());
    }

    /** The text of the file. */
    public String render() {
        StringBuilder text = new StringBuilder();
        comments.forEach(line -> text.append("-- ").append(Visible.line(line)).append('\n'));
        for (String statement : Terminator.afterEach(statements, dialect)) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(statement).append('\n');
        }
        return text.toString();
    }
}
