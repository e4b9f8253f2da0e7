package io.nestflux.introspect.mysql;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.catalog.View;
import io.nestflux.introspect.CrawledTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All views of a database. */
final class Views {

    static final String TYPE = "VIEW";

    private final List<View> views = new ArrayList<>();
    private final List<Unmanaged> unmanaged = new ArrayList<>();

    private Views() {}

    /** @param listed what the server lists as tables, views among them */
    static Views read(Connection connection, List<CrawledTable> listed, Creator creator) throws SQLException {
        Views found = new Views();
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
            view.ifPresentOrElse(
                    found.views::add,
                    () -> found.unmanaged.add(Unmanaged.of(
                            each.columns().isEmpty() ? "broken view" : "unreadable view",
                            new QualifiedName("", name))));
        }
        return found;
    }

    List<View> all() {
        return List.copyOf(views);
    }

    List<Unmanaged> unmanaged() {
        return List.copyOf(unmanaged);
    }
}
