package io.nestflux.sql.postgres;

import io.nestflux.sql.CharStream;
import io.nestflux.sql.SqlLexer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's quotes and comments (manual, section 4.1). Backslashes in ordinary strings are just that, unless the
 * script sets {@code standard_conforming_strings} to off.
 */
public final class PostgresLexer extends SqlLexer {

    private static final Pattern STANDARD_STRINGS =
            Pattern.compile("(?i)set\\s+((session|local)\\s+)?standard_conforming_strings\\s*(=|\\bto\\b)\\s*'?(\\w+)");

    /** pg_dump brackets its output with these; they guard psql against what follows, and mean nothing to the server. */
    private static final Pattern RESTRICT = Pattern.compile("\\\\(un)?restrict\\s.*", Pattern.DOTALL);

    private boolean backslashes;
    private boolean afterEscapeString;
    private int escapeStringEnd;

    public PostgresLexer(CharStream in) {
        super(in);
    }

    @Override
    public void heard(String statement) {
        Matcher set = STANDARD_STRINGS.matcher(statement);
        if (set.lookingAt()) {
            backslashes =
                    Set.of("off", "false", "no", "0").contains(set.group(4).toLowerCase(Locale.ROOT));
        }
    }

    @Override
    protected Kind lex(int c, boolean fresh) {
        if (c == '\\' && fresh) {
            return commandLine();
        }
        Kind kind = token(c);
        if (kind.isSignificant() && kind != Kind.STRING || kind == Kind.BLOCK_COMMENT) {
            afterEscapeString = false;
        }
        return kind;
    }

    private Kind token(int c) {
        switch (c) {
            case '\'':
                // a literal goes on in the next line as it began: E'a' <newline> 'b\'c'
                return string(backslashes || afterEscapeString && line() > escapeStringEnd);
            case '"':
                quoted('"', false, "a quoted identifier");
                return Kind.QUOTED;
            case '-':
                return in.peek(1) == '-' ? lineComment() : symbol();
            case '/':
                return in.peek(1) == '*' ? nestedComment() : symbol();
            case '$':
                return dollar();
            case '\\':
                throw metaCommand();
            default:
                break;
        }
        if (isWordStart(c)) {
            return word(c);
        }
        if (isDigit(c)) {
            while (isDigit(in.peek())) {
                in.take();
            }
            return Kind.NUMBER;
        }
        return symbol();
    }

    private Kind word(int first) {
        while (isWordPart(in.peek())) {
            in.take();
        }
        boolean escapes = (first == 'e' || first == 'E') && in.taken() - start() == 1;
        return escapes && in.peek() == '\'' ? string(true) : Kind.WORD;
    }

    private Kind string(boolean escapes) {
        quoted('\'', escapes, "a string");
        afterEscapeString = escapes;
        escapeStringEnd = in.line();
        return Kind.STRING;
    }

    private Kind nestedComment() {
        in.take(2);
        int depth = 1;
        while (depth > 0) {
            int c = in.take();
            if (c < 0) {
                throw unterminated("a comment");
            } else if (c == '/' && in.peek() == '*') {
                in.take();
                depth++;
            } else if (c == '*' && in.peek() == '/') {
                in.take();
                depth--;
            }
        }
        return Kind.BLOCK_COMMENT;
    }

    private Kind dollar() {
        in.take();
        // $1 is a parameter; a tag is an identifier without a dollar sign, 63 bytes at most
        int length = 0;
        while (length < 64 && (isWordStart(in.peek(length)) || length > 0 && isDigit(in.peek(length)))) {
            length++;
        }
        if (in.peek(length) != '$') {
            return Kind.SYMBOL;
        }
        in.take(length + 1);
        String tag = text();
        through(tag, "a string quoted by " + tag);
        return Kind.STRING;
    }

    private Kind commandLine() {
        lineComment();
        if (RESTRICT.matcher(text() + "\n").matches()) {
            return Kind.COMMAND;
        }
        throw metaCommand();
    }

    private RuntimeException metaCommand() {
        return in.refusal(
                line(),
                "a backslash outside of quotes is a command to psql, which NestFlux is not",
                "remove the line: a migration holds SQL only");
    }
}
