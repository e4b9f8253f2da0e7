package io.nestflux.catalog;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that views and programs of MySQL and MariaDB run as. Each is created as whoever migrates, unless it
 * names another; so an account counts as a difference only where the wanted side names one. Otherwise each user who
 * looks at the same database would see others, and would be told to make them their own.
 */
public final class Definers {

    private Definers() {}

    /** A catalog without any. */
    public static Catalog without(Catalog catalog) {
        return keeping(catalog, Map.of());
    }

    /**
     * A catalog with only those whose object names one on another side too.
     *
     * @param catalog what there is
     * @param wanted what is to be
     */
    public static Catalog namedBy(Catalog wanted, Catalog catalog) {
        return keeping(catalog, catalog.dialect().keepsDefiners() ? wanted.objects() : Map.of());
    }

    private static Catalog keeping(Catalog catalog, Map<ObjectId, SchemaObject> wanted) {
        if (!catalog.dialect().keepsDefiners()) {
            return catalog;
        }
        return catalog.withSchemas(catalog.schemas().stream()
                .map(schema -> schema.withObjects(schema.objects().stream()
                                .map(object -> kept(
                                        ObjectId.of(object.kind(), new QualifiedName(schema.name(), object.name())),
                                        object,
                                        wanted))
                                .toList())
                        .withTables(schema.tables().stream()
                                .map(table -> kept(new QualifiedName(schema.name(), table.name()), table, wanted))
                                .toList()))
                .toList());
    }

    private static Table kept(QualifiedName name, Table table, Map<ObjectId, SchemaObject> wanted) {
        return table.others(Trigger.class).isEmpty()
                ? table
                : table.withOthers(table.others().stream()
                        .map(part -> kept(ObjectId.of(part.kind(), name, part.name()), part, wanted))
                        .toList());
    }

    private static SchemaObject kept(ObjectId id, SchemaObject object, Map<ObjectId, SchemaObject> wanted) {
        return object instanceof Defined defined && !names(wanted.get(id))
                ? defined.withOptions(defined.options().without(MySqlOption.DEFINER))
                : object;
    }

    private static boolean names(@Nullable SchemaObject wanted) {
        return wanted instanceof Defined defined
                && defined.options().get(MySqlOption.DEFINER).isPresent();
    }
}
