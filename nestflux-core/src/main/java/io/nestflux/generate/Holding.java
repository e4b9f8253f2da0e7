package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Retirement;
import io.nestflux.migration.HeldBack;
import io.nestflux.plan.Dependants;
import io.nestflux.plan.DialectSql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Columns and tables that are not dropped yet: what the heads of the migrations say of them, what the schema class
 * says, and what this run was told.
 *
 * @param recorded what the migrations say
 * @param retired what the schema class says, by the names that stand in the heads
 * @param drops what this run was told
 */
record Holding(List<HeldBack> recorded, Set<String> retired, DropPolicy drops) {

    /** Nothing is held back. */
    static final Holding NONE = new Holding(List.of(), Set.of(), DropPolicy.USUAL);

    Holding {
        recorded = List.copyOf(recorded);
        retired = Set.copyOf(retired);
    }

    /** @param retired what the schema class says */
    static Holding of(List<HeldBack> recorded, Set<ObjectId> retired, DropPolicy drops) {
        return new Holding(recorded, retired.stream().map(HeldBack::nameOf).collect(Collectors.toSet()), drops);
    }

    /** Whether there is something to say that no migration says, though the model may be unchanged. */
    boolean hasNews() {
        return !head().isEmpty();
    }

    /** Whether the model lacks what stays, or may: then the two are not compared as they are. */
    boolean isOpen() {
        return drops == DropPolicy.DEFER || !kept().isEmpty();
    }

    private List<HeldBack> kept() {
        return drops == DropPolicy.NOW
                ? List.of()
                : recorded.stream().filter(held -> !held.retired()).toList();
    }

    /** What the head says whatever the plan is: of what the class retires, or does no longer, and of what goes now. */
    List<String> head() {
        Set<String> known =
                recorded.stream().filter(HeldBack::retired).map(HeldBack::name).collect(Collectors.toSet());
        List<String> lines = new ArrayList<>();
        for (HeldBack held : recorded) {
            if (held.retired() ? !retired.contains(held.name()) : drops == DropPolicy.NOW) {
                lines.add(HeldBack.letGo(held.name()));
            }
        }
        new TreeSet<>(retired)
                .stream().filter(name -> !known.contains(name)).forEach(name -> lines.add(HeldBack.line(name, true)));
        return lines;
    }

    /**
     * What this run leaves alone.
     *
     * @param ids by their names before and after what is renamed first
     * @param relaxed where it no longer has to be given
     * @param head what the head says of it
     */
    record Held(Set<ObjectId> ids, Catalog relaxed, List<String> head) {

        Held {
            ids = Set.copyOf(ids);
            head = List.copyOf(head);
        }
    }

    /**
     * What the migrations say, by the names that it has now.
     *
     * @param renamed what is renamed first
     */
    Map<ObjectId, HeldBack> before(Catalog baseline, Map<ObjectId, ObjectId> renamed) {
        Map<String, HeldBack> byName = new HashMap<>();
        kept().forEach(held -> byName.put(held.name(), held));
        Map<ObjectId, HeldBack> found = new HashMap<>();
        for (ObjectId id : baseline.objects().keySet()) {
            HeldBack held = isHoldable(id) ? byName.get(HeldBack.nameOf(id)) : null;
            if (held != null) {
                found.put(nowOf(id, renamed), held);
            }
        }
        return found;
    }

    private static boolean isHoldable(ObjectId id) {
        return id.kind() == Kind.TABLE || id.kind() == Kind.COLUMN;
    }

    private static ObjectId nowOf(ObjectId id, Map<ObjectId, ObjectId> renamed) {
        ObjectId now = renamed.get(id);
        if (now != null || id.kind() == Kind.TABLE) {
            return now == null ? id : now;
        }
        ObjectId table = renamed.get(ObjectId.table(id.tableName()));
        return table == null ? id : ObjectId.column(table.tableName(), id.name());
    }

    /**
     * What this run leaves alone.
     *
     * @param before what was held back before, by the names that it has now
     * @param start what there is, after what is renamed first
     * @param desired what the model became
     * @param gone what is there and not in the model, and not held back before
     * @throws NestFluxException {@code NF-556} if the model has something again that is held back
     */
    Held held(Map<ObjectId, HeldBack> before, Catalog start, Catalog desired, Set<ObjectId> gone, DialectSql sql) {
        requireNotThereAgain(before, desired);
        Set<ObjectId> ids = new HashSet<>(before.keySet());
        Set<ObjectId> fresh = gone.stream()
                .filter(id -> drops == DropPolicy.DEFER && isHoldable(id))
                .filter(id ->
                        id.kind() == Kind.TABLE || desired.table(id.tableName()).isPresent())
                .collect(Collectors.toSet());
        ids.addAll(fresh);
        Map<QualifiedName, Set<String>> columns = new HashMap<>();
        fresh.stream()
                .filter(id -> id.kind() == Kind.COLUMN)
                .forEach(id -> columns.computeIfAbsent(id.tableName(), table -> new HashSet<>())
                        .add(id.name()));
        Catalog relaxed = columns.isEmpty()
                ? start
                : start.withTables((name, table) -> Optional.of(
                        columns.containsKey(name) ? Retirement.of(table, columns.get(name), start.dialect()) : table));
        Set<ObjectId> wanted = desired.objects().keySet();
        Dependants users = Dependants.in(relaxed, sql);
        for (ObjectId id : List.copyOf(ids)) {
            users.usersOf(id).stream()
                    .filter(user -> user.isPartOfTable()
                            && user.tableName().equals(id.tableName())
                            && relaxed.objects().containsKey(user)
                            && !wanted.contains(user))
                    .forEach(ids::add);
        }
        return new Held(ids, relaxed, head(before, start, fresh));
    }

    private List<String> head(Map<ObjectId, HeldBack> before, Catalog start, Set<ObjectId> fresh) {
        List<String> lines = new ArrayList<>();
        Set<String> found = before.values().stream().map(HeldBack::name).collect(Collectors.toSet());
        kept().stream()
                .filter(held -> !found.contains(held.name()))
                .forEach(lost -> lines.add(HeldBack.letGo(lost.name())));
        before.forEach((id, held) -> {
            if (!HeldBack.nameOf(id).equals(held.name())) {
                lines.add(HeldBack.letGo(held.name()));
                lines.add(HeldBack.line(HeldBack.nameOf(id), false));
            }
        });
        start.objects().keySet().stream()
                .filter(fresh::contains)
                .forEach(id -> lines.add(HeldBack.line(HeldBack.nameOf(id), false)));
        return lines;
    }

    private static void requireNotThereAgain(Map<ObjectId, HeldBack> before, Catalog desired) {
        before.forEach((id, held) -> {
            if (desired.objects().containsKey(id)) {
                throw new NestFluxException(
                        ErrorCode.HELD_BACK_AGAIN,
                        "The schema class has a " + id
                                + " again, and the old one is still there: it is held back since " + held.since() + ".",
                        "give the new one another name",
                        "or let the old one go first, with what is in it: take the new one out of the class, "
                                + Goal.GENERATE.run(Parameter.DROPS.set("now")) + ", and put it back",
                        "or take the old one up again, as it is: write -- " + HeldBack.letGo(held.name())
                                + " at the head of a migration of your own ("
                                + Goal.GENERATE.run(Parameter.CUSTOM.set()) + ")");
            }
        });
    }
}
