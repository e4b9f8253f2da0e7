package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Identity;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Sequence;
import io.nestflux.introspect.postgres.ManagedTables.ManagedTable;
import io.nestflux.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the sequences that are part of a column (identity, serial) from those that stand alone. A sequence is a
 * column's serial when that column owns it and takes its default from it, whatever it is called and however it counts;
 * one with a comment stands alone, because a column has no place for that, and so does one that is unlogged by itself.
 */
final class Sequences {

    private final Map<ColumnNumber, List<SequenceRow>> byOwner = new HashMap<>();
    private final Map<Long, SequenceRow> standing = new HashMap<>();
    private final ManagedTables tables;
    private final ObjectNumbers numbers;

    private record ColumnNumber(long table, int column) {}

    Sequences(List<SequenceRow> sequences, ManagedTables tables, ObjectNumbers numbers) {
        this.tables = tables;
        this.numbers = numbers;
        for (SequenceRow sequence : sequences) {
            if (!sequence.isOwned()) {
                stand(sequence);
            } else if (tables.find(sequence.ownerTable()).isPresent()) {
                stand(sequence);
                byOwner.computeIfAbsent(
                                new ColumnNumber(sequence.ownerTable(), sequence.ownerColumn()),
                                owner -> new ArrayList<>())
                        .add(sequence);
            }
        }
    }

    private void stand(SequenceRow sequence) {
        standing.put(sequence.oid(), sequence);
        numbers.note(ObjectNumbers.CLASS, sequence.oid(), ObjectId.of(Kind.SEQUENCE, sequence.name()));
    }

    /** How the column is numbered, if it is; the sequence behind that no longer stands alone. */
    Optional<Identity> identity(ManagedTable table, JsonObject column) {
        ColumnNumber owner = new ColumnNumber(table.oid(), (int) column.number("number"));
        for (SequenceRow sequence : byOwner.getOrDefault(owner, List.of())) {
            Optional<Identity.Mode> mode = mode(sequence, column);
            if (mode.isPresent()) {
                standing.remove(sequence.oid());
                numbers.note(ObjectNumbers.CLASS, sequence.oid(), ObjectId.column(table.name(), column.text("name")));
                return Optional.of(new Identity(mode.get(), sequence.name(), sequence.options()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Identity.Mode> mode(SequenceRow sequence, JsonObject column) {
        if (sequence.identity()) {
            return Optional.of(column.text("identity").equals("a") ? Identity.Mode.ALWAYS : Identity.Mode.BY_DEFAULT);
        }
        boolean serial = !sequence.unlogged()
                && sequence.comment().isEmpty()
                && column.optionalText("default").equals(Optional.of(sequence.nextval()));
        return serial ? Optional.of(Identity.Mode.SERIAL) : Optional.empty();
    }

    /** Those that no column has taken, by schema and name. */
    List<Sequence> standing(String schema) {
        Collection<SequenceRow> left = standing.values();
        return left.stream()
                .filter(sequence -> sequence.name().schema().equals(schema))
                .map(sequence -> new Sequence(
                        sequence.name().name(),
                        sequence.options(),
                        sequence.unlogged(),
                        owner(sequence),
                        sequence.comment()))
                .sorted(Comparator.comparing(Sequence::name))
                .toList();
    }

    private Optional<ObjectId> owner(SequenceRow sequence) {
        return tables.find(sequence.ownerTable())
                .map(table -> ObjectId.column(table.name(), table.column(sequence.ownerColumn())));
    }
}
