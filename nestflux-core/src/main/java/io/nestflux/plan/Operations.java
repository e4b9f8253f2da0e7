package io.nestflux.plan;

import io.nestflux.ErrorCode;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.diff.Change;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what has to be done to which object: each change as such, and besides whatever stands in a change's way and
 * has to be dropped before and created again after it.
 */
final class Operations {

    private final PlanContext context;
    private final Releases releases;
    private final Map<ObjectId, SchemaObject> drops = new LinkedHashMap<>();
    private final Map<ObjectId, SchemaObject> creates = new LinkedHashMap<>();
    private final Map<ObjectId, List<Step>> alters = new LinkedHashMap<>();
    private final Map<ObjectId, SchemaObject> released = new LinkedHashMap<>();
    private final Map<ObjectId, List<Step>> restored = new LinkedHashMap<>();
    private final Set<ObjectId> droppedSooner = new HashSet<>();
    private final Deque<ObjectId> gone = new ArrayDeque<>();

    private Operations(PlanContext context) {
        this.context = context;
        this.releases = new Releases(context, this);
    }

    static Operations of(PlanContext context, List<Change> changes) {
        Operations operations = new Operations(context);
        for (Change change : changes) {
            if (change instanceof Change.Dropped dropped) {
                operations.drop(dropped);
            } else if (change instanceof Change.Created created) {
                operations.creates.put(created.id(), created.object());
            }
        }
        for (Change change : changes) {
            if (change instanceof Change.Altered altered) {
                operations.alter(altered);
            }
        }
        operations.rebuildWhatCallsAnother();
        operations.rebuildUsersOfWhatGoes();
        new EntangledParts(context, operations).disentangle();
        return operations;
    }

    Map<ObjectId, SchemaObject> drops() {
        return drops;
    }

    Map<ObjectId, SchemaObject> creates() {
        return creates;
    }

    Map<ObjectId, List<Step>> alters() {
        return alters;
    }

    /** What holds data and lets go of something, as it is meanwhile. */
    Map<ObjectId, SchemaObject> released() {
        return released;
    }

    /** How what was let go of comes back. */
    Map<ObjectId, List<Step>> restored() {
        return restored;
    }

    /** Parts of tables that must go before their table goes. */
    Set<ObjectId> droppedSooner() {
        return droppedSooner;
    }

    private void drop(Change.Dropped dropped) {
        drops.put(dropped.id(), dropped.object());
        gone.add(dropped.id());
    }

    private void alter(Change.Altered change) {
        if (drops.containsKey(change.id())) {
            return;
        }
        Optional<List<Step>> inPlace = context.alter(change.id(), change.before(), change.after());
        if (inPlace.isEmpty()) {
            rebuild(change.id());
            return;
        }
        alters.put(change.id(), inPlace.get());
        context.sql()
                .rebuiltAround(change.id(), change.before(), change.after(), context)
                .forEach(user -> makeWay(user, change.id(), true));
    }

    /**
     * Something that stays lets go of something that it uses.
     *
     * @param comesBack whether that comes back, so that no change of the user's own would let go for good
     */
    private void makeWay(ObjectId user, ObjectId used, boolean comesBack) {
        if (context.sql().staysWhileOthersAreRebuilt(user.kind())) {
            return;
        }
        if (holdsData(user)) {
            releases.release(user, used, comesBack);
        } else if (comesBack || !alters.containsKey(user)) {
            requireManaged(user, used);
            rebuild(user);
        }
    }

    /** A view that is left alone, in another schema say, cannot be made to make way. */
    private void requireManaged(ObjectId user, ObjectId used) {
        boolean isView = user.kind() == Kind.VIEW || user.kind() == Kind.MATERIALIZED_VIEW || user.kind() == Kind.RULE;
        if (isView && !context.before().containsKey(user)) {
            String view = user.kind().label();
            throw new NestFluxException(
                    ErrorCode.CHANGE_UNSUPPORTED,
                    "The %s cannot be changed or dropped while the %s uses it, and that %s is not managed by NestFlux."
                            .formatted(used, user, view),
                    "list the " + view + " in the schema class: then it is made anew around the change",
                    "or drop it in a migration of your own, and create it again in a later one:" + " "
                            + Goal.GENERATE.run(Parameter.CUSTOM.set()));
        }
    }

