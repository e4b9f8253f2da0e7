package io.nestflux.plan.postgres;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Sequence;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sequences that stand alone. */
final class PgSequenceSql implements ObjectSql<Sequence> {

    @Override
    public List<Step> create(ObjectId id, Sequence sequence) {
        List<String> words = new ArrayList<>();
        words.add("CREATE SEQUENCE " + PgNames.quote(id.qualifiedName()));
        words.addAll(PgSequences.written(sequence.options(), "bigint"));
        List<Step> steps = new ArrayList<>();
        steps.add(Step.statement(String.join(" ", words)));
        steps.addAll(PgComments.onNew(id, sequence.comment()));
        return steps;
    }

    @Override
    public List<Step> drop(ObjectId id, Sequence sequence) {
        return List.of(Step.statement(
                "DROP SEQUENCE " + PgNames.quote(id.qualifiedName()),
                new Hazard(Hazard.Kind.DATA_LOSS, "the next value of the " + id + " is forgotten")));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Sequence before, Sequence after) {
        List<String> words = PgSequences.changes(before.options(), after.options());
        List<Step> steps = new ArrayList<>();
        if (!words.isEmpty()) {
            steps.add(Step.statement(
                    "ALTER SEQUENCE " + PgNames.quote(id.qualifiedName()) + " " + String.join(" ", words)));
        }
        if (!before.ownedBy().equals(after.ownedBy())) {
            steps.add(ownedBy(id, after));
        }
        steps.addAll(PgComments.change(id, before.comment(), after.comment()));
        return Optional.of(steps);
    }

    private static Step ownedBy(ObjectId id, Sequence sequence) {
        String owner = sequence.ownedBy()
                .map(column -> PgNames.quote(column.tableName()) + "." + PgNames.quote(column.name()))
                .orElse("NONE");
        return Step.statement("ALTER SEQUENCE " + PgNames.quote(id.qualifiedName()) + " OWNED BY " + owner);
    }
}
