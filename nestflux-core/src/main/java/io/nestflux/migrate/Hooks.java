package io.nestflux.migrate;

import io.nestflux.migration.HookMoment;
import io.nestflux.migration.MigrationFile;
import io.nestflux.migration.Placeholders;
import io.nestflux.migration.SegmentStatement;
import io.nestflux.migration.Segments;
import io.nestflux.migration.SqlScript;
import io.nestflux.sql.Dialect;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * SQL files beside the migrations that run around them. They are no migrations: no history and no lock file has them.
 */
final class Hooks {

    private final Dialect dialect;
    private final Placeholders placeholders;
    private final Map<HookMoment, MigrationFile> present = new EnumMap<>(HookMoment.class);

    Hooks(MigrateRequest request, Dialect dialect) {
        this.dialect = dialect;
        this.placeholders = request.placeholders();
        for (HookMoment moment : HookMoment.values()) {
            request.directory().file(moment.file()).ifPresent(file -> present.put(moment, file));
        }
    }

    boolean has(HookMoment moment) {
        return present.containsKey(moment);
    }

    boolean any() {
        return !present.isEmpty();
    }

    /** The statements of a hook; none if there is no such file. */
    List<SegmentStatement> statements(HookMoment moment) {
        List<SegmentStatement> statements = new ArrayList<>();
        MigrationFile file = present.get(moment);
        if (file != null) {
            try (SqlScript script = SqlScript.open(file, dialect, placeholders)) {
                Segments.ofUnrecorded(script, dialect).forEachRemaining(statements::add);
            }
        }
        return statements;
    }

    /** Whether all of a hook can be one transaction. */
    static boolean together(List<SegmentStatement> statements) {
        return !statements.isEmpty()
                && statements.stream().allMatch(SegmentStatement::transactional)
                && statements.get(0).segment()
                        == statements.get(statements.size() - 1).segment();
    }

    /**
     * What they set that their session has to remember.
     *
     * @throws io.nestflux.NestFluxException if one of them cannot be read, or has a placeholder without a value
     */
    Set<String> sets(ServerSession session) {
        return present.keySet().stream()
                .flatMap(moment -> statements(moment).stream())
                .flatMap(each -> session.sets(each.statement().plain()).stream())
                .collect(Collectors.toSet());
    }
}
