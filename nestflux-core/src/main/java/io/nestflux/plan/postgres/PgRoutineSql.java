package io.nestflux.plan.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.Routine;
import io.nestflux.catalog.Table;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.clauses.PgComments;
import io.nestflux.plan.postgres.clauses.PgExpressions;
import io.nestflux.plan.postgres.types.PgTypeNames;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Functions, procedures and aggregates. */
final class PgRoutineSql implements ObjectSql<Routine> {

    private static final String CREATE = "CREATE ";
    private static final Step UNCHECKED = Step.statement("SET check_function_bodies = off");
    private static final String SET_OF = "setof ";

    private final Catalog before;
    private final Catalog after;
    private final PgBodyNames names;

    PgRoutineSql(Catalog before, Catalog after) {
        this.before = before;
        this.after = after;
        this.names = new PgBodyNames(after);
    }

    @Override
    public List<Step> create(ObjectId id, Routine routine) {
        List<Step> steps = new ArrayList<>();
        steps.addAll(checked(routine, writable(routine)));
        steps.addAll(PgComments.onNew(id, routine.comment()));
        return steps;
    }

    /** The server looks into a body only where it can find what that calls. */
    private List<Step> checked(Routine routine, String statement) {
        List<Step> step = List.of(Step.statement(statement));
        return names.mayNotBeFound(routine) ? unchecked(step) : step;
    }

    /** As {@code pg_dump} does for all (manual, check_function_bodies). */
    static List<Step> unchecked(List<Step> steps) {
        List<Step> all = new ArrayList<>(steps);
        if (!steps.contains(UNCHECKED)) {
            all.add(0, UNCHECKED);
            all.add(Step.statement("RESET check_function_bodies"));
        }
        return all;
    }

    /** A server tells so; in a model, a body that is no string is one that the server reads. */
    private static boolean isParsed(Routine routine) {
        if (routine.options().is(PgOption.PARSED) || routine.kind() == Kind.AGGREGATE) {
            return routine.options().is(PgOption.PARSED);
        }
        SqlText text = SqlText.of(routine.definition(), Dialect.POSTGRESQL);
        int as = text.find(0, token -> token.is("AS"));
        int body = text.find(0, token -> token.is("RETURN") || token.is("BEGIN"));
        return body < text.size() && body < as;
    }

    /** Only what the server keeps in its own words is read another way than it is printed. */
    private static String writable(Routine routine) {
        return isParsed(routine) ? PgExpressions.writable(routine.definition()) : routine.definition();
    }

    @Override
    public List<Step> drop(ObjectId id, Routine routine) {
        return List.of(Step.statement(
                "DROP " + id.kind().label().toUpperCase(Locale.ROOT) + " " + PgRoutineName.quote(id.qualifiedName())));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Routine was, Routine is) {
        List<Step> steps = new ArrayList<>();
        if (!was.definition().equals(is.definition())) {
            if (!mayReplace(was.options(), is.options()) || returnsRowsThatChange(is)) {
                return Optional.empty();
            }
            steps.addAll(checked(is, CREATE + "OR REPLACE " + writable(is).substring(CREATE.length())));
        }
        steps.addAll(PgComments.change(id, was.comment(), is.comment()));
        return Optional.of(steps);
    }

    /** Neither the old body nor the new one fits the table while its columns change one after the other. */
    private boolean returnsRowsThatChange(Routine routine) {
        String result = routine.options().get(PgOption.RESULT).orElse("");
        String type = result.startsWith(SET_OF) ? result.substring(SET_OF.length()) : result;
        return routine.options().is(PgOption.PARSED)
                && before.tableNames().stream()
                        .filter(table -> PgTypeNames.printed(table).equals(type))
                        .anyMatch(table -> !before.table(table)
                                .map(Table::columns)
                                .equals(after.table(table).map(Table::columns)));
    }

    /** Manual, CREATE FUNCTION, Overloading and Notes; {@code ProcedureCreate} in {@code pg_proc.c} has the details. */
    private static boolean mayReplace(Options before, Options after) {
        return before.get(PgOption.RESULT).equals(after.get(PgOption.RESULT))
                && keepsNames(before.family(PgOption.ARGUMENT), after.family(PgOption.ARGUMENT))
                && defaults(before) <= defaults(after);
    }

    private static boolean keepsNames(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().containsAll(before.entrySet());
    }

    private static long defaults(Options options) {
        return options.get(PgOption.DEFAULTS).orElse(0L);
    }
}
