package io.nestflux.migrate.mysql;

import io.nestflux.sql.Dialect;
import io.nestflux.sql.Lexers;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The user variables of a statement of MySQL or MariaDB: {@code @name}. What follows a name at once is the host of an
 * account and none, and {@code @@name} is a system variable.
 *
 * @param mentioned all of them, in lower case
 * @param assigned those that it may give a value to
 * @param defined those that it gives a value to, whatever they were before
 */
record UserVariables(Set<String> mentioned, Set<String> assigned, Set<String> defined) {

    /** Those whose value of before counts. */
    Set<String> read() {
        Set<String> read = new HashSet<>(mentioned);
        read.removeAll(defined);
        return read;
    }

    /** In the order of the text; a name may have dots in it. */
    private record Mention(String name, int before, int behind) {}

    static UserVariables of(String sql, Dialect dialect) {
        if (sql.indexOf('@') < 0) {
            return new UserVariables(Set.of(), Set.of(), Set.of());
        }
        List<Token> tokens = tokens(sql, dialect);
        boolean sets = !tokens.isEmpty() && tokens.get(0).is("SET");
        // what a procedure leaves in a variable
        boolean calls = !tokens.isEmpty() && tokens.get(0).is("CALL");
        Set<String> mentioned = new HashSet<>();
        Set<String> assigned = new HashSet<>();
        Set<String> defined = new HashSet<>();
        Set<String> read = new HashSet<>();
        boolean into = false;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            into = tokens.get(i).is("INTO")
                    || into && (tokens.get(i).is(",") || tokens.get(i).is("@"));
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            Mention mention = at(tokens, i);
            if (mention == null) {
                continue;
            }
            mentioned.add(mention.name());
            boolean item = sets && depth == 0 && isBeforeTarget(tokens, mention.before());
            boolean given = item || isGiven(tokens, mention.behind()) || into;
            (given ? assigned : read).add(mention.name());
            if (calls) {
                assigned.add(mention.name());
            }
            if (item || into) {
                defined.add(mention.name());
            }
            i = mention.behind() - 1;
        }
        defined.removeAll(read);
        return new UserVariables(mentioned, assigned, defined);
    }

    /** Those that count; what stands in the comments that the server executes is among them. */
    static List<Token> tokens(String sql, Dialect dialect) {
        return Lexers.tokens(sql, dialect).stream()
                .filter(token -> token.kind().isSignificant() && !token.isCommentMark())
                .toList();
    }

    private static boolean isBeforeTarget(List<Token> tokens, int before) {
        return before >= 0
                && (tokens.get(before).is("SET") || tokens.get(before).is(","));
    }

    /** Whether {@code :=} comes next. */
    private static boolean isGiven(List<Token> tokens, int place) {
        return place + 1 < tokens.size()
                && tokens.get(place).is(":")
                && tokens.get(place + 1).is("=");
    }

    private static @Nullable Mention at(List<Token> tokens, int place) {
        Token sign = tokens.get(place);
        if (!sign.is("@") || place + 1 >= tokens.size()) {
            return null;
        }
        boolean follows = place > 0
                && tokens.get(place - 1).end() == sign.start()
                && (tokens.get(place - 1).isName()
                        || tokens.get(place - 1).kind() == SqlLexer.Kind.STRING
                        || tokens.get(place - 1).is("@"));
        boolean system = tokens.get(place + 1).is("@");
        if (follows || system || tokens.get(place + 1).start() != sign.end()) {
            return null;
        }
        StringBuilder name = new StringBuilder(tokens.get(place + 1).content());
        int behind = place + 2;
        while (behind + 1 < tokens.size()
                && tokens.get(behind).is(".")
                && tokens.get(behind).start() == tokens.get(behind - 1).end()) {
            name.append('.').append(tokens.get(behind + 1).content());
            behind += 2;
        }
        return new Mention(name.toString().toLowerCase(Locale.ROOT), place - 1, behind);
    }

    /** The system variables that it mentions, in upper case and without their scope. */
    static List<String> system(String sql, Dialect dialect) {
        List<Token> tokens = tokens(sql, dialect);
        List<String> names = new ArrayList<>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).is("@") && tokens.get(i + 1).is("@")) {
                boolean scoped = i + 4 < tokens.size() && tokens.get(i + 3).is(".");
                names.add(tokens.get(i + (scoped ? 4 : 2)).content().toUpperCase(Locale.ROOT));
            }
        }
        return names;
    }
}
