package io.nestflux.plan.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Trigger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which triggers of a table can stay as they are, because they neither change nor fire in another order among
 * themselves. All others are created in the order of the model, each before the next one that stays, or at the end.
 */
final class MySqlTriggerOrder {

    private final Catalog before;
    private final Catalog after;
    private final Map<QualifiedName, Set<String>> staying = new HashMap<>();

    MySqlTriggerOrder(Catalog before, Catalog after) {
        this.before = before;
        this.after = after;
    }

    /** Whether a trigger stays as it is. */
    boolean stays(ObjectId id) {
        return staying(id.tableName()).contains(id.name());
    }

    /** Whether the table has a trigger of that name in the end. */
    boolean comesBack(ObjectId id) {
        return triggers(after, id.tableName()).stream()
                .anyMatch(trigger -> trigger.name().equals(id.name()));
    }

    /** The next trigger of the same moment that is there whatever else happens. */
    Optional<String> nextThatStays(ObjectId id) {
        List<Trigger> all = triggers(after, id.tableName());
        boolean found = false;
        for (Trigger each : all) {
            if (found && isFirst(each)) {
                return Optional.empty();
            }
            if (found && staying(id.tableName()).contains(each.name())) {
                return Optional.of(each.name());
            }
            found |= each.name().equals(id.name());
        }
        return Optional.empty();
    }

    /** Triggers of one moment stand one after the other, and only the first of them follows none. */
    private static boolean isFirst(Trigger trigger) {
        return trigger.options().get(MySqlOption.FOLLOWS).isEmpty();
    }

    private Set<String> staying(QualifiedName table) {
        return staying.computeIfAbsent(table, this::longestInOrder);
    }

    private Set<String> longestInOrder(QualifiedName table) {
        List<Trigger> old = triggers(before, table).stream()
                .map(MySqlTriggerOrder::unplaced)
                .toList();
        List<Trigger> unchanged = triggers(after, table).stream()
                .map(MySqlTriggerOrder::unplaced)
                .filter(old::contains)
                .toList();
        List<Integer> places = unchanged.stream().map(old::indexOf).toList();
        List<List<Integer>> longest = new ArrayList<>();
        List<Integer> best = List.of();
        for (int i = 0; i < places.size(); i++) {
            List<Integer> longestBefore = List.of();
            for (int j = 0; j < i; j++) {
                if (places.get(j) < places.get(i) && longest.get(j).size() > longestBefore.size()) {
                    longestBefore = longest.get(j);
                }
            }
            List<Integer> withThis = new ArrayList<>(longestBefore);
            withThis.add(i);
            longest.add(withThis);
            best = withThis.size() > best.size() ? withThis : best;
        }
        Set<String> names = new HashSet<>();
        best.forEach(index -> names.add(unchanged.get(index).name()));
        return Collections.unmodifiableSet(names);
    }

    private static List<Trigger> triggers(Catalog catalog, QualifiedName table) {
        return catalog.table(table).map(found -> found.others(Trigger.class)).orElse(List.of());
    }

    /** The trigger without its place among others. */
    private static Trigger unplaced(Trigger trigger) {
        return trigger.withOptions(trigger.options().without(MySqlOption.FOLLOWS));
    }
}
