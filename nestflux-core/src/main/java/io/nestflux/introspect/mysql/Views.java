package io.nestflux.introspect.mysql;

import io.nestflux.catalog.View;
import io.nestflux.introspect.CrawledTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** All views of a database. */
final class Views {

    static final String TYPE = "VIEW";

    private Views() {}

    /** @param listed what the server lists as tables, views among them */
    static Found<View> read(Connection connection, List<CrawledTable> listed, Creator creator) throws SQLException {
        Found<View> found = new Found<>();
        ShowCreate show = new ShowCreate(connection);
        for (CrawledTable each : listed) {
            if (!each.values().text("type").equals(TYPE)) {
                continue;
            }
            String name = each.values().text("name");
            // of a view that reads what is gone, or what its definer may not read, no server tells columns
            Optional<View> view = each.columns().isEmpty()
                    ? Optional.empty()
                    : show.view(name).flatMap(printed -> ViewText.read(name, printed.sql(), creator));
            found.add(name, view, each.columns().isEmpty() ? "broken view" : "unreadable view");
        }
        return found;
    }
}
