package io.nestflux.plan.postgres;

import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.View;
import io.nestflux.catalog.View.ViewColumn;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the columns of a view become others, as far as that can be done to the view that is there. */
final class PgViewColumns {

    private static final String ASIDE = "nestflux_aside_";

    private PgViewColumns() {}

    /** Whether every column keeps its place and type: names may change, and columns may be added behind the others. */
    static boolean canBeKept(View before, View after) {
        if (before.columns().size() > after.columns().size()) {
            return false;
        }
        for (int position = 0; position < before.columns().size(); position++) {
            if (!before.columns()
                    .get(position)
                    .type()
                    .equals(after.columns().get(position).type())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a view that stays gives another name to a column. What uses it knows columns by number, so it would read
     * on, maybe something else than its text says: it must make way.
     */
    static boolean areRenamed(SchemaObject before, SchemaObject after) {
        return before instanceof View was
                && after instanceof View is
                && !was.materialized()
                && canBeKept(was, is)
                && !renames(was, is).isEmpty();
    }

    static Optional<ViewColumn> at(View view, int position) {
        return position < view.columns().size() ? Optional.of(view.columns().get(position)) : Optional.empty();
    }

    /** The clauses that rename columns. A name that another column still has is reached by a detour. */
    static List<String> renames(View before, View after) {
        List<String> aside = new ArrayList<>();
        List<String> renames = new ArrayList<>();
        List<String> names = before.columns().stream().map(ViewColumn::name).toList();
        for (int position = 0; position < names.size(); position++) {
            String name = names.get(position);
            String newName = after.columns().get(position).name();
            if (!name.equals(newName)) {
                boolean isTaken = names.contains(newName);
                if (isTaken) {
                    aside.add(rename(name, ASIDE + position));
                }
                renames.add(rename(isTaken ? ASIDE + position : name, newName));
            }
        }
        aside.addAll(renames);
        return aside;
    }

    private static String rename(String from, String to) {
        return "RENAME COLUMN " + PgNames.quote(from) + " TO " + PgNames.quote(to);
    }
}
