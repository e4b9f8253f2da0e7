package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.QualifiedName;
import java.util.Optional;

/** A procedure: {@code procedures(procedure("app", "tidy").argument("days", "integer").body("DELETE FROM …"))}. */
@Api(Api.Use.CALL)
public final class PgProcedure extends PgCallable<PgProcedure> {

    PgProcedure(QualifiedName name) {
        super(Kind.PROCEDURE, name);
    }

    @Override
    String definition() {
        return written("CREATE PROCEDURE", Optional.empty());
    }
}
