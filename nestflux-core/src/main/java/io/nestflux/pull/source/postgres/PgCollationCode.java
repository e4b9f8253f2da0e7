package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.SqlTokens;

/** The collation of a column or type: by its name, or by the constant of one that a user has made. */
final class PgCollationCode {

    private PgCollationCode() {}

    static Chain added(Chain chain, String sql, PgSourceContext context, JavaFile file) {
        ObjectName name = SqlTokens.of(sql, Dialect.POSTGRESQL).name();
        ObjectId id = ObjectId.of(Kind.COLLATION, new QualifiedName(name.schema(), name.name()));
        if (context.constants().has(id)) {
            return chain.call(
                    "collation", Code.word(file.use(context.constants().constant(id))));
        }
        return named(chain, "collation", name);
    }

    /** By its name, which says its schema unless it is the server's own. */
    static Chain named(Chain chain, String method, ObjectName name) {
        return name.schema().isEmpty() || name.schema().equals("pg_catalog")
                ? chain.call(method, Code.text(name.name()))
                : chain.call(method, Code.text(name.schema()), Code.text(name.name()));
    }
}
