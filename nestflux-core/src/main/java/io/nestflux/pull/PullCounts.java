package io.nestflux.pull;

import io.nestflux.Api;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.View;
import java.util.List;

/**
 * How much a pull has read.
 *
 * @param tables tables
 * @param columns their columns
 * @param views views, materialized ones among them
 * @param others types, sequences, routines and the like
 */
@Api(Api.Use.READ)
public record PullCounts(int tables, int columns, int views, int others) {

    static PullCounts of(Catalog catalog) {
        List<Schema> schemas = catalog.schemas();
        int views = schemas.stream()
                .mapToInt(schema -> schema.objects(View.class).size())
                .sum();
        return new PullCounts(
                schemas.stream().mapToInt(schema -> schema.tables().size()).sum(),
                schemas.stream()
                        .flatMap(schema -> schema.tables().stream())
                        .mapToInt(table -> table.columns().size())
                        .sum(),
                views,
                schemas.stream().mapToInt(schema -> schema.objects().size()).sum() - views);
    }

    /** For messages: {@code 212 tables, 1,904 columns, 31 views}. */
    @Override
    public String toString() {
        return counted(tables, "table") + ", " + counted(columns, "column") + ", " + counted(views, "view");
    }

    static String counted(int number, String word) {
        return String.format(java.util.Locale.ROOT, "%,d %s%s", number, word, number == 1 ? "" : "s");
    }
}
