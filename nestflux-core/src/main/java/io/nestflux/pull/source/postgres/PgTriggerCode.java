package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.Trigger;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A trigger, read from the statement that the server prints for it (manual, CREATE TRIGGER). */
final class PgTriggerCode {

    private final String definition;
    private final SqlTokens tokens;
    private final UnaryOperator<String> field;
    private final boolean constraint;
    private boolean instead;
    private Chain chain;

    private PgTriggerCode(Trigger trigger, UnaryOperator<String> field) {
        this.definition = trigger.definition();
        this.tokens = SqlTokens.of(definition, Dialect.POSTGRESQL);
        this.field = field;
        this.constraint = trigger.options().is(PgOption.CONSTRAINT);
        this.chain = Code.call(constraint ? "constraintTrigger" : "trigger", Code.text(trigger.name()));
    }

    /** @param field how a column is named in the table's class */
    static Chain of(Trigger trigger, UnaryOperator<String> field) {
        if (trigger.options().is(PgOption.OF_PARENT)) {
            return Code.call("trigger", Code.text(trigger.name())).call("ofParent");
        }
        return new PgTriggerCode(trigger, field).read();
    }

    private Chain read() {
        tokens.takeThrough("TRIGGER");
        tokens.part();
        time();
        do {
            event();
        } while (tokens.take("OR"));
        tokens.take("ON");
        tokens.name();
        if (tokens.take("FROM")) {
            ObjectName other = tokens.name();
            call("from", Code.text(other.schema()), Code.text(other.name()));
        }
        deferral();
        transitionTables();
        tokens.take("FOR", "EACH");
        if (tokens.next().is("ROW") && !constraint && !instead) {
            call("forEachRow");
        }
        condition();
        execution();
        return chain;
    }

    private void time() {
        if (tokens.take("BEFORE")) {
            call("before");
        } else if (tokens.take("AFTER")) {
            call("after");
        } else if (tokens.take("INSTEAD", "OF")) {
            instead = true;
            call("insteadOf");
        }
    }

    private void event() {
        if (tokens.take("UPDATE", "OF")) {
            List<Code> columns = new ArrayList<>();
            do {
                columns.add(Code.word(field.apply(tokens.part())));
            } while (tokens.take(","));
            call("update", columns.toArray(Code[]::new));
        } else {
            call(tokens.next().text().toLowerCase(Locale.ROOT));
        }
    }

    private void deferral() {
        if (tokens.take("NOT", "DEFERRABLE")) {
            tokens.take("INITIALLY", "IMMEDIATE");
        } else if (tokens.take("DEFERRABLE")) {
            boolean late = tokens.take("INITIALLY", "DEFERRED");
            tokens.take("INITIALLY", "IMMEDIATE");
            call(late ? "initiallyDeferred" : "deferrable");
        }
    }

    private void transitionTables() {
        tokens.take("REFERENCING");
        while (tokens.at("OLD") || tokens.at("NEW")) {
            String method = tokens.next().is("OLD") ? "oldTable" : "newTable";
            tokens.take("TABLE");
            tokens.take("AS");
            call(method, Code.text(tokens.part()));
        }
    }

    private void condition() {
        if (!tokens.take("WHEN")) {
            return;
        }
        int open = tokens.peek().start();
        SqlText rest = SqlText.of(definition.substring(open), Dialect.POSTGRESQL);
        String condition = rest.between(0, rest.next(0));
        call("when", Code.text(SqlText.withoutParentheses(condition, Dialect.POSTGRESQL)));
        while (!tokens.isEnd() && tokens.peek().start() < open + condition.length()) {
            tokens.skip();
        }
    }

    private void execution() {
        tokens.take("EXECUTE");
        tokens.skip(); // FUNCTION
        ObjectName function = tokens.name();
        // only what is the server's own is printed without a schema
        String schema = function.schema().isEmpty() ? "pg_catalog" : function.schema();
        List<Code> arguments = new ArrayList<>(List.of(Code.text(schema), Code.text(function.name())));
        tokens.take("(");
        while (!tokens.isEnd() && !tokens.at(")")) {
            Token argument = tokens.next();
            if (!argument.is(",")) {
                arguments.add(Code.text(held(argument)));
            }
        }
        call("execute", arguments.toArray(Code[]::new));
    }

    /** What a string holds: where that has a backslash, the server prints it with E before it. */
    private static String held(Token literal) {
        return literal.text().startsWith("E") ? literal.content().replace("\\\\", "\\") : literal.content();
    }

    private void call(String method, Code... arguments) {
        chain = chain.call(method, arguments);
    }
}
