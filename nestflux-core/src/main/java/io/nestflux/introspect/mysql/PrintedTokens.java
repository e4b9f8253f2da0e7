package io.nestflux.introspect.mysql;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.SqlModes;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.Token;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.Locale;
import java.util.Optional;

/** Walks through a printed {@code CREATE} statement, which may hold what its author wrote. */
final class PrintedTokens {

    private final SqlText sql;
    private int place;

    /** @param sqlMode the {@code sql_mode} in which the author's part was read; empty if that is the default */
    PrintedTokens(String sql, Dialect dialect, String sqlMode) {
        this.sql = SqlText.of(sql, dialect, SqlModes.mode(sqlMode));
    }

    private Token peek() {
        return sql.get(sql.significant(place));
    }

    private Token take() {
        place = sql.significant(place);
        Token taken = sql.get(place);
        place += atEnd() ? 0 : 1;
        return taken;
    }

    private boolean isWord() {
        return peek().kind() == SqlLexer.Kind.WORD || peek().kind() == SqlLexer.Kind.NUMBER;
    }

    /** Takes a word if it comes next, in whatever case. */
    boolean word(String expected) {
        return words(expected);
    }

    /** Takes these words if all of them come next. */
    boolean words(String... expected) {
        int behind = sql.behind(place, expected);
        place = Math.max(place, behind);
        return behind >= 0;
    }

    /** Takes the word that comes next, in lower case; empty if none does. */
    String anyWord() {
        return isWord() ? take().text().toLowerCase(Locale.ROOT) : "";
    }

    /** Takes a character if it comes next. */
    boolean symbol(char expected) {
        return words(String.valueOf(expected));
    }

    /** Takes a name, quoted or not, if one comes next. */
    Optional<String> name() {
        boolean isName = isWord() || peek().kind() == SqlLexer.Kind.QUOTED || peek().kind() == SqlLexer.Kind.STRING;
        return isName ? Optional.of(MySqlNames.unquoted(take().text())) : Optional.empty();
    }

    /** Takes what is in parentheses, and them, if they come next; empty otherwise. */
    String parentheses() {
        if (!peek().is("(")) {
            return "";
        }
        int begin = sql.significant(place);
        place = sql.next(begin);
        return sql.between(begin, place);
    }

    /** Whether a word comes next. */
    boolean isNext(String expected) {
        return sql.isAt(place, expected);
    }

    /** Takes the token that comes next, whatever it is. */
    String token() {
        return take().text();
    }

    /** Takes all up to the end of the line, or to the end, where texts may go over several lines. */
    String line() {
        int begin = place;
        while (!atEnd() && !isLineBreak()) {
            place++;
        }
        return sql.between(begin, place);
    }

    private boolean isLineBreak() {
        return sql.get(place).kind() == SqlLexer.Kind.BLANK
                && sql.get(place).text().indexOf('\n') >= 0;
    }

    /** Whether a line ends here, and the next one begins with this and something behind it. */
    boolean isBeforeLineWith(String indent) {
        return isLineBreak() && sql.get(place).text().endsWith("\n" + indent);
    }

    /** Goes on to the next line. */
    void endLine() {
        place += isLineBreak() ? 1 : 0;
    }

    boolean atEnd() {
        return place >= sql.size();
    }

    /** All that has not been taken, comments included. */
    String rest() {
        return sql.from(place).strip();
    }
}
