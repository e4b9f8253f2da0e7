package io.nestflux.migration;

import io.nestflux.sql.SqlLexer;
import java.util.Locale;

/**
 * PostgreSQL's statements, by the rules of psql: parentheses hold a rule's statements together, {@code BEGIN ATOMIC …
 * END} a routine's.
 */
final class PostgresStatementEnd implements StatementEnd {

    private enum Form {
        UNKNOWN,
        PLAIN,
        ROUTINE,
        COPY
    }

    private Form form = Form.UNKNOWN;
    private String previous = "";
    private int parentheses;
    private int parenthesisLine;
    private int body;
    private int bodyLine;

    @Override
    public boolean at(SqlLexer token) {
        if (token.kind() == SqlLexer.Kind.SYMBOL) {
            return symbol(token);
        }
        if (form != Form.PLAIN) {
            String word = token.word();
            if (form == Form.UNKNOWN) {
                form = form(word);
            } else if (form == Form.ROUTINE && parentheses == 0 && !previous.equals(".")) {
                routine(word, token.line());
            } else if (form == Form.COPY) {
                refuseCopy(word, token);
            }
            previous = word;
        }
        return false;
    }

    private boolean symbol(SqlLexer token) {
        previous = "";
        if (token.isSymbol(';')) {
            if (parentheses > 0 || body > 0) {
                return false;
            }
            form = Form.UNKNOWN;
            return true;
        }
        if (token.isSymbol('(')) {
            parenthesisLine = parentheses == 0 ? token.line() : parenthesisLine;
            parentheses++;
        } else if (token.isSymbol(')')) {
            parentheses = Math.max(0, parentheses - 1);
        } else if (token.isSymbol('.')) {
            previous = ".";
        }
        return false;
    }

    private Form form(String word) {
        return switch (word) {
            case "CREATE" -> previous.isEmpty() ? Form.UNKNOWN : Form.PLAIN;
            case "OR", "REPLACE" -> Form.UNKNOWN;
            case "FUNCTION", "PROCEDURE" -> previous.isEmpty() ? Form.PLAIN : Form.ROUTINE;
            case "COPY" -> Form.COPY;
            default -> Form.PLAIN;
        };
    }

    private void routine(String word, int line) {
        if (word.equals("ATOMIC") && previous.equals("BEGIN") && body == 0) {
            body = 1;
            bodyLine = line;
        } else if (word.equals("CASE") && body > 0) {
            body++;
        } else if (word.equals("END") && body > 0) {
            body--;
        }
    }

    private void refuseCopy(String word, SqlLexer token) {
        boolean fromClient = word.equals("STDIN") && previous.equals("FROM");
        boolean toClient = word.equals("STDOUT") && previous.equals("TO");
        if (parentheses == 0 && (fromClient || toClient)) {
            throw token.refusal(
                    token.line(),
                    "COPY … " + previous + " " + word.toLowerCase(Locale.ROOT)
                            + " exchanges data with psql, which NestFlux is not",
                    "write the rows as INSERT statements (pg_dump --rows-per-insert=1000 does so)");
        }
    }

    @Override
    public void requireRunnable(String sql, int line, SqlLexer script) {
        if (DateStyle.isLeftBy(sql)) {
            throw script.refusal(
                    line,
                    "DateStyle is set to another style than ISO, and PostgreSQL's JDBC driver closes its connection"
                            + " when that happens",
                    "leave it out, and write dates as '2026-01-31', or read them with to_date('31.01.2026', 'DD.MM.YYYY')");
        }
        if (ClientEncoding.isLeftBy(sql)) {
            throw script.refusal(
                    line,
                    "client_encoding is set to something else than UTF8, and PostgreSQL's JDBC driver closes its"
                            + " connection when that happens",
                    "leave it out, and save the file in UTF-8");
        }
    }

    @Override
    public String unfinished() {
        if (parentheses > 0) {
            return "the parenthesis of line " + parenthesisLine;
        }
        return body > 0 ? "the BEGIN ATOMIC of line " + bodyLine : "";
    }
}
