package io.nestflux.migration;

import io.nestflux.NestFluxException;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.Lexers;
import io.nestflux.sql.QuoteModes;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.UnreadableFile;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The statements of an SQL script, one at a time: memory is needed for the longest statement, not for the script.
 *
 * <p>A statement's text is exact, from its first to its last token; comments and blanks around it are left out.
 * Iterating throws a NestFluxException if the script holds what only a client program understands, or leaves something
 * open at its end.
 */
public final class SqlScript implements Iterator<ScriptStatement>, AutoCloseable {

    private final Reader reader;
    private final SqlLexer lexer;
    private final QuoteModes modes;
    private final StatementEnd end;
    private final String source;
    private final Dialect dialect;
    private final Placeholders placeholders;
    private final boolean file;
    private Directives directives = Directives.NONE;
    private int count;
    private @Nullable ScriptStatement upcoming;
    private boolean finished;
    private int bracketLine;
    private @Nullable ScriptStatement held;
    private @Nullable Batch batch;
    private boolean commits;
    private int batchLine;

    /** @param file whether it is a whole file, which may be one transaction by its own words */
    private SqlScript(Reader reader, String source, Dialect dialect, Placeholders placeholders, boolean file) {
        this.source = source;
        this.dialect = dialect;
        this.file = file;
        this.placeholders = placeholders;
        this.reader = reader;
        this.modes = QuoteModes.of(dialect);
        this.lexer = Lexers.script(reader, source, dialect);
        this.end = switch (dialect) {
            case POSTGRESQL -> new PostgresStatementEnd();
            case MYSQL, MARIADB -> new MySqlStatementEnd(lexer, dialect);
        };
    }

    /** The statements of a file in UTF-8; to be closed. */
    public static SqlScript open(Path file, Dialect dialect) {
        return open(file, dialect, Placeholders.OFF);
    }

    /**
     * The same, with values for placeholders.
     *
     * @throws NestFluxException {@code NF-519}, at the statement, if one has no value
     */
    public static SqlScript open(Path file, Dialect dialect, Placeholders placeholders) {
        return open(new MigrationFile.OnDisk(file), dialect, placeholders);
    }

    /** The same, wherever the file is. */
    public static SqlScript open(MigrationFile file, Dialect dialect, Placeholders placeholders) {
        return open(file, file.name(), dialect, placeholders);
    }

    /** The same, under the name that the file is to have. */
    static SqlScript open(MigrationFile file, String name, Dialect dialect, Placeholders placeholders) {
        try {
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            Reader reader = new InputStreamReader(file.open(), decoder);
            return new SqlScript(reader, name, dialect, placeholders, true);
        } catch (IOException e) {
            throw UnreadableFile.unreadable(name, e);
        }
    }

    /**
     * The statements of what a reader gives.
     *
     * @param source how messages name it, usually the name of the file; may be empty
     */
    public static SqlScript of(Reader reader, String source, Dialect dialect) {
        return of(reader, source, dialect, Placeholders.OFF);
    }

    /** The same, with values for placeholders. */
    public static SqlScript of(Reader reader, String source, Dialect dialect, Placeholders placeholders) {
        return new SqlScript(reader, source, dialect, placeholders, true);
    }

    /** The statements of a text. */
    public static List<ScriptStatement> split(String text, Dialect dialect) {
        try (SqlScript script = new SqlScript(new StringReader(text), "", dialect, Placeholders.OFF, false)) {
            List<ScriptStatement> statements = new ArrayList<>();
            script.forEachRemaining(statements::add);
            return List.copyOf(statements);
        }
    }

    /** What the comments before the first statement ask for. */
    public Directives directives() {
        hasNext();
        return directives;
    }

    @Override
    public boolean hasNext() {
        if (upcoming == null && !finished) {
            upcoming = withoutBracket();
            finished = upcoming == null;
        }
        return upcoming != null;
    }

    @Override
    public ScriptStatement next() {
        if (!hasNext() || upcoming == null) {
            throw new NoSuchElementException();
        }
        ScriptStatement statement = upcoming;
        upcoming = null;
        return statement;
    }

    /** The next statement; not BEGIN and COMMIT around the whole file. */
    private @Nullable ScriptStatement withoutBracket() {
        ScriptStatement next = held == null ? advance() : held;
        held = null;
        if (file && next != null && next.number() == 1 && bracketLine == 0) {
            if (Bracket.isOpenedBy(next.plain(), dialect) && !directives.noTransaction()) {
                bracketLine = next.line();
                count = 0;
                next = advance();
            } else {
                return next;
            }
        }
        return bracketLine > 0 ? withinBracket(next) : next;
    }

