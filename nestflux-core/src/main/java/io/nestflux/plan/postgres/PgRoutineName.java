package io.nestflux.plan.postgres;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Routine;
import io.nestflux.sql.postgres.PgNames;

/**
 * The name of a routine in the catalog, {@code add(integer, integer)}, as SQL wants it: the name proper is quoted, the
 * types behind it are printed by the server as they have to be written.
 */
public final class PgRoutineName {

    private PgRoutineName() {}

    /** {@code "app"."add"(integer, integer)}. */
    public static String quote(QualifiedName name) {
        String proper = Routine.properName(name.name());
        return PgNames.quote(new QualifiedName(name.schema(), proper))
                + name.name().substring(proper.length());
    }
}
