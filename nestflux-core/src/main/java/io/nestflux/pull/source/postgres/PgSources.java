package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import io.nestflux.pull.names.JavaName;
import io.nestflux.pull.names.JavaNames;
import io.nestflux.pull.source.PulledClass;
import java.util.ArrayList;
import java.util.List;

/** A catalog of PostgreSQL as classes: a class a table, and the one that lists them. */
public final class PgSources {

    private PgSources() {}

    /** The classes, complete. */
    public static List<PulledClass> of(Catalog catalog, JavaNames names, JavaName schemaClass) {
        PgSourceContext context = PgSourceContext.of(catalog, names);
        List<PulledClass> classes = new ArrayList<>();
        for (Schema schema : catalog.schemas()) {
            for (Table table : schema.tables()) {
                classes.add(PgTableClass.of(context, new QualifiedName(schema.name(), table.name()), table));
            }
        }
        classes.add(PgSchemaClass.of(context, schemaClass));
        return classes;
    }
}
