package io.nestflux.pull;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Visible;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.catalog.UnmanagedText;
import io.nestflux.compare.Reading;
import io.nestflux.migration.Terminator;
import io.nestflux.sql.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a database has and no class can say, as SQL: a file beside what else a pull keeps, for whoever builds the same
 * database anew. Each pull writes it again, and takes it away where all is said by classes.
 */
public final class RestFile {

    /** The name of the file. */
    public static final String NAME = "nestflux-pull-rest.sql";

    private final Dialect dialect;
    private final List<UnmanagedText> texts;
    private final List<Unmanaged> all;

    private RestFile(Dialect dialect, List<UnmanagedText> texts, List<Unmanaged> all) {
        this.dialect = dialect;
        this.texts = texts;
        this.all = all;
    }

    static RestFile of(Reading reading) {
        return new RestFile(reading.catalog().dialect(), reading.texts(), reading.unmanaged());
    }

    void write(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            if (all.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.createDirectories(folder);
                Files.writeString(file, text());
            }
        } catch (IOException failed) {
            throw new NestFluxException(
                    ErrorCode.PULL_BLOCKED,
                    "What no class can say cannot be written to " + file + ": " + failed,
                    failed,
                    "see that the folder can be written to, and pull again");
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder("""
                -- What the database has and no class can say. A new database needs it as well: copy it into a custom
                -- migration of your own, or adopt the database with the pull, which does so.
                -- The next pull writes this file again.
                """);
        List<Unmanaged> untold = new ArrayList<>(all);
        for (UnmanagedText each : texts) {
            untold.remove(each.object());
            text.append('\n')
                    .append(String.join("\n\n", Terminator.afterEach(commented(each), dialect)))
                    .append('\n');
        }
        if (!untold.isEmpty()) {
            text.append("\n-- Of this the server does not tell how it is made; write it by hand:\n");
            untold.forEach(each -> text.append("--   ").append(line(each)).append('\n'));
        }
        return text.toString();
    }

    /** The statements of a text, the first with a comment that says why it is one. */
    public static List<String> commented(UnmanagedText text) {
        List<String> statements = new ArrayList<>(text.statements());
        statements.set(0, "-- " + comment(text.object()) + "\n" + statements.get(0));
        return statements;
    }

    private static String comment(Unmanaged object) {
        return line(object) + ": "
                + Visible.line(object.reason().orElse("NestFlux does not describe such things, so it is kept as SQL"));
    }

    /** A name may have a line end in it, which would end the comment. */
    private static String line(Unmanaged object) {
        return Visible.line(object.toString());
    }
}
