package io.nestflux.plan.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Trigger;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.List;
import java.util.Optional;

/**
 * Triggers. MySQL cannot replace one: between its drop and its creation rows are written without it. A trigger that is
 * only moved, because others come or go before it, needs nothing.
 */
final class MySqlTriggerSql implements ObjectSql<Trigger> {

    private final MySqlFlavour flavour;
    private final MySqlTriggerOrder order;

    MySqlTriggerSql(MySqlFlavour flavour, Catalog before, Catalog after) {
        this.flavour = flavour;
        this.order = new MySqlTriggerOrder(before, after);
    }

    @Override
    public List<Step> create(ObjectId id, Trigger trigger) {
        return created(id, trigger, false);
    }

    @Override
    public List<Step> drop(ObjectId id, Trigger trigger) {
        String sql = "DROP TRIGGER " + MySqlNames.quoted(trigger.name());
        return List.of(
                order.comesBack(id)
                        ? Step.statement(
                                sql,
                                Hazard.breaksApplications(
                                        "The %s is dropped and created again: rows that are written in between do without it."
                                                .formatted(id)))
                        : Step.statement(sql));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Trigger before, Trigger after) {
        if (order.stays(id)) {
            return Optional.of(List.of());
        }
        return flavour.replacesPrograms() ? Optional.of(created(id, after, true)) : Optional.empty();
    }

    private List<Step> created(ObjectId id, Trigger trigger, boolean replace) {
        String place = order.nextThatStays(id)
                .map(next -> " PRECEDES " + MySqlNames.quoted(next))
                .orElse("");
        String body = trigger.options()
                .get(MySqlOption.BODY)
                .map(text -> place + "\n" + text)
                .orElse("");
        String sql = MySqlPrograms.create(trigger.definition(), trigger.options(), replace) + body;
        return MySqlPrograms.inItsSession(trigger.options(), Step.statement(sql));
    }
}
