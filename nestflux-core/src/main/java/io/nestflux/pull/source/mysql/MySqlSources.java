package io.nestflux.pull.source.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.View;
import io.nestflux.pull.names.JavaName;
import io.nestflux.pull.names.JavaNames;
import io.nestflux.pull.source.PulledClass;
import io.nestflux.pull.source.PulledSources;
import java.util.ArrayList;
import java.util.List;

/** A catalog of MySQL or MariaDB as classes: a class a table, a class a view, and the one that lists them. */
public final class MySqlSources {

    private MySqlSources() {}

    /**
     * The classes, complete.
     *
     * @param usual what a table of the database has that says nothing: an engine, a character set, a collation
     */
    public static PulledSources of(Catalog catalog, JavaNames names, JavaName schemaClass, Options usual) {
        MySqlSourceContext context = new MySqlSourceContext(catalog, names, usual, new MySqlBodies(names));
        List<PulledClass> classes = new ArrayList<>();
        for (Schema schema : catalog.schemas()) {
            schema.tables().forEach(table -> classes.add(MySqlTableClass.of(context, table)));
            schema.objects(View.class).forEach(view -> classes.add(MySqlViewClass.of(context, view)));
        }
        classes.add(MySqlSchemaClass.of(context, schemaClass));
        return new PulledSources(classes, context.bodies().resources());
    }
}
