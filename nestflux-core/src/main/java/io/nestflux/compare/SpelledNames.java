package io.nestflux.compare;

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
 * The names of tables and views as people wrote them: in files, which have those that are gone from a model, and in the
 * model, which counts for more.
 */
public final class SpelledNames {

    private static final Set<String> RELATIONS = Set.of("TABLE", "VIEW");

    private SpelledNames() {}

    /** Those of migrations, and then of the model that they lead to. */
    public static List<String> of(Catalog written, Renames renames, List<Migration> migrations, Dialect dialect) {
        List<String> names = new ArrayList<>(of(migrations, dialect));
        names.addAll(of(written, renames));
        return List.copyOf(names);
    }

    static List<String> of(Catalog written, Renames renames) {
        Stream<ObjectId> former = renames.objects().stream().map(Renames.Rename::from);
        return Stream.concat(former, written.objects().keySet().stream())
                .filter(id -> id.kind().isRelation())
                .map(ObjectId::name)
                .toList();
    }

    static List<String> of(List<Migration> migrations, Dialect dialect) {
        return migrations.stream()
                .flatMap(migration -> of(migration.script(dialect), dialect).stream())
                .toList();
    }

    /** @param opened is closed */
    static List<String> of(SqlScript opened, Dialect dialect) {
        List<String> names = new ArrayList<>();
        try (SqlScript script = opened) {
            while (script.hasNext()) {
                add(Effect.of(script.next().sql(), dialect), names);
            }
        }
        return names;
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
