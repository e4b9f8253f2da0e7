package io.nestflux.table.mysql;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts each trigger that follows another right behind that one, since triggers fire in the order of their creation. */
final class TriggerOrder {

    private TriggerOrder() {}

    static Table of(Table table) {
        List<SchemaObject> others = new ArrayList<>(table.others());
        boolean moved = false;
        for (Trigger trigger : table.others(Trigger.class)) {
            Optional<String> before = trigger.options().get(MySqlOption.FOLLOWS);
            Optional<Trigger> previous = before.flatMap(name -> table.others(Trigger.class).stream()
                    .filter(other -> other.name().equals(name) && !other.equals(trigger))
                    .findFirst());
            if (previous.isPresent()) {
                others.remove(trigger);
                others.add(others.indexOf(previous.get()) + 1, trigger);
                moved = true;
            }
        }
        return moved ? table.withOthers(others) : table;
    }
}
