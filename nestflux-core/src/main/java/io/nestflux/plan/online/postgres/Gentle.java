package io.nestflux.plan.online.postgres;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.Statement;
import io.nestflux.plan.Step;
import java.util.List;

/** The forms of statements that let others go on. */
final class Gentle {

    private Gentle() {}

    /** {@code CREATE INDEX} that lets writers write. */
    static Statement createConcurrently(Step create) {
        return new Statement(concurrently(create.sql(), "INDEX "), false, withoutWaits(create.hazards()));
    }

    /** {@code DROP INDEX} that waits for those who read by it, instead of making others wait. */
    static Statement dropConcurrently(String drop) {
        return new Statement(concurrently(drop, "INDEX "), false, List.of());
    }

    private static String concurrently(String sql, String word) {
        int end = sql.indexOf(word) + word.length();
        return sql.substring(0, end) + "CONCURRENTLY " + sql.substring(end);
    }

    /** A clause as a statement of its own. */
    static Statement alter(DialectSql sql, QualifiedName table, String clause, List<Hazard> hazards) {
        return new Statement(sql.alterTable(table) + " " + clause, true, withoutWaits(hazards));
    }

    /** A step as a statement of its own. */
    static Statement statement(DialectSql sql, Step step) {
        return step.alters()
                .map(table -> alter(sql, table, step.sql(), step.hazards()))
                .orElseGet(() -> new Statement(step.sql(), step.transactional(), withoutWaits(step.hazards())));
    }

    /** What is said of the usual form about waiting is not true of the gentle one. */
    private static List<Hazard> withoutWaits(List<Hazard> hazards) {
        return hazards.stream()
                .filter(hazard -> hazard.kind() != Hazard.Kind.BLOCKS && hazard.kind() != Hazard.Kind.REWRITES)
                .toList();
    }
}
