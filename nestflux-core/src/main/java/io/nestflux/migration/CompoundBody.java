package io.nestflux.migration;

import io.nestflux.sql.SqlLexer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * The nesting of a stored program's body: {@code BEGIN}, {@code IF}, {@code CASE}, {@code LOOP}, {@code WHILE},
 * {@code REPEAT} and MariaDB's {@code FOR}, each up to its {@code END}.
 *
 * <p>Most of these words mean something else elsewhere ({@code IF(a, b, c)}, {@code DROP TABLE IF EXISTS}, a column
 * named {@code end}). What tells is whether a statement can begin there, which follows from what came before.
 */
final class CompoundBody {

    private enum Block {
        BEGIN,
        IF,
        /** The statement: statements follow THEN. */
        CASE,
        /** The expression: expressions follow THEN. */
        CASE_EXPRESSION,
        LOOP,
        WHILE,
        REPEAT,
        FOR
    }

    /** A block opened on a line. */
    private record Open(Block block, int line) {}

    /** What comes before an expression; after anything else in the head of a program, its body may begin. */
    private static final Set<String> BEFORE_EXPRESSION = Set.of(
            "RETURN",
            "SELECT",
            "SET",
            "WHERE",
            "WHEN",
            "AND",
            "OR",
            "XOR",
            "NOT",
            "BY",
            "ON",
            "HAVING",
            "LIMIT",
            "VALUES",
            "DISTINCT",
            "ALL",
            "IN",
            "LIKE",
            "BETWEEN",
            "IS",
            "DIV",
            "MOD",
            "INTERVAL",
            "DEFAULT",
            "AT",
            "EVERY",
            "STARTS",
            "ENDS",
            "CALL",
            "UNTIL");
    /** What {@code IF [NOT] EXISTS} follows. */
    private static final Set<String> BEFORE_IF_EXISTS = Set.of(
            "PROCEDURE",
            "FUNCTION",
            "TRIGGER",
            "EVENT",
            "TABLE",
            "TABLES",
            "VIEW",
            "DATABASE",
            "SCHEMA",
            "INDEX",
            "USER",
            "ROLE",
            "SERVER",
            "SEQUENCE",
            "COLUMN",
            "KEY",
            "CONSTRAINT",
            "PARTITION",
            "PACKAGE",
            "BODY",
            "CHECK",
            "ADD",
            "DROP");
    /** The statements that end the search for the handler's own. */
    private static final Set<String> STATEMENTS = Set.of(
            "SET",
            "SELECT",
            "INSERT",
            "UPDATE",
            "DELETE",
            "REPLACE",
            "CALL",
            "RETURN",
            "LEAVE",
            "ITERATE",
            "SIGNAL",
            "RESIGNAL",
            "ROLLBACK",
            "XA",
            "COMMIT",
            "DROP",
            "CREATE",
            "ALTER",
            "TRUNCATE",
            "GET",
            "CLOSE");

    /** Stands for a name, number or string where the previous word is asked for. */
    private static final String VALUE = "a value";

    private final Deque<Open> open = new ArrayDeque<>();
    private boolean statementBegins;
    private boolean inHandler;
    private boolean inStatement;
    private boolean untilSeen;
    private int parentheses;
    private String previous = "";

    /** Says that a block was opened by words that came before. */
    void open() {
        open.push(new Open(Block.BEGIN, 0));
    }

    /** Says that the next token begins a statement. */
    void beginStatement() {
        statementBegins = true;
    }

    boolean isClosed() {
        return open.isEmpty();
    }

    String unfinished() {
        if (open.isEmpty()) {
            return "";
        }
        Open outermost = open.peekLast();
        return "the " + outermost.block() + (outermost.line() > 0 ? " of line " + outermost.line() : "");
    }

    void next(SqlLexer token) {
        boolean isName = previous.equals(".") || previous.equals("@");
        String word = isName ? "" : token.word();
        boolean surely = statementBegins;
        statementBegins = false;
        if (word.isEmpty()) {
            symbol(token);
            previous = token.kind() == SqlLexer.Kind.SYMBOL ? token.text() : VALUE;
        } else {
            word(word, surely, token.line());
            previous = word;
        }
    }

    private void symbol(SqlLexer token) {
        if (token.isSymbol(';')) {
            statementBegins = true;
            inHandler = false;
            inStatement = false;
        } else if (token.isSymbol(':')) {
            statementBegins = true;
        } else if (token.isSymbol('(')) {
            parentheses++;
        } else if (token.isSymbol(')')) {
            parentheses--;
        }
    }

    /** Before the first block of a program, where its head ends is not marked. */
    private boolean mayBeginBody() {
        if (!open.isEmpty() && !inHandler || inStatement || parentheses > 0) {
            return false;
        }
        boolean afterWord = !previous.isEmpty() && Character.isLetter(previous.charAt(0));
        return previous.equals(")")
                || previous.equals(VALUE)
                || afterWord && !BEFORE_EXPRESSION.contains(previous) && !BEFORE_IF_EXISTS.contains(previous);
    }

    private void word(String word, boolean surely, int line) {
        boolean begins = surely || mayBeginBody();
        switch (word) {
            case "BEGIN" -> openIf(begins, Block.BEGIN, line);
            case "IF" -> openIf(begins, Block.IF, line);
            case "WHILE" -> openIf(begins, Block.WHILE, line);
            case "LOOP" -> openIf(begins, Block.LOOP, line);
            case "REPEAT" -> openIf(begins, Block.REPEAT, line);
            case "FOR" -> openIf(surely || begins && previous.equals(")"), Block.FOR, line);
            case "CASE" -> {
                if (!previous.equals("END")) {
                    open.push(new Open(begins ? Block.CASE : Block.CASE_EXPRESSION, line));
                }
            }
            case "THEN", "ELSE" -> statementBegins = !top(Block.CASE_EXPRESSION);
            case "DO" -> {
                // the DO of an event or a loop; not the statement
                statementBegins = !begins || open.isEmpty();
                inStatement = false;
            }
            case "ROW" -> bodyBeginsIf(previous.equals("EACH"));
            case "ATOMIC" -> bodyBeginsIf(previous.equals("NOT"));
            case "UNTIL" -> untilSeen |= top(Block.REPEAT);
            case "HANDLER" -> inHandler = !open.isEmpty();
            case "END" -> end(begins);
            default -> {
                if (begins
                        && STATEMENTS.contains(word)
                        && !previous.equals("CHARACTER")
                        && !previous.equals("RETURNS")) {
                    inHandler = false;
                    inStatement = open.isEmpty();
                }
            }
        }
    }

    private void bodyBeginsIf(boolean begins) {
        statementBegins = begins;
        inStatement &= !begins;
    }

    private void openIf(boolean begins, Block block, int line) {
        if (!begins || previous.equals("END")) {
            return;
        }
        open.push(new Open(block, line));
        inHandler = false;
        statementBegins = block == Block.BEGIN || block == Block.LOOP || block == Block.REPEAT;
    }

    private void end(boolean begins) {
        boolean closesRepeat = top(Block.REPEAT) && untilSeen;
        if (!open.isEmpty() && (begins || closesRepeat || top(Block.CASE_EXPRESSION))) {
            open.pop();
            untilSeen &= !closesRepeat;
        }
    }

    private boolean top(Block block) {
        return !open.isEmpty() && open.peek().block() == block;
    }
}
