package io.nestflux.plan;

import io.nestflux.catalog.ObjectId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Renames of one rank in an order in which each finds its new name free: the end of a chain first, and names that
 * change places by way of a third one.
 */
final class RenameOrder {

    private final Map<ObjectId, ObjectId> renames;
    private final Predicate<ObjectId> isThere;

    private RenameOrder(Map<ObjectId, ObjectId> renames, Predicate<ObjectId> isThere) {
        this.renames = renames;
        this.isThere = isThere;
    }

    /**
     * One step.
     *
     * @param original what it was called before the first step
     * @param from what it is called now
     * @param to what it is called then
     */
    record Move(ObjectId original, ObjectId from, ObjectId to) {}

    /**
     * The steps that are still to be made.
     *
     * @param renames from old to new
     * @param certain those of the old names that have not been given away yet, for sure: they may go round in a circle
     * @param isThere whether there is something by a name
     */
    static List<Move> of(Map<ObjectId, ObjectId> renames, Set<ObjectId> certain, Predicate<ObjectId> isThere) {
        RenameOrder order = new RenameOrder(renames, isThere);
        return order.moves(order.pending(certain));
    }

    /** Those whose old name is there, and whose new name is free or gets so. */
    private Map<ObjectId, ObjectId> pending(Set<ObjectId> certain) {
        Map<ObjectId, ObjectId> pending = new LinkedHashMap<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Map.Entry<ObjectId, ObjectId> rename : renames.entrySet()) {
                boolean isFree = !isThere.test(rename.getValue()) || pending.containsKey(rename.getValue());
                if (isFree && isThere.test(rename.getKey()) && !pending.containsKey(rename.getKey())) {
                    pending.put(rename.getKey(), rename.getValue());
                    grows = true;
                }
            }
        }
        Set<ObjectId> circles = new HashSet<>(certain);
        circles.retainAll(renames.keySet());
        circles.removeIf(from -> pending.containsKey(from) || !isThere.test(from));
        while (circles.removeIf(from -> !circles.contains(renames.get(from)))) {
            // what leads to one that is no part of a circle is none either
        }
        renames.forEach((from, to) -> {
            if (circles.contains(from)) {
                pending.put(from, to);
            }
        });
        return pending;
    }

    private List<Move> moves(Map<ObjectId, ObjectId> pending) {
        List<Move> moves = new ArrayList<>();
        List<Move> left = new ArrayList<>();
        pending.forEach((from, to) -> left.add(new Move(from, from, to)));
        while (!left.isEmpty()) {
            Set<ObjectId> taken = new HashSet<>();
            left.forEach(move -> taken.add(move.from()));
            Move next = left.stream()
                    .filter(move -> !taken.contains(move.to()))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            if (taken.contains(next.to())) {
                ObjectId aside = aside(next.from(), moves.size());
                moves.add(new Move(next.original(), next.from(), aside));
                left.add(new Move(next.original(), aside, next.to()));
            } else {
                moves.add(next);
            }
        }
        return moves;
    }

    private ObjectId aside(ObjectId id, int number) {
        ObjectId aside = new ObjectId(id.kind(), id.schema(), id.table(), "nestflux_" + number);
        return isThere.test(aside) ? aside(id, number + 1) : aside;
    }
}
