package io.nestflux.migration;

import io.nestflux.NestFluxException;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.Lexers;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * What a statement has to be so that its batches, one after the other, come to what it would do at once: an UPDATE or
 * DELETE of one table, each row of which is changed whatever becomes of the others, and none of which moves along the
 * key. Read when the file is read, by the lexer alone.
 */
final class BatchRules {

    private static final Set<String> MODIFIERS = Set.of("LOW_PRIORITY", "QUICK", "IGNORE");

    private static final Set<String> SECOND_TABLES = Set.of("FROM", "USING");

    /** What ends the tables of a query in parentheses. */
    private static final Set<String> BEHIND_TABLES =
            Set.of("WHERE", "GROUP", "HAVING", "ORDER", "LIMIT", "WINDOW", "UNION", "EXCEPT", "INTERSECT", "FOR");

    private static final String OR_WHOLE = "or remove the line, and let the statement run at once";

    private final ScriptStatement statement;
    private final Batch batch;
    private final SqlLexer in;
    private final Dialect dialect;
    private final List<Token> tokens = new ArrayList<>();
    private int place;

    BatchRules(ScriptStatement statement, Batch batch, SqlLexer in, Dialect dialect) {
        this.statement = statement;
        this.batch = batch;
        this.in = in;
        this.dialect = dialect;
        for (Token token : Lexers.tokens(statement.sql(), dialect, statement.mode())) {
            if (token.kind().isSignificant()) {
                tokens.add(token);
            }
        }
    }

    /** @throws NestFluxException {@code NF-560} if it is not so */
    void require() {
        if (tokens.stream().anyMatch(Token::isCommentMark)) {
            throw refused("hides SQL in a comment, of which it depends on the server what it is", "write it plainly");
        }
        boolean update = word(0).equals("UPDATE");
        if (!update && !word(0).equals("DELETE")) {
            throw refused(
                    "is no UPDATE or DELETE; only one of those can run in batches",
                    "put the line before the statement that it is for",
                    OR_WHOLE);
        }
        int behindTable = table(update);
        List<Integer> clauses = topLevel(behindTable);
        requireOneTable(clauses, behindTable, update);
        int where = clauses.stream()
                .filter(at -> word(at).equals("WHERE"))
                .findFirst()
                .orElse(tokens.size());
        if (word(where + 1).equals("CURRENT") && word(where + 2).equals("OF")) {
            throw refused("follows a cursor, which no later session has", OR_WHOLE);
        }
        if (update) {
            requireKeyStays(behindTable + 1, where);
        }
        requireRowByRow();
    }

    /** Takes what stands before the clauses: the place of SET, or behind the table of a DELETE. */
    private int table(boolean update) {
        place = 1;
        while (MODIFIERS.contains(word(place)) && isBeforeTable(place)) {
            place++;
        }
        if (!update && !word(place++).equals("FROM")) {
            throw several("names rows of more than one table");
        }
        place += word(place).equals("ONLY") && isBeforeTable(place) ? 1 : 0;
        String text = statement
                .sql()
                .substring(place < tokens.size() ? tokens.get(place).start() : 0);
        ObjectName named = SqlTokens.of(text, dialect, statement.mode()).name();
        if (!named.equals(batch.table())) {
            throw refused(
                    "is about " + named + ", and the line before it about " + batch.table(),
                    "name the table in both places alike, with its schema or without it");
        }
        place += named.schema().isEmpty() ? 1 : 3;
        place += get(place).is("*") ? 1 : 0;
        boolean renamed = word(place).equals("AS");
        place += renamed ? 1 : 0;
        boolean clause = Set.of("SET", "WHERE", "USING", "ORDER", "LIMIT", "RETURNING", "PARTITION", "FOR", "FROM")
                .contains(word(place));
        if (get(place).isName() && (renamed || !clause)) {
            place++;
        }
        if (update && !word(place).equals("SET") || !update && place < tokens.size() && !clause()) {
            throw several("names more than that table before what it does with it");
        }
        return place;
    }

    /** Whether a word cannot be the name of the table, because that comes behind it. */
    private boolean isBeforeTable(int at) {
        return get(at + 1).isName() && !Set.of("SET", "WHERE", "AS").contains(word(at + 1));
    }

    private boolean clause() {
        return Set.of("WHERE", "USING", "ORDER", "LIMIT", "RETURNING").contains(word(place));
    }