    private @Nullable ScriptStatement withinBracket(@Nullable ScriptStatement next) {
        if (next == null) {
            throw refusal(
                    bracketLine,
                    "a transaction begins here, and the file does not end with its COMMIT",
                    "remove it: NestFlux commits what ran together with the record of it");
        }
        if (Bracket.isClosedBy(next.plain(), dialect)) {
            bracketLine = -1;
            held = advance();
            return held == null ? null : next;
        }
        return next;
    }

    /** Whether BEGIN and COMMIT stand around the whole file; to be asked once its first statement is read. */
    boolean isOneTransaction() {
        return bracketLine != 0;
    }

    /** An error at a line of the script. */
    NestFluxException refusal(int line, String problem, String... hints) {
        return lexer.refusal(line, problem, hints);
    }

    /** What to throw where batches could not go on after a crash. */
    NestFluxException unrecorded(ScriptStatement statement) {
        return Batch.refused(
                lexer,
                statement.line(),
                "a statement that is to run in batches stands in a file that no history has, so that nothing could"
                        + " tell how far it came",
                "move it into a migration, or remove the line before it");
    }

    private @Nullable ScriptStatement advance() {
        lexer.forget();
        int line = 0;
        int length = 0;
        while (true) {
            SqlLexer.Kind kind = lexer.next(length == 0);
            if (kind == SqlLexer.Kind.END) {
                requireFinished();
                requireStatement(length > 0);
                return length == 0 ? null : statement(line, length);
            }
            if (kind.isSignificant()) {
                line = length == 0 ? lexer.line() : line;
                if (!end.at(lexer)) {
                    // a semicolon is part of a statement only if something follows: not in "END; //"
                    length = lexer.isSymbol(';') ? length : lexer.end();
                } else if (length > 0) {
                    return statement(line, length);
                }
            } else if (kind == SqlLexer.Kind.LINE_COMMENT) {
                direct(length == 0);
            }
            if (length == 0) {
                lexer.forget();
            }
        }
    }

    private ScriptStatement statement(int line, int length) {
        count++;
        String sql = lexer.upTo(length);
        ScriptStatement asWritten = new ScriptStatement(
                count, line, sql, Placeholders.OFF, dialect, modes.now(), Optional.empty(), commits);
        commits = false;
        modes.heard(sql);
        lexer.become(modes.now());
        placeholders.requireKnown(sql, source, line);
        end.requireRunnable(asWritten.plain(), line, lexer);
        return batched(asWritten.with(placeholders));
    }

    private ScriptStatement batched(ScriptStatement statement) {
        Batch wanted = batch;
        batch = null;
        if (wanted == null) {
            return statement;
        }
        BatchedStatement.require(statement, wanted, lexer, dialect);
        if (bracketLine > 0) {
            throw Batch.refused(
                    lexer,
                    statement.line(),
                    "a statement that is to run in batches stands between the BEGIN and COMMIT of the file, and each"
                            + " batch is a transaction of its own",
                    "remove BEGIN and COMMIT");
        }
        return statement.with(wanted);
    }

    private void direct(boolean between) {
        String comment = lexer.text();
        if (Directives.isCommit(comment)) {
            commit(between);
            return;
        }
        Optional<String> batches = Batch.said(comment);
        if (batches.isPresent()) {
            batch(batches.get(), between);
            return;
        }
        if (count == 0 && between) {
            directives = directives.with(comment, lexer.line(), lexer);
        } else if (Directives.isDirective(comment)) {
            throw lexer.refusal(
                    lexer.line(),
                    "a nestflux: directive holds for the whole file, and this one comes after its first statement",
                    "move it to the head of the file");
        }
    }

    private void commit(boolean between) {
        if (!between || bracketLine > 0) {
            throw lexer.refusal(
                    lexer.line(),
                    between
                            ? "a nestflux:commit stands between the BEGIN and COMMIT of the file"
                            : "a nestflux:commit in the middle of a statement",
                    "write it between two statements: what comes before it is committed first");
        }
        commits = true;
    }

    private void batch(String said, boolean between) {
        if (!between || batch != null) {
            throw Batch.refused(
                    lexer,
                    lexer.line(),
                    between
                            ? "a second nestflux:batch before the same statement"
                            : "a nestflux:batch in the middle of a statement",
                    "write one such line, before the statement that it is for");
        }
        placeholders.requireKnown(said, source, lexer.line());
        batchLine = lexer.line();
        batch = Batch.of(placeholders.in(said), batchLine, lexer, dialect);
    }

    private void requireStatement(boolean follows) {
        if (batch != null && !follows) {
            throw Batch.refused(
                    lexer,
                    batchLine,
                    "no statement stands behind this nestflux:batch",
                    "put it before the statement that it is for, or remove it");
        }
    }

    private void requireFinished() {
        String open = end.unfinished();
        if (!open.isEmpty()) {
            throw lexer.refusal(
                    lexer.line(),
                    "the file ends, but " + open + " is still open",
                    "close it, or see which END, parenthesis or */ is missing above");
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
