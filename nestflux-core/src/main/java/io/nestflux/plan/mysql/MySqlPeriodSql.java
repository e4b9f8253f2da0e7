package io.nestflux.plan.mysql;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Period;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.List;
import java.util.Optional;

/** MariaDB's periods of application time. */
final class MySqlPeriodSql implements ObjectSql<Period> {

    /** As it stands in {@code CREATE TABLE} and after {@code ADD} alike. */
    static String definition(Period period) {
        return "PERIOD FOR %s (%s, %s)"
                .formatted(
                        MySqlNames.quoted(period.name()),
                        MySqlNames.quoted(period.start()),
                        MySqlNames.quoted(period.end()));
    }

    @Override
    public List<Step> create(ObjectId id, Period period) {
        return List.of(Step.clause(
                id.tableName(),
                "ADD " + definition(period),
                Hazard.failsOnRows("The period %s.%s fails if a row ends before it begins."
                        .formatted(id.tableName(), period.name()))));
    }

    @Override
    public List<Step> drop(ObjectId id, Period period) {
        return List.of(Step.clause(id.tableName(), "DROP PERIOD FOR " + MySqlNames.quoted(period.name())));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Period before, Period after) {
        return Optional.empty();
    }
}
