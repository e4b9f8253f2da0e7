package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.View;
import io.nestflux.pull.names.JavaName;
import io.nestflux.pull.names.JavaNames;
import io.nestflux.pull.source.PulledClass;
import io.nestflux.pull.source.PulledSources;
import java.util.ArrayList;
import java.util.List;

/** A catalog of PostgreSQL as classes: one for each table, view and enum type, and the one that lists them. */
public final class PgSources {

    private PgSources() {}

    /** The sources, complete. */
    public static PulledSources of(Catalog catalog, JavaNames names, JavaName schemaClass) {
        PgSourceContext context = PgSourceContext.of(catalog, names);
        List<PulledClass> classes = new ArrayList<>();
        for (Schema schema : catalog.schemas()) {
            for (Table table : schema.tables()) {
                QualifiedName name = new QualifiedName(schema.name(), table.name());
                if (!context.isToldByItsParent(name)) {
                    classes.add(PgTableClass.of(context, name, table));
                }
            }
            for (View view : schema.objects(View.class)) {
                classes.add(PgViewClass.of(context, new QualifiedName(schema.name(), view.name()), view));
            }
            for (EnumType type : schema.enumTypes()) {
                ObjectId id = ObjectId.of(type.kind(), new QualifiedName(schema.name(), type.name()));
                classes.add(PgEnumClass.of(context, id, type));
            }
            PgTypesClass.of(context, schema).ifPresent(classes::add);
        }
        PgRoutineFiles routines = new PgRoutineFiles(context, schemaClass);
        classes.add(PgSchemaClass.of(context, schemaClass, routines));
        return new PulledSources(classes, routines.resources());
    }
}
