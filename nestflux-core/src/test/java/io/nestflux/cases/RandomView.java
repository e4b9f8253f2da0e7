package io.nestflux.cases;

import java.util.List;

/**
 * A view over a table or another view.
 *
 * @param base what it selects from
 * @param columns the columns it selects
 * @param materialized whether its rows are kept
 * @param suffix what is written behind the query
 */
record RandomView(String base, List<String> columns, boolean materialized, String suffix) {

    RandomView {
        columns = List.copyOf(columns);
    }
}
