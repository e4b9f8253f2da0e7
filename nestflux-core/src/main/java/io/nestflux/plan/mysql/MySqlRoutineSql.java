package io.nestflux.plan.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.DataAccess;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Routine;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.List;
import java.util.Optional;

/**
 * Functions and procedures. What they say of themselves changes in place; for parameters, result and body MySQL has no
 * way but to drop and create them.
 */
final class MySqlRoutineSql implements ObjectSql<Routine> {

    private static final String CONTAINS_SQL = "CONTAINS SQL";

    private final MySqlFlavour flavour;
    private final Catalog after;

    MySqlRoutineSql(MySqlFlavour flavour, Catalog after) {
        this.flavour = flavour;
        this.after = after;
    }

    @Override
    public List<Step> create(ObjectId id, Routine routine) {
        return created(routine, false);
    }

    @Override
    public List<Step> drop(ObjectId id, Routine routine) {
        boolean comesBack = after.schemas().stream()
                .flatMap(schema -> schema.objects(Routine.class).stream())
                .anyMatch(
                        other -> other.kind() == routine.kind() && other.name().equals(routine.name()));
        String sql = "DROP " + routine.kind().name() + ' ' + MySqlNames.quoted(routine.name());
        return List.of(comesBack ? Step.statement(sql, MySqlHazards.gap(id)) : Step.statement(sql));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Routine before, Routine after) {
        // an empty comment is taken for none said
        boolean commentGoes = before.comment().isPresent() && after.comment().isEmpty();
        if (unspoken(before).equals(unspoken(after)) && !commentGoes) {
            String sql = "ALTER " + after.kind().name() + ' ' + MySqlNames.quoted(after.name())
                    + characteristics(before, after);
            return Optional.of(List.of(Step.statement(sql)));
        }
        return flavour.replacesPrograms() ? Optional.of(created(after, true)) : Optional.empty();
    }

    /** The routine without what can be changed in place. */
    private static Routine unspoken(Routine routine) {
        return routine.withComment(Optional.empty())
                .withOptions(routine.options().without(MySqlOption.DATA_ACCESS).without(MySqlOption.SECURITY_INVOKER));
    }

    private static String characteristics(Routine before, Routine after) {
        StringBuilder changed = new StringBuilder();
        if (differs(MySqlOption.DATA_ACCESS, before, after)) {
            changed.append(' ')
                    .append(after.options()
                            .get(MySqlOption.DATA_ACCESS)
                            .map(MySqlRoutineSql::words)
                            .orElse(CONTAINS_SQL));
        }
        if (differs(MySqlOption.SECURITY_INVOKER, before, after)) {
            changed.append(" SQL SECURITY ")
                    .append(after.options().is(MySqlOption.SECURITY_INVOKER) ? "INVOKER" : "DEFINER");
        }
        if (!before.comment().equals(after.comment())) {
            changed.append(" COMMENT ")
                    .append(MySqlLiterals.text(after.comment().orElse("")));
        }
        return changed.toString();
    }

    private static String words(DataAccess access) {
        return access.name().replace('_', ' ');
    }

    private static boolean differs(Option<?> option, Routine before, Routine after) {
        return !before.options().get(option).equals(after.options().get(option));
    }

    private static List<Step> created(Routine routine, boolean replace) {
        Options options = routine.options();
        StringBuilder sql = new StringBuilder(MySqlPrograms.create(routine.definition(), options, replace));
        options.get(MySqlOption.LANGUAGE)
                .ifPresent(language -> sql.append("\n    LANGUAGE ").append(language));
        options.get(MySqlOption.DATA_ACCESS)
                .ifPresent(access -> sql.append("\n    ").append(words(access)));
        if (options.is(MySqlOption.DETERMINISTIC)) {
            sql.append("\n    DETERMINISTIC");
        }
        if (options.is(MySqlOption.SECURITY_INVOKER)) {
            sql.append("\n    SQL SECURITY INVOKER");
        }
        routine.comment().ifPresent(comment -> sql.append("\n    COMMENT ").append(MySqlLiterals.text(comment)));
        options.get(MySqlOption.BODY).ifPresent(body -> sql.append('\n').append(body));
        return MySqlPrograms.inItsSession(options, Step.statement(sql.toString()));
    }
}
