package io.nestflux.adopt;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What ends a statement in a changeset. Liquibase takes it for a regular expression over the tokens of the text; of
 * those, the ones are known that stand for a mark, at the begin of a line or anywhere.
 *
 * @param mark the mark itself
 * @param atLineStart whether it counts only there
 */
record EndDelimiter(String mark, boolean atLineStart) {

    private static final List<String> ENDS = List.of("\\s*$", "\\s*\\n", "\\s*", "\\n", "$");

    /** Those that count where a changeset names none, beside the semicolon. */
    static final List<EndDelimiter> USUAL = List.of(new EndDelimiter("GO", true), new EndDelimiter("/", true));

    /** Empty if it is none that is known. */
    static Optional<EndDelimiter> of(String attribute) {
        if (!attribute.contains("\\")) {
            // division is not meant
            return Optional.of(new EndDelimiter(attribute, attribute.equals("/")));
        }
        Set<EndDelimiter> all = new LinkedHashSet<>();
        for (String alternative : Texts.between("|", attribute)) {
            String mark = alternative;
            for (String end : ENDS) {
                mark = mark.endsWith(end) ? mark.substring(0, mark.length() - end.length()) : mark;
            }
            boolean atLineStart = mark.startsWith("\\n") || mark.startsWith("\\r\\n");
            mark = atLineStart ? mark.substring(mark.indexOf("\\n") + 2) : mark;
            all.add(new EndDelimiter(mark, atLineStart || mark.equals("/")));
        }
        EndDelimiter first = all.iterator().next();
        boolean known =
                all.size() == 1 && !first.mark().isEmpty() && !first.mark().contains("\\");
        return known ? Optional.of(first) : Optional.empty();
    }

    /** Whether the server reads it as something that stands for itself, and not as a quote or a comment. */
    boolean isReadable(Dialect dialect) {
        return SqlText.of(mark, dialect).tokens().stream()
                .allMatch(token -> token.kind() == SqlLexer.Kind.SYMBOL || token.kind() == SqlLexer.Kind.WORD);
    }

    /** The pieces of a text between such marks outside of literals and comments, stripped; none of them is empty. */
    static List<String> cut(String text, List<EndDelimiter> delimiters, Dialect dialect) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (Token token : SqlText.of(text, dialect).tokens()) {
            if (token.start() >= from && token.kind().isSignificant()) {
                for (EndDelimiter each : delimiters) {
                    if (each.isAt(token, text)) {
                        pieces.add(text.substring(from, token.start()).strip());
                        from = token.start() + each.mark().length();
                        break;
                    }
                }
            }
        }
        pieces.add(text.substring(from).strip());
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }

    private boolean isAt(Token token, String text) {
        int at = token.start();
        boolean fits = !atLineStart || at == 0 || text.charAt(at - 1) == '\n';
        return fits && (token.is(mark) || isSymbolAt(token, text));
    }

    private boolean isSymbolAt(Token token, String text) {
        return token.kind() == SqlLexer.Kind.SYMBOL
                && text.startsWith(mark, token.start())
                && !SqlLexer.isWordPart(mark.charAt(mark.length() - 1));
    }
}
