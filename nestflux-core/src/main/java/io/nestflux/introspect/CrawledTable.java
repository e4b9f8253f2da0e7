package io.nestflux.introspect;

import io.nestflux.json.JsonObject;
import java.util.List;

/**
 * A table as it came through SchemaCrawler: the JSON of the dialect's own queries.
 *
 * @param values the table's {@code NF}
 * @param columns its columns' {@code NF}, in the order of their ordinal positions
 */
public record CrawledTable(JsonObject values, List<JsonObject> columns) {

    public CrawledTable {
        columns = List.copyOf(columns);
    }
}
