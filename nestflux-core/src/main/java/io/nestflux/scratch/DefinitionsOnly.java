package io.nestflux.scratch;

import io.nestflux.plan.Statement;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.Words;
import java.util.List;

/**
 * Whether statements do nothing but define: then they lead to the same in any order in which the server takes them, and
 * a file that another tool has sorted by kind or name can be tried in another one.
 */
final class DefinitionsOnly {

    private static final int LOOKED_AT = 400;

    private DefinitionsOnly() {}

    static boolean are(List<Statement> statements, Dialect dialect) {
        return statements.stream().allMatch(statement -> isOne(Words.first(LOOKED_AT, statement.sql(), dialect)));
    }

    private static boolean isOne(Words words) {
        return switch (words.at(0)) {
            case "CREATE", "COMMENT", "GRANT" -> true;
            // with a comma there is another action beside it
            case "ALTER" -> words.at(1).equals("TABLE") && words.have("ADD", "CONSTRAINT") && !words.have(",");
            default -> false;
        };
    }
}
