package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.sql.postgres.PgNames;
import io.nestflux.table.Brought;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A type that a database has only because somebody has created it: an enum, a domain, a composite or a range type. */
@Api(Api.Use.CALL)
public abstract sealed class PgUserType permits PgEnum, PgNamedType {

    PgUserType() {}

    /** Where it stands when a table of that schema uses it. */
    abstract QualifiedName nameIn(String tableSchema);

    /** What it is in the catalog, as written. */
    abstract SchemaObject object(String tableSchema);

    /** The types and collations that it is made of. */
    List<Brought> parts(String tableSchema) {
        return List.of();
    }

    /** What it was called before, and where, when it stands in this schema now. */
    abstract Optional<QualifiedName> oldName(String home);

    /** An enum's labels that were others before. */
    Map<String, String> newLabels() {
        return Map.of();
    }

    /** Its name as SQL. */
    final String sql(String tableSchema) {
        return PgNames.quote(nameIn(tableSchema));
    }

    /** It and all that it is made of, for a column of a table in that schema. */
    final List<Brought> brings(String tableSchema) {
        QualifiedName name = nameIn(tableSchema);
        SchemaObject object = object(tableSchema);
        List<Brought> all = new ArrayList<>(parts(name.schema()));
        all.add(new Brought(ObjectId.of(object.kind(), name), object, oldName(name.schema()), newLabels()));
        return all;
    }
}
