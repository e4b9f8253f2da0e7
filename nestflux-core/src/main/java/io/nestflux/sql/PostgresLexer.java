package io.nestflux.sql;

/**
 * PostgreSQL's quotes and comments (manual, section 4.1; the server's {@code scan.l}). Backslashes in ordinary strings
 * are just that, unless the script sets {@code standard_conforming_strings} to off.
 */
final class PostgresLexer extends SqlLexer {

    private boolean afterEscapeString;
    private int escapeStringEnd;

    PostgresLexer(CharStream in, boolean script, QuoteMode mode) {
        super(in, script, mode);
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
                return string(mode().backslashes() || afterEscapeString && line() > escapeStringEnd);
            case '"':
                quoted('"', false, "a quoted identifier");
                return Kind.QUOTED;
            case '-':
                return peek(1) == '-' ? lineComment() : symbol();
            case '/':
                return peek(1) == '*' ? nestedComment() : symbol();
            case '$':
                return dollar();
            case '\\':
                return backslash();
            default:
                break;
        }
        if (isWordStart(c)) {
            return word(c);
        }
        return isDigit(c) ? digits() : symbol();
    }

    private Kind word(int first) {
        do {
            take();
        } while (isWordPart(peek(0)));
        boolean escapes = (first == 'e' || first == 'E') && end() - start() == 1;
        return escapes && peek(0) == '\'' ? string(true) : Kind.WORD;
    }

    private Kind string(boolean escapes) {
        quoted('\'', escapes, "a string");
        afterEscapeString = escapes;
        escapeStringEnd = lineHere();
        return Kind.STRING;
    }

    /** A carriage return alone ends it too. */
    private Kind lineComment() {
        while (peek(0) >= 0 && peek(0) != '\n' && peek(0) != '\r') {
            take();
        }
        return Kind.LINE_COMMENT;
    }

    private Kind nestedComment() {
        take(2);
        int depth = 1;
        while (depth > 0) {
            int c = take();
            if (c < 0) {
                unterminated("a comment");
                break;
            } else if (c == '/' && peek(0) == '*') {
                take();
                depth++;
            } else if (c == '*' && peek(0) == '/') {
                take();
                depth--;
            }
        }
        return Kind.BLOCK_COMMENT;
    }

    /** {@code $1} is a parameter; a tag is an identifier without a dollar sign. */
    private Kind dollar() {
        int length = 1;
        while (isWordStart(peek(length)) || length > 1 && isDigit(peek(length))) {
            length++;
        }
        if (peek(length) != '$') {
            return symbol();
        }
        take(length + 1);
        String tag = text();
        through(tag, "a string quoted by " + tag);
        return Kind.STRING;
    }

    /** pg_dump brackets its output with two of psql's; they mean nothing to the server. */
    private Kind commandLine() {
        lineComment();
        int end = 1;
        String line = text();
        while (end < line.length() && !isBlank(line.charAt(end))) {
            end++;
        }
        String command = line.substring(1, end);
        return command.equals("restrict") || command.equals("unrestrict") ? Kind.COMMAND : backslash();
    }

    private Kind backslash() {
        if (isScript()) {
            throw refusal(
                    line(),
                    "a backslash outside of quotes is a command to psql, which NestFlux is not",
                    "remove the line: a migration holds SQL only");
        }
        return symbol();
    }
}
