package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.IndexPart.Nulls;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.sql.postgres.PgNames;
import io.nestflux.table.IndexTerm;
import java.util.Optional;

/**
 * A column or expression in an index, and how it is sorted: {@code createdAt.desc().nullsLast()}. The direction comes
 * first: {@code desc()} puts NULLs back to where they are by default.
 */
@Api(Api.Use.CALL)
public interface PgIndexTerm extends IndexTerm {

    /** Downwards; NULLs come first unless told otherwise. */
    default PgIndexTerm desc() {
        return new PgTerm(part(), column()).sorted(true, Optional.empty());
    }

    /** NULLs before all values. */
    default PgIndexTerm nullsFirst() {
        return new PgTerm(part(), column()).sorted(part().descending(), Optional.of(Nulls.FIRST));
    }

    /** NULLs after all values. */
    default PgIndexTerm nullsLast() {
        return new PgTerm(part(), column()).sorted(part().descending(), Optional.of(Nulls.LAST));
    }

    /** Sorted by another collation than the column's own. */
    default PgIndexTerm collate(String collation) {
        return new PgTerm(part(), column()).collated(PgNames.quote(collation));
    }

    /** Sorted by a collation of another schema than the server's own. */
    default PgIndexTerm collate(String schema, String collation) {
        return new PgTerm(part(), column()).collated(PgNames.quote(new QualifiedName(schema, collation)));
    }

    /**
     * Another operator class than the type's default: {@code title.opclass("gist_trgm_ops", "siglen=32")}.
     *
     * @param name its name as SQL
     * @param parameters its parameters as SQL
     */
    default PgIndexTerm opclass(String name, String... parameters) {
        return new PgTerm(part(), column())
                .classed(parameters.length == 0 ? name : name + " (" + String.join(", ", parameters) + ")");
    }
}
