package io.nestflux.plan.mysql;

import io.nestflux.catalog.Check;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.List;
import java.util.Optional;

/** Check constraints. */
final class MySqlCheckSql implements ObjectSql<Check> {

    private final MySqlFlavour flavour;

    MySqlCheckSql(MySqlFlavour flavour) {
        this.flavour = flavour;
    }

    /** As it stands in {@code CREATE TABLE} and after {@code ADD} alike. */
    static String definition(Check check) {
        return "CONSTRAINT %s CHECK (%s)%s"
                .formatted(
                        MySqlNames.quoted(check.name()), check.expression(), isEnforced(check) ? "" : " NOT ENFORCED");
    }

    @Override
    public List<Step> create(ObjectId id, Check check) {
        String sql = "ADD " + definition(check);
        return List.of(
                isEnforced(check)
                        ? Step.clause(id.tableName(), sql, mayFail(id, check), MySqlHazards.copies(id))
                        : Step.clause(id.tableName(), sql));
    }

    @Override
    public List<Step> drop(ObjectId id, Check check) {
        return List.of(Step.clause(id.tableName(), flavour.dropCheck() + ' ' + MySqlNames.quoted(check.name())));
    }

    /** Only whether it is enforced can change in place. */
    @Override
    public Optional<List<Step>> alter(ObjectId id, Check before, Check after) {
        if (!flavour.checksSwitchOff() || !before.expression().equals(after.expression())) {
            return Optional.empty();
        }
        String sql = "ALTER CHECK " + MySqlNames.quoted(after.name());
        return Optional.of(List.of(
                isEnforced(after)
                        ? Step.clause(id.tableName(), sql + " ENFORCED", mayFail(id, after), MySqlHazards.copies(id))
                        : Step.clause(id.tableName(), sql + " NOT ENFORCED")));
    }

    private static boolean isEnforced(Check check) {
        return !check.options().is(MySqlOption.NOT_ENFORCED);
    }

    private static Hazard mayFail(ObjectId id, Check check) {
        return Hazard.failsOnRows(
                "The check %s.%s fails if rows do not satisfy it.".formatted(id.tableName(), check.name()));
    }
}
