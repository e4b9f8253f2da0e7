package io.nestflux.pull.source.mysql;

import io.nestflux.catalog.DataAccess;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Routine;
import io.nestflux.pull.names.JavaName;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;
import java.util.Optional;

/** A function or procedure, told in the schema class. A server keeps parameters as their author wrote them. */
final class MySqlRoutineCode {

    private MySqlRoutineCode() {}

    static Chain of(MySqlSourceContext context, JavaName schemaClass, Routine routine) {
        Options options = routine.options();
        Chain chain = head(routine);
        chain = options.is(MySqlOption.DETERMINISTIC) ? chain.call("deterministic") : chain;
        Optional<DataAccess> access = options.get(MySqlOption.DATA_ACCESS);
        if (access.isPresent()) {
            chain = chain.call(
                    switch (access.get()) {
                        case NO_SQL -> "noSql";
                        case READS_SQL_DATA -> "readsSqlData";
                        case MODIFIES_SQL_DATA -> "modifiesSqlData";
                    });
        }
        chain = MySqlIndexCode.text(chain, "language", options.get(MySqlOption.LANGUAGE));
        chain = options.is(MySqlOption.SECURITY_INVOKER) ? chain.call("securityInvoker") : chain;
        chain = MySqlIndexCode.text(MySqlTriggerCode.session(chain, options), "comment", routine.comment());
        ObjectId id = ObjectId.of(routine.kind(), MySqlSourceContext.name(routine.name()));
        return context.bodies().added(chain, id, options, schemaClass);
    }

    /** {@code CREATE AGGREGATE FUNCTION `x`(a int) RETURNS int}. */
    private static Chain head(Routine routine) {
        SqlText text = SqlText.of(routine.definition(), Dialect.MARIADB);
        boolean aggregate = text.isAt(0, "CREATE", "AGGREGATE");
        int open = text.find(0, token -> token.is("("));
        int behind = text.next(open);
        String parameters = text.between(open + 1, behind - 1);
        Chain chain = Code.call(routine.kind() == Kind.FUNCTION ? "function" : "procedure", Code.text(routine.name()));
        chain = aggregate ? chain.call("aggregate") : chain;
        chain = parameters.isEmpty() ? chain : chain.call("parameters", Code.text(parameters));
        int result = text.behind(behind, "RETURNS");
        return result < 0
                ? chain
                : chain.call("returns", Code.text(text.from(result).strip()));
    }
}
