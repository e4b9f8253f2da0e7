package io.nestflux.compare;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Definers;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two catalogs as they are to be compared: what is not looked at is in neither. A schema in which something stands that
 * is not looked at, or that NestFlux does not describe, stays.
 *
 * @param from where the changes start
 * @param to where they lead
 */
public record Pair(Catalog from, Catalog to) {

    /**
     * The selected parts of two catalogs.
     *
     * @param wholeFrom where the changes start, with everything
     * @param wholeTo where they lead, with everything
     */
    public static Pair of(Selection selection, Catalog wholeFrom, Catalog wholeTo) {
        Catalog to = selection.of(wholeTo);
        Catalog from = Definers.namedBy(to, selection.of(wholeFrom));
        List<Schema> schemas = new ArrayList<>();
        for (Schema schema : to.schemas()) {
            Optional<Schema> before = from.schema(schema.name());
            boolean owned = selection.owns(schema.name());
            if (before.isPresent()) {
                schemas.add(
                        owned
                                ? schema
                                : before.get().withTables(schema.tables()).withObjects(schema.objects()));
            } else if (owned || !isEmpty(schema)) {
                schemas.add(schema);
            }
        }
        for (Schema schema : from.schemas()) {
            boolean goes = selection.owns(schema.name()) && !isOccupied(schema, wholeFrom);
            if (to.schema(schema.name()).isEmpty() && !goes) {
                schemas.add(schema.alone());
            }
        }
        schemas.sort(Comparator.comparing(Schema::name));
        return new Pair(from, to.withSchemas(schemas));
    }

    private static boolean isEmpty(Schema schema) {
        return schema.tables().isEmpty() && schema.objects().isEmpty();
    }

    /** Whether there is more in a schema than what is looked at. */
    private static boolean isOccupied(Schema part, Catalog whole) {
        Schema all = whole.schema(part.name()).orElse(part);
        return all.tables().size() > part.tables().size()
                || all.objects().size() > part.objects().size()
                || whole.unmanaged().stream()
                        .anyMatch(object ->
                                !object.property() && object.name().schema().equals(part.name()));
    }
}
