package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Rule;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.SqlTokens;

/** A rule, read from the statement that the server prints for it (manual, CREATE RULE). */
final class PgRuleCode {

    private PgRuleCode() {}

    static Chain of(Rule rule) {
        String sql = rule.definition();
        SqlTokens tokens = SqlTokens.of(sql, Dialect.POSTGRESQL);
        tokens.takeThrough("RULE");
        tokens.part();
        tokens.take("AS");
        tokens.take("ON");
        String event = switch (tokens.next().word()) {
            case "INSERT" -> "onInsert";
            case "UPDATE" -> "onUpdate";
            default -> "onDelete";
        };
        Chain chain = Code.call("rule", Code.text(rule.name())).call(event);
        tokens.take("TO");
        tokens.name();
        boolean conditional = tokens.take("WHERE");
        SqlText rest = SqlText.of(sql.substring(tokens.peek().start()), Dialect.POSTGRESQL);
        int end = rest.find(0, token -> token.is("DO"));
        if (conditional) {
            String condition = rest.between(0, end).strip();
            chain = chain.call("where", Code.text(SqlText.withoutParentheses(condition, Dialect.POSTGRESQL)));
        }
        return action(chain, rest.from(end + 1).strip());
    }

    private static Chain action(Chain chain, String action) {
        SqlTokens tokens = SqlTokens.of(action, Dialect.POSTGRESQL);
        boolean instead = tokens.take("INSTEAD");
        tokens.take("ALSO");
        if (instead && tokens.at("NOTHING")) {
            return chain.call("doInsteadNothing");
        }
        String rest = action.substring(tokens.peek().start()).strip();
        String statement =
                rest.endsWith(";") ? rest.substring(0, rest.length() - 1).strip() : rest;
        return chain.call(instead ? "doInstead" : "doAlso", Code.text(statement));
    }
}
