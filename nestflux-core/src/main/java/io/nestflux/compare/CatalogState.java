package io.nestflux.compare;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Definers;
import io.nestflux.catalog.Fingerprint;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Selection;
import io.nestflux.migrate.CatalogReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A catalog as it is attested: without who the definers of its views and programs are.
 *
 * @param catalog what of it is looked at
 */
public record CatalogState(Catalog catalog) implements CatalogReading {

    /**
     * With more schemas than this it is only looked whether all of them, or those with something in them, are meant.
     */
    private static final int MOST_SCHEMAS = 6;

    private static final Set<String> THERE_FROM_THE_BEGINNING = Set.of("", "public");

    /** The part of a catalog that counts. */
    public static CatalogState of(Selection selection, Catalog whole) {
        return new CatalogState(Definers.without(selection.ownPartOf(whole)));
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of(catalog);
    }

    @Override
    public boolean isEmpty() {
        return catalog.extensions().isEmpty()
                && catalog.schemas().stream()
                        .allMatch(schema -> isEmpty(schema) && THERE_FROM_THE_BEGINNING.contains(schema.name()));
    }

    /** A schema may have come into sight since: with the migration that is pending it is the model's. */
    @Override
    public Likeness likeness(String recorded) {
        if (fingerprint().equals(recorded)) {
            return Likeness.SAME;
        }
        List<Schema> all = catalog.schemas();
        if (all.size() > MOST_SCHEMAS) {
            List<Schema> filled = all.stream().filter(it -> !isEmpty(it)).toList();
            return Fingerprint.of(catalog.withSchemas(filled)).equals(recorded) ? Likeness.SAME : Likeness.OTHER;
        }
        Likeness best = Likeness.OTHER;
        for (int subset = 0; subset < (1 << all.size()) - 1; subset++) {
            List<Schema> seen = new ArrayList<>();
            boolean restIsEmpty = true;
            for (int i = 0; i < all.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    seen.add(all.get(i));
                } else {
                    restIsEmpty &= isEmpty(all.get(i));
                }
            }
            if (Fingerprint.of(catalog.withSchemas(seen)).equals(recorded)) {
                best = restIsEmpty ? Likeness.SAME : Likeness.UNTOLD;
                if (restIsEmpty) {
                    break;
                }
            }
        }
        return best;
    }

    private static boolean isEmpty(Schema schema) {
        return schema.tables().isEmpty() && schema.objects().isEmpty();
    }
}
