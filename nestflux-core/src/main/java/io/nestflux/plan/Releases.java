package io.nestflux.plan;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.SchemaObject;
import java.util.Optional;
import java.util.stream.Stream;

/** Has objects that hold data, and so stay, let go of what is dropped, and get back afterwards what they gave up. */
final class Releases {

    private final PlanContext context;
    private final Operations operations;

    Releases(PlanContext context, Operations operations) {
        this.context = context;
        this.operations = operations;
    }

    /**
     * Has it let go, if it stays and has not let go already.
     *
     * @param comesBack whether what is used comes back, so that no change of the user's own would let go for good
     */
    void release(ObjectId user, ObjectId used, boolean comesBack) {
        SchemaObject before = context.before().get(user);
        SchemaObject after = context.after().get(user);
        if (before == null
                || after == null
                || operations.drops().containsKey(user)
                || operations.released().containsKey(user)) {
            return;
        }
        Optional<Released> release = context.sql().released(user, before, used);
        boolean changeLetsGo = !comesBack
                && operations.alters().containsKey(user)
                && !release.map(Released::given)
                        .equals(context.sql().released(user, after, used).map(Released::given));
        if (release.isPresent() && !changeLetsGo) {
            SchemaObject meanwhile = release.get().meanwhile();
            SchemaObject later = withoutWhatItCalls(user, after, used).orElse(after);
            operations.released().put(user, meanwhile);
            operations.alters().remove(user);
            context.alter(user, meanwhile, later)
                    .filter(steps -> !steps.isEmpty())
                    .ifPresent(steps -> operations.alters().put(user, steps));
            context.alter(user, later, after)
                    .filter(steps -> !steps.isEmpty())
                    .ifPresent(steps -> operations.restored().put(user, steps));
        }
    }

    /** As it is until it gets back what it gave up. */
    private Optional<SchemaObject> withoutWhatItCalls(ObjectId user, SchemaObject after, ObjectId used) {
        return Stream.concat(Stream.of(used), context.usesAfter().usedBy(user).stream())
                .flatMap(each -> context.sql().released(user, after, each).stream())
                .map(Released::meanwhile)
                .findFirst();
    }
}
