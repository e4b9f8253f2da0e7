package io.nestflux.migrate;

import io.nestflux.catalog.Dialect;
import io.nestflux.migration.ScriptStatement;
import io.nestflux.migration.SqlScript;
import java.util.List;

/** What a run would execute, in order, as SQL that can be read, with its transactions. */
final class DryRun {

    private DryRun() {}

    static String text(List<ScriptRuns.Step> steps, Dialect dialect, ServerSession session) {
        StringBuilder text = new StringBuilder();
        for (ScriptRuns.Step next : steps) {
            FilePlan plan = FilePlan.of(next.script(), next.earlier(), dialect, session);
            text.append("-- ").append(plan.script().fileName());
            if (plan.done() > 0) {
                text.append(" from statement ").append(plan.done() + 1).append(" on");
            }
            if (plan.division().isSplitForLocks()) {
                text.append(", in several transactions for the sake of the server's lock table");
            }
            text.append('\n');
            append(text, plan, dialect);
            text.append('\n');
        }
        return text.toString();
    }

    private static void append(StringBuilder text, FilePlan plan, Dialect dialect) {
        Division division = plan.division();
        int end = 0;
        try (SqlScript script = plan.script().open(dialect)) {
            while (script.hasNext()) {
                ScriptStatement statement = script.next();
                int number = statement.number();
                if (number <= plan.done()) {
                    continue;
                }
                boolean together = !division.isAlone(number);
                if (together && number > end) {
                    text.append("begin;\n");
                    end = division.end(number);
                }
                text.append(statement.sql()).append(";\n");
                if (together && number == end) {
                    text.append("commit;\n");
                }
            }
        }
    }
}
