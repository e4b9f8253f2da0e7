package io.nestflux.sql.mysql;

import io.nestflux.sql.CharStream;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The quotes and comments of MySQL and MariaDB (manual, section 11), and the client's {@code DELIMITER} lines. What
 * quotes and backslashes mean follows the {@code sql_mode} that the script sets; before, neither ANSI_QUOTES nor
 * NO_BACKSLASH_ESCAPES is in it.
 */
public final class MySqlLexer extends SqlLexer {

    private static final Pattern SQL_MODE =
            Pattern.compile("(?is)(/\\*M?!\\d*\\s*)?set\\b.*?\\bsql_mode\\s*:?=\\s*(.*)");
    /** Modes that stand for several (manual, section 7.1.11) have it among them. */
    private static final Pattern ANSI_QUOTES =
            Pattern.compile("(?i)\\b(ansi|ansi_quotes|db2|maxdb|mssql|oracle|postgresql)\\b");

    private static final Pattern NO_BACKSLASHES = Pattern.compile("(?i)\\bno_backslash_escapes\\b");

    private final Dialect dialect;
    private boolean ansiQuotes;
    private boolean backslashes = true;
    private String delimiter = ";";
    private boolean delimiterIsWord;
    private boolean executable;
    private int executableLine;

    public MySqlLexer(CharStream in, Dialect dialect) {
        super(in);
        this.dialect = dialect;
    }

    @Override
    public void heard(String statement) {
        Matcher set = SQL_MODE.matcher(statement);
        if (set.lookingAt()) {
            ansiQuotes = ANSI_QUOTES.matcher(set.group(2)).find();
            backslashes = !NO_BACKSLASHES.matcher(set.group(2)).find();
        }
    }

    /** Whether a DELIMITER line has set another terminator than the semicolon. */
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
            in.take(delimiter.length());
            return Kind.TERMINATOR;
        }
        switch (c) {
            case '"':
                if (ansiQuotes) {
                    quoted(c, false, "a quoted identifier");
                    return Kind.QUOTED;
                }
                quoted(c, backslashes, "a string");
                return Kind.STRING;
            case '\'':
                quoted(c, backslashes, "a string");
                return Kind.STRING;
            case '`':
                quoted(c, false, "a quoted identifier");
                return Kind.QUOTED;
            case '#':
                return lineComment();
            case '-':
                // "--" begins a comment only before a blank, so that 5--1 stays arithmetic
                return in.peek(1) == '-' && in.peek(2) <= ' ' ? lineComment() : symbol();
            case '/':
                return in.peek(1) == '*' ? comment() : symbol();
            case '*':
                if (executable && in.peek(1) == '/') {
                    executable = false;
                    in.take();
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
        if (in.at("/*M!999999\\-") || in.at("/*!999999\\-")) {
            // mariadb-dump puts its client into a sandbox with it, and no server executes it
            through("*/", "a comment");
            return Kind.BLOCK_COMMENT;
        }
        boolean mariaDbOnly = dialect == Dialect.MARIADB && in.at("/*M!");
        if (in.at("/*!") || mariaDbOnly) {
            if (executable) {
                throw in.refusal(line(), "an executable comment inside of another", "close the first one before");
            }
            in.take(mariaDbOnly ? 4 : 3);
            while (isDigit(in.peek())) {
                in.take();
            }
            executable = true;
            executableLine = line();
            return Kind.SYMBOL;
        }
        in.take(2);
        through("*/", "a comment");
        return Kind.BLOCK_COMMENT;
    }

    private Kind backslash() {
        if (in.peek(1) == 'N') {
            in.take();
            return symbol();
        }
        throw in.refusal(
                line(),
                "a backslash outside of quotes is a command to the mysql client, which NestFlux is not",
                "remove it: a migration holds SQL only");
    }

    private Kind word(int first, boolean fresh) {
        if (first == '$' && dialect == Dialect.MYSQL) {
            String tag = dollarTag();
            if (!tag.isEmpty()) {
                in.take(tag.length());
                through(tag, "a string quoted by " + tag);
                return Kind.STRING;
            }
        }
        do {
            in.take();
        } while (isWordPart(in.peek()) && (delimiterIsWord || !atDelimiter()));
        if (isDigit(first)) {
            return Kind.NUMBER;
        }
        if (fresh && text().equalsIgnoreCase("DELIMITER")) {
            return delimiterLine();
        }
        if (fresh && text().equalsIgnoreCase("SOURCE")) {
            throw in.refusal(
                    line(),
                    "source is a command to the mysql client, which NestFlux is not",
                    "put the statements of that file here, or into a migration of their own");
        }
        return Kind.WORD;
    }

    /** The opening of a dollar-quoted string, which MySQL knows since 9.0; empty if there is none. */
    private String dollarTag() {
        int length = 1;
        while (length < 63 && isWordPart(in.peek(length)) && in.peek(length) != '$') {
            length++;
        }
        StringBuilder tag = new StringBuilder();
        for (int i = 0; in.peek(length) == '$' && i <= length; i++) {
            tag.append((char) in.peek(i));
        }
        return tag.toString();
    }

    private Kind delimiterLine() {
        lineComment();
        String[] words = text().strip().split("\\s+", 3);
        String given = words.length > 1 ? words[1] : "";
        if (given.isEmpty() || given.length() > 32 || "'\"`\\#".indexOf(given.charAt(0)) >= 0) {
            throw in.refusal(line(), "DELIMITER needs a terminator, such as // or $$", "write: DELIMITER //");
        }
        delimiter = given;
        delimiterIsWord = given.chars().allMatch(c -> isWordPart(c) && c != '$');
        return Kind.COMMAND;
    }

    private boolean atDelimiter() {
        return hasOwnDelimiter()
                && !executable
                && in.at(delimiter)
                && !(delimiterIsWord && isWordPart(in.peek(delimiter.length())));
    }
}
