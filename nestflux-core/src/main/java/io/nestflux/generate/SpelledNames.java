package io.nestflux.generate;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Renames;
import io.nestflux.migration.Effect;
import io.nestflux.migration.Migration;
import io.nestflux.migration.SqlScript;
import io.nestflux.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of tables and views as people wrote them: in migrations, which have those that are gone from the model, and
 * in the model, which counts for more.
 */
final class SpelledNames {

    private static final Set<String> RELATIONS = Set.of("TABLE", "VIEW");

    private SpelledNames() {}

    static List<String> of(Catalog written, Renames renames, List<Migration> migrations, Dialect dialect) {
        List<String> names = new ArrayList<>();
        for (Migration migration : migrations) {
            try (SqlScript script = migration.script(dialect)) {
                while (script.hasNext()) {
                    add(Effect.of(script.next().sql(), dialect), names);
                }
            }
        }
        Stream<ObjectId> former = renames.objects().stream().map(Renames.Rename::from);
        Stream.concat(former, written.objects().keySet().stream())
                .filter(id -> id.kind().isRelation())
                .forEach(id -> names.add(id.name()));
        return List.copyOf(names);
    }

    private static void add(Effect effect, List<String> names) {
        if (effect instanceof Effect.Created created) {
            add(created.object(), names);
        } else if (effect instanceof Effect.Altered altered) {
            altered.objects().forEach(object -> add(object, names));
        }
    }

    private static void add(Effect.SqlObject object, List<String> names) {
        if (RELATIONS.contains(object.kind())) {
            names.add(object.name().name());
        }
    }
}
