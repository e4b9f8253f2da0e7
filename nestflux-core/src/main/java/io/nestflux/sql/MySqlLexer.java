package io.nestflux.sql;

/**
 * The quotes and comments of MySQL and MariaDB (manual, section 11), and the client's {@code DELIMITER} lines. What
 * quotes and backslashes mean follows the {@code sql_mode} that the script sets; before, neither ANSI_QUOTES nor
 * NO_BACKSLASH_ESCAPES is in it.
 */
final class MySqlLexer extends SqlLexer {

    private final Dialect dialect;
    private String delimiter = ";";
    private boolean delimiterIsWord;
    private boolean executable;
    private int executableLine;

    MySqlLexer(CharStream in, boolean script, Dialect dialect, QuoteMode mode) {
        super(in, script, mode);
        this.dialect = dialect;
    }

    @Override
    public boolean hasOwnDelimiter() {
        return !delimiter.equals(";");
    }

    @Override
    public boolean hidesTerminators() {
        return executable;
    }

    @Override
    public String unfinished() {
        return executable ? "the comment /*! of line " + executableLine : "";
    }

    @Override
    protected Kind lex(int c, boolean fresh) {
        if (atDelimiter()) {
            take(delimiter.length());
            return Kind.TERMINATOR;
        }
        switch (c) {
            case '"':
                if (mode().quotesNames()) {
                    quoted(c, false, "a quoted identifier");
                    return Kind.QUOTED;
                }
                quoted(c, mode().backslashes(), "a string");
                return Kind.STRING;
            case '\'':
                quoted(c, mode().backslashes(), "a string");
                return Kind.STRING;
            case '`':
                quoted(c, false, "a quoted identifier");
                return Kind.QUOTED;
            case '#':
                return lineComment();
            case '-':
                // "--" begins a comment only before a blank, so that 5--1 stays arithmetic
                return peek(1) == '-' && peek(2) <= ' ' ? lineComment() : symbol();
            case '/':
                return peek(1) == '*' ? comment() : symbol();
            case '*':
                if (executable && peek(1) == '/') {
                    executable = false;
                    take();
                }
                return symbol();
            case '\\':
                return backslash();
            default:
                return isWordPart(c) ? word(c, fresh) : symbol();
        }
    }

    /** A comment, or what looks like one and is executed: {@code /*!40101 SET … *}{@code /}. */
    private Kind comment() {
        if (at("/*M!999999\\-") || at("/*!999999\\-")) {
            // mariadb-dump puts its client into a sandbox with it, and no server executes it
            through("*/", "a comment");
            return Kind.BLOCK_COMMENT;
        }
        boolean mariaDbOnly = dialect == Dialect.MARIADB && at("/*M!");
        if (at("/*!") || mariaDbOnly) {
            if (executable && isScript()) {
                throw refusal(line(), "an executable comment inside of another", "close the first one before");
            }
            take(mariaDbOnly ? 4 : 3);
            while (isDigit(peek(0))) {
                take();
            }
            executable = true;
            executableLine = line();
            return Kind.SYMBOL;
        }
        take(2);
        through("*/", "a comment");
        return Kind.BLOCK_COMMENT;
    }

    /**
     * The server reads on to the line feed. Where a carriage return seems to end the line, what follows is meant to
     * run, and would not.
     */
    private Kind lineComment() {
        boolean returned = false;
        while (peek(0) >= 0 && peek(0) != '\n') {
            returned |= peek(0) == '\r';
            if (returned && isScript() && !isBlank(peek(0))) {
                throw refusal(
                        line(),
                        "a comment goes on behind a carriage return: to the server, all up to the next line feed is"
                                + " part of it, and would not run",
                        "end the lines of the file with line feeds");
            }
            take();
        }
        return Kind.LINE_COMMENT;
    }

    private Kind backslash() {
        if (peek(1) == 'N') {
            take();
        } else if (isScript()) {
            throw refusal(
                    line(),
                    "a backslash outside of quotes is a command to the mysql client, which NestFlux is not",
                    "remove it: a migration holds SQL only");
        }
        return symbol();
    }

    private Kind word(int first, boolean fresh) {
        if (first == '$' && dialect == Dialect.MYSQL) {
            String tag = dollarTag();
            if (!tag.isEmpty()) {
                take(tag.length());
                through(tag, "a string quoted by " + tag);
                return Kind.STRING;
            }
        }
        do {
            take();
        } while (isWordPart(peek(0)) && (delimiterIsWord || !atDelimiter()));
        if (isDigit(first)) {
            return Kind.NUMBER;
        }
        if (fresh && text().equalsIgnoreCase("DELIMITER")) {
            return delimiterLine();
        }
        if (fresh && text().equalsIgnoreCase("SOURCE")) {
            throw refusal(
                    line(),
                    "source is a command to the mysql client, which NestFlux is not",
                    "put the statements of that file here, or into a migration of their own");
        }
        return Kind.WORD;
    }

    /** The opening of a dollar-quoted string, which MySQL knows since 9.0; empty if there is none. */
    private String dollarTag() {
        int length = 1;
        while (isWordPart(peek(length)) && peek(length) != '$') {
            length++;
        }
        StringBuilder tag = new StringBuilder();
        for (int i = 0; peek(length) == '$' && i <= length; i++) {
            tag.append((char) peek(i));
        }
        return tag.toString();
    }

    private Kind delimiterLine() {
        while (peek(0) >= 0 && peek(0) != '\n') {
            take();
        }
        String given = secondWord(text());
        if (given.isEmpty() || given.length() > 32 || "'\"`\\#".indexOf(given.charAt(0)) >= 0) {
            throw refusal(line(), "DELIMITER needs a terminator, such as // or $$", "write: DELIMITER //");
        }
        delimiter = given;
        delimiterIsWord = given.chars().allMatch(c -> isWordPart(c) && c != '$');
        return Kind.COMMAND;
    }

    private static String secondWord(String line) {
        int from = "DELIMITER".length();
        while (from < line.length() && isBlank(line.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < line.length() && !isBlank(line.charAt(to))) {
            to++;
        }
        return line.substring(from, to);
    }

    private boolean atDelimiter() {
        return hasOwnDelimiter()
                && !executable
                && at(delimiter)
                && !(delimiterIsWord && isWordPart(peek(delimiter.length())));
    }
}
