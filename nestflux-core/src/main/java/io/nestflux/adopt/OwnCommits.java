package io.nestflux.adopt;

import io.nestflux.migration.TransactionNeeds;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.Lexers;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The COMMITs and BEGINs with which files leave the one transaction that their tool runs them in, around what the
 * server refuses in one, such as CREATE INDEX CONCURRENTLY. NestFlux does that by itself, so they are left out; others
 * stay, and are refused.
 */
final class OwnCommits {

    private static final Set<String> BEGINS = Set.of("BEGIN", "START");
    private static final Set<String> ENDS = Set.of("COMMIT", "END");
    private static final int LONGEST = 3;

    private final String text;
    private final Dialect dialect;
    private final List<Part> parts = new ArrayList<>();

    /** A statement of the text, or what looks like one. */
    private record Part(int start, int end, String verb, TransactionNeeds needs, boolean setting) {

        boolean endsTransaction() {
            return needs == TransactionNeeds.CONTROLS_TRANSACTION && ENDS.contains(verb);
        }

        boolean beginsTransaction() {
            return needs == TransactionNeeds.CONTROLS_TRANSACTION && BEGINS.contains(verb);
        }

        /** Whether NestFlux leaves the transaction for it. */
        boolean leaves() {
            return needs == TransactionNeeds.OUTSIDE || needs == TransactionNeeds.COMMIT_BEFORE_NEXT;
        }
    }

    private OwnCommits(String text, Dialect dialect) {
        this.text = text;
        this.dialect = dialect;
    }

    /** The text without them. */
    static String leftOut(String text, Dialect dialect) {
        return dialect.rollsBackDdl() ? new OwnCommits(text, dialect).leftOut() : text;
    }

    private String leftOut() {
        read();
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean idle = part.endsTransaction()
                            && (neighbour(i, 1).leaves() || neighbour(i, -1).leaves())
                    || part.beginsTransaction() && neighbour(i, -1).leaves();
            if (idle) {
                rest.append(text, from, part.start());
                from = part.end();
            }
        }
        return rest.append(text.substring(from)).toString();
    }

    /** What stands before or behind it, whatever is set, begun and ended in between. */
    private Part neighbour(int of, int step) {
        int at = of + step;
        while (at >= 0 && at < parts.size()) {
            Part part = parts.get(at);
            if (!part.setting() && !part.beginsTransaction() && !part.endsTransaction()) {
                return part;
            }
            at += step;
        }
        return new Part(0, 0, "", TransactionNeeds.IN_TRANSACTION, false);
    }

    private void read() {
        SqlLexer lexer = Lexers.of(text, dialect);
        int start = -1;
        int at = 0;
        for (SqlLexer.Kind kind = lexer.next(); kind != SqlLexer.Kind.END; kind = lexer.next()) {
            at = lexer.token().start();
            if (kind.isSignificant() && start < 0) {
                start = at;
            }
            if (lexer.isSymbol(';')) {
                add(start, at + 1);
                start = -1;
            }
        }
        if (start >= 0) {
            add(start, text.length());
        }
    }

    private void add(int start, int end) {
        String sql = text.substring(start, end);
        Words words = Words.first(LONGEST, sql, dialect);
        boolean plain = words.tokens().size() < LONGEST || words.at(LONGEST - 1).equals(";");
        TransactionNeeds needs = TransactionNeeds.of(sql, dialect);
        boolean setting = words.at(0).equals("SET") || words.at(0).equals("RESET");
        parts.add(new Part(start, end, plain ? words.at(0) : "", needs, setting));
    }
}
