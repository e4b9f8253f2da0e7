package io.nestflux.migration;

/**
 * PostgreSQL's quotes and comments (manual, section 4.1), with {@code standard_conforming_strings} on, which is the
 * default since 9.1.
 */
final class PostgresLexer extends SqlLexer {

    private boolean afterEscapeString;
    private int escapeStringEnd;

    PostgresLexer(CharStream in) {
        super(in);
    }

    @Override
    Kind lex(int c, boolean fresh) {
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
                return string(afterEscapeString && line() > escapeStringEnd);
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

    private RuntimeException metaCommand() {
        return in.refusal(
                line(),
                "a backslash outside of quotes is a command to psql, which NestFlux is not",
                "remove the line: a migration holds SQL only; pg_dump writes such lines"
                        + " (\\restrict, \\connect) for psql alone");
    }
}