    /** The places of words outside of parentheses, from one on, that are no part of a name. */
    private List<Integer> topLevel(int from) {
        List<Integer> places = new ArrayList<>();
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            depth += get(i).is("(") ? 1 : get(i).is(")") ? -1 : 0;
            if (depth == 0 && !word(i).isEmpty() && !get(i - 1).is(".")) {
                places.add(i);
            }
        }
        return places;
    }

    private void requireOneTable(List<Integer> clauses, int from, boolean update) {
        for (int at : clauses) {
            String word = word(at);
            boolean compares = word.equals("FROM") && word(at - 1).equals("DISTINCT");
            if (SECOND_TABLES.contains(word) && !compares) {
                throw several("has " + word + ", and so reads another table beside the one that it changes");
            }
            if (word.equals("LIMIT") || word.equals("ORDER") && word(at + 1).equals("BY")) {
                throw refused(
                        "has " + (word.equals("ORDER") ? "ORDER BY" : word)
                                + ", which would hold for each batch and not for all of them",
                        "leave it out: the key gives the order, and the line before it how many rows",
                        OR_WHOLE);
            }
            if (word.equals("RETURNING")) {
                throw refused(
                        "has RETURNING, and nobody reads what it returns",
                        "leave it out; if it is the name of a column, put it in quotes");
            }
        }
    }

    private NestFluxException several(String how) {
        return refused(
                how,
                "write what it reads of others as a query in parentheses: SET a = (SELECT … WHERE …), WHERE id IN"
                        + " (SELECT …)",
                OR_WHOLE);
    }

    /** A row that moves along the key is met twice, or never. */
    private void requireKeyStays(int from, int to) {
        boolean target = true;
        int depth = 0;
        for (int i = from; i < to; i++) {
            Token token = get(i);
            if (target && token.isName() && names(i)) {
                String column = name(token);
                if (batch.key().stream().anyMatch(it -> Batch.same(it, column, dialect))) {
                    throw refused(
                            "changes " + column + ", along which its batches go: a row could be met twice, or never",
                            "go along another key: one of which it changes no column",
                            OR_WHOLE);
                }
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0) {
                target = token.is(",") || target && !token.is("=");
            }
        }
    }

    /** Whether a name stands for the column, and not for its table or for a part of it. */
    private boolean names(int at) {
        return !dialect.qualifiesTargets() ? !get(at - 1).is(".") : !get(at + 1).is(".");
    }

    private void requireRowByRow() {
        Deque<Boolean> queries = new ArrayDeque<>(List.of(false));
        for (int i = 0; i < tokens.size(); i++) {
            Token token = get(i);
            if (token.is("(")) {
                queries.push(false);
            } else if (token.is(")") && queries.size() > 1) {
                queries.pop();
            } else if (word(i).equals("SELECT")) {
                queries.pop();
                queries.push(true);
            } else if (queries.peek() && (word(i).equals("FROM") || word(i).equals("JOIN"))) {
                requireOtherTable(i + 1);
            } else if (isVariable(i) && token.is(":") && get(i + 1).is("=")) {
                throw refused(
                        "gives a value to a variable, which goes on from row to row, and is lost with its session",
                        "number the rows with a window function in a query in parentheses, or let it run at once");
            }
        }
    }

    /** Whether what stands before a place is a variable of MySQL's. */
    private boolean isVariable(int behind) {
        return get(behind - 1).text().startsWith("@") || get(behind - 2).is("@");
    }

    /** The tables from a place on, between commas. */
    private void requireOtherTable(int from) {
        boolean first = true;
        int depth = 0;
        for (int i = from; i < tokens.size() && depth >= 0 && !(depth == 0 && BEHIND_TABLES.contains(word(i))); i++) {
            depth += get(i).is("(") ? 1 : get(i).is(")") ? -1 : 0;
            boolean skipped = Set.of("ONLY", "LATERAL").contains(word(i));
            if (first && !skipped && get(i).isName()) {
                int last = get(i + 1).is(".") ? i + 2 : i;
                if (Batch.same(name(get(last)), batch.table().name(), dialect)) {
                    throw refused(
                            "reads " + batch.table() + " itself in a query, and each batch would see there what those"
                                    + " before it did",
                            "read it from a copy of what is needed, made in a statement before",
                            OR_WHOLE);
                }
            }
            first = depth == 0 && get(i).is(",") || first && skipped;
        }
    }

    private Token get(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : new Token(SqlLexer.Kind.END, "", 0);
    }

    private String word(int at) {
        return get(at).word();
    }

    private String name(Token token) {
        return SqlTokens.of(token.text(), dialect, statement.mode()).part();
    }

    private NestFluxException refused(String what, String... hints) {
        return Batch.refused(in, statement.line(), "a statement that is to run in batches " + what, hints);
    }
}
