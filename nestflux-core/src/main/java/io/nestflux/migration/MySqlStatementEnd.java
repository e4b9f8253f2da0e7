package io.nestflux.migration;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import java.util.Set;

/**
 * The statements of MySQL and MariaDB. Stored programs are recognised by their first words, and their bodies by
 * nesting, so that they need no DELIMITER lines.
 */
final class MySqlStatementEnd implements StatementEnd {

    private static final Set<String> PROGRAMS = Set.of("PROCEDURE", "FUNCTION", "TRIGGER", "EVENT");
    /** What may stand between CREATE and the kind of a stored program. */
    private static final Set<String> BEFORE_PROGRAM =
            Set.of("OR", "REPLACE", "DEFINER", "CURRENT_USER", "CURRENT_ROLE", "AGGREGATE");
    /** MariaDB runs these outside of stored programs too. */
    private static final Set<String> COMPOUND = Set.of("IF", "CASE", "LOOP", "WHILE", "REPEAT", "FOR");

    private enum Form {
        UNKNOWN,
        BEGIN,
        PLAIN,
        PROGRAM
    }

    private final SqlLexer lexer;
    private final boolean compoundAlone;
    private Form form = Form.UNKNOWN;
    private boolean first = true;
    private boolean inAccount;
    private CompoundBody body = new CompoundBody();

    MySqlStatementEnd(SqlLexer lexer, Dialect dialect) {
        this.lexer = lexer;
        this.compoundAlone = dialect == Dialect.MARIADB;
    }

    @Override
    public boolean at(SqlLexer token) {
        boolean ends = token.kind() == SqlLexer.Kind.TERMINATOR || token.isSymbol(';') && semicolonEnds();
        if (ends) {
            form = Form.UNKNOWN;
            first = true;
            body = new CompoundBody();
        } else if (form == Form.PROGRAM) {
            body.next(token);
        } else if (form != Form.PLAIN) {
            head(token);
        }
        return ends;
    }

    private void head(SqlLexer token) {
        if (token.kind() == SqlLexer.Kind.WORD && !inAccount) {
            form = form(token.word());
            first = false;
            if (form == Form.PROGRAM) {
                body.next(token);
            }
        }
        // DEFINER = root@localhost
        inAccount = token.isSymbol('=') || token.isSymbol('@') || token.isSymbol('.');
    }

    private boolean semicolonEnds() {
        return !lexer.hidesTerminators()
                && body.isClosed()
                // with DELIMITER the author says where a program ends
                && !(lexer.hasOwnDelimiter() && form == Form.PROGRAM);
    }

    private Form form(String word) {
        if (form == Form.BEGIN) {
            if (!word.equals("NOT")) {
                return Form.PLAIN;
            }
            body.open();
            return Form.PROGRAM;
        }
        if (!first) {
            return PROGRAMS.contains(word) ? Form.PROGRAM : BEFORE_PROGRAM.contains(word) ? Form.UNKNOWN : Form.PLAIN;
        }
        if (compoundAlone && word.equals("BEGIN")) {
            return Form.BEGIN;
        }
        if (compoundAlone && COMPOUND.contains(word)) {
            body.beginStatement();
            return Form.PROGRAM;
        }
        return word.equals("CREATE") || word.equals("ALTER") ? Form.UNKNOWN : Form.PLAIN;
    }

    @Override
    public String unfinished() {
        String open = lexer.unfinished();
        return open.isEmpty() ? body.unfinished() : open;
    }
}
