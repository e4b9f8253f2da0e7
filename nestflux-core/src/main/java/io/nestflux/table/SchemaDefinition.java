package io.nestflux.table;

import io.nestflux.Api;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Concession;
import io.nestflux.catalog.Conversions;
import io.nestflux.catalog.DeclaredRows;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Renames;
import java.util.Map;
import java.util.Set;

/**
 * A schema class: what a user's {@code MainSchema} is, through {@code PgSchema} or {@code MySqlSchema}. Not for other
 * implementations.
 */
@Api(Api.Use.CALL)
public interface SchemaDefinition {

    /**
     * What the schema class asks for, as written: no server has reprinted its texts. The same schema class always gives
     * an equal catalog.
     *
     * @throws io.nestflux.NestFluxException {@code NF-205} with all mistakes that can be seen without a server
     */
    Catalog catalog();

    /**
     * What the schema class says was called otherwise before.
     *
     * @throws io.nestflux.NestFluxException {@code NF-205}, as {@link #catalog()}
     */
    Renames renames();

    /**
     * The rows that the table classes declare.
     *
     * @throws io.nestflux.NestFluxException {@code NF-205}, as {@link #catalog()}
     */
    default DeclaredRows rows() {
        return DeclaredRows.NONE;
    }

    /**
     * The tables whose classes say that they are in use while they change, and what each may suffer.
     *
     * @throws io.nestflux.NestFluxException {@code NF-205}, as {@link #catalog()}
     */
    default Map<QualifiedName, Set<Concession>> online() {
        return Map.of();
    }

    /**
     * What the table classes say that values become when columns change.
     *
     * @throws io.nestflux.NestFluxException {@code NF-205}, as {@link #catalog()}
     */
    default Conversions conversions() {
        return Conversions.NONE;
    }

    /**
     * The tables and columns whose classes say that they are retired.
     *
     * @throws io.nestflux.NestFluxException {@code NF-205}, as {@link #catalog()}
     */
    default Set<ObjectId> retired() {
        return Set.of();
    }

    /** The roles whose rights the schema class says; those of others it leaves alone. */
    default Set<String> roles() {
        return Set.of();
    }

    /**
     * The classes of the tables and views that are listed: any other such class is one that somebody forgot to list.
     */
    Set<Class<?>> tableClasses();
}
