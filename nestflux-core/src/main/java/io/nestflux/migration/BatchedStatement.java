package io.nestflux.migration;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.Lexers;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.Token;
import java.util.List;

/**
 * An UPDATE or DELETE of one table that is cut into batches: its text, and the place in it where the range of the key
 * goes.
 */
public final class BatchedStatement {

    private final String sql;
    private final int behindWhere;

    private BatchedStatement(String sql, int behindWhere) {
        this.sql = sql;
        this.behindWhere = behindWhere;
    }

    /** One that was found fit when its file was read. */
    public static BatchedStatement of(ScriptStatement statement) {
        String sql = statement.sql();
        List<Token> tokens = Lexers.tokens(sql, statement.dialect(), statement.mode());
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0
                    && token.word().equals("WHERE")
                    && !(i > 0 && tokens.get(i - 1).is("."))) {
                return new BatchedStatement(sql, token.end());
            }
        }
        return new BatchedStatement(sql, -1);
    }

    /** Finds a statement fit, or refuses it at its line. */
    static void require(ScriptStatement statement, Batch batch, SqlLexer in, Dialect dialect) {
        new BatchRules(statement, batch, in, dialect).require();
    }

    /** The statement for the rows of which a condition is true. */
    public String where(String condition) {
        if (behindWhere < 0) {
            return sql + "\nwhere " + condition;
        }
        return sql.substring(0, behindWhere) + " " + condition + " and (" + sql.substring(behindWhere) + "\n)";
    }
}