    /** Drops an object that stays, to create it again as it is to be. */
    private void rebuild(ObjectId id) {
        SchemaObject before = context.before().get(id);
        SchemaObject after = context.after().get(id);
        if (before == null || after == null || drops.containsKey(id)) {
            return;
        }
        if (goesWithItsTable(id)) {
            comeBackElsewhere(id, after);
            return;
        }
        if (id.kind() == Kind.TABLE || id.kind() == Kind.SCHEMA) {
            throw new NestFluxException(
                    ErrorCode.CHANGE_UNSUPPORTED,
                    "The " + id + " cannot be changed as asked without being dropped, and its rows with it.",
                    "make the change in a migration of your own: " + Goal.GENERATE.run(Parameter.CUSTOM.set()));
        }
        alters.remove(id);
        drops.put(id, before);
        if (!comesWithItsTable(id)) {
            creates.put(id, after);
        }
        gone.add(id);
    }

    private boolean goesWithItsTable(ObjectId id) {
        return isCreatedWithATable(id) && drops.containsKey(ObjectId.table(id.tableName()));
    }

    private boolean comesWithItsTable(ObjectId id) {
        return isCreatedWithATable(id) && creates.containsKey(ObjectId.table(id.tableName()));
    }

    private static boolean isCreatedWithATable(ObjectId id) {
        return id.isPartOfTable() && id.kind().comesWithItsTable();
    }

    /** An index of a table whose name a materialized view takes may be of the same name there. */
    private void comeBackElsewhere(ObjectId id, SchemaObject after) {
        if (!context.after().containsKey(ObjectId.table(id.tableName()))) {
            alters.remove(id);
            creates.put(id, after);
        }
    }

    /** A server refuses to drop what something else uses; so what uses it, and stays, is built anew around the drop. */
    private void rebuildUsersOfWhatGoes() {
        while (!gone.isEmpty()) {
            ObjectId id = gone.remove();
            boolean comesBack = creates.containsKey(id);
            for (ObjectId user : context.usesBefore().usersOf(id)) {
                makeWay(user, id, comesBack || callsByTheSameName(user, id));
            }
            if (context.before().get(id) instanceof Table table) {
                makeWayForAll(id, table);
            }
        }
    }

    /** A view uses columns, and keys where it groups by them: it may use nothing else of a table. */
    private void makeWayForAll(ObjectId id, Table table) {
        for (SchemaObject part : table.parts()) {
            ObjectId partId = ObjectId.of(part.kind(), id.tableName(), part.name());
            for (ObjectId user : context.usesBefore().usersOf(partId)) {
                boolean stays = !drops.containsKey(user) && !user.tableName().equals(id.tableName());
                if (stays && !holdsData(user)) {
                    makeWay(user, id, creates.containsKey(id));
                }
            }
        }
    }

    private boolean callsByTheSameName(ObjectId user, ObjectId routine) {
        return Overloads.isRoutine(routine)
                && !Overloads.among(context.usesAfter().usedBy(user))
                        .of(routine)
                        .isEmpty();
    }

    /** A call that is to mean a new routine instead of an overload that was there before has to be written again. */
    private void rebuildWhatCallsAnother() {
        Overloads before = Overloads.among(context.before().keySet());
        for (ObjectId created : List.copyOf(creates.keySet())) {
            for (ObjectId overload : before.of(created)) {
                for (ObjectId user : context.usesBefore().usersOf(overload)) {
                    if (context.usesAfter().usedBy(user).contains(created)) {
                        makeWay(user, overload, true);
                    }
                }
            }
        }
    }

    /** A table or a plain column is never dropped because something it uses goes. */
    private boolean holdsData(ObjectId id) {
        boolean isGenerated = context.before().get(id) instanceof Column before
                && context.after().get(id) instanceof Column after
                && before.generated().isPresent()
                && after.generated().isPresent();
        return id.kind().holdsData() && !isGenerated;
    }
}
