package io.nestflux.plan.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Event;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Partitioning;
import io.nestflux.catalog.Routine;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import io.nestflux.plan.Hazard;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Places of which the server shows a question mark for each character beyond Unicode's basic plane, an emoji say,
 * because it keeps its own texts in three bytes a character (manual, "The utf8mb3 Character Set"): labels and comments,
 * on MariaDB also defaults that are literals, which are written as expressions there. What is read in such a place can
 * be neither compared nor written again.
 */
final class MySqlBlurred {

    private static final Set<String> LABELLED = Set.of("enum", "set");

    private final MySqlFlavour flavour;
    private final List<String> found = new ArrayList<>();

    MySqlBlurred(MySqlFlavour flavour) {
        this.flavour = flavour;
    }

    /** Where a model as it is written has such characters, in words. */
    List<String> in(Catalog written) {
        for (Schema schema : written.schemas()) {
            schema.tables().forEach(this::look);
            schema.objects(Routine.class)
                    .forEach(routine -> look(routine.comment(), routine.kind().label() + " " + routine.name()));
            schema.objects(Event.class).forEach(event -> look(event.comment(), "event " + event.name()));
        }
        return List.copyOf(found);
    }

    private void look(Table table) {
        String of = " of table " + table.name();
        look(table.comment(), "table " + table.name());
        for (Column column : table.columns()) {
            String name = "column " + column.name() + of;
            if (labels(column).stream().anyMatch(MySqlBlurred::isBeyond)) {
                found.add("a label of " + name);
            }
            look(column.comment(), name);
        }
        table.primaryKey().map(KeyConstraint::comment).ifPresent(comment -> look(comment, "the primary key" + of));
        for (Index index : table.indexes()) {
            look(index.comment(), "index " + index.name() + of);
        }
        for (Partitioning partitioning : table.others(Partitioning.class)) {
            partitioning.partitions().forEach(partition -> look(partition, of));
        }
    }

    private void look(Partitioning.Partition partition, String of) {
        look(partition.comment(), "partition " + partition.name() + of);
        partition.parts().forEach(part -> look(part, of));
    }

    private void look(Optional<String> comment, String name) {
        if (comment.filter(MySqlBlurred::isBeyond).isPresent()) {
            found.add("the comment of " + name);
        }
    }

    /** What to know before a column is written as it was read. */
    Optional<Hazard> hazard(ObjectId id, Column column) {
        boolean doubtful = labels(column).stream().anyMatch(MySqlBlurred::mayBe)
                || literal(column).filter(MySqlBlurred::mayBe).isPresent();
        return doubtful
                ? Optional.of(Hazard.failsOnRows(
                        "Column %s is written with a question mark, which the server also shows for an emoji or another character beyond the basic plane: if there is one, correct it here."
                                .formatted(id)))
                : Optional.empty();
    }

    private static List<String> labels(Column column) {
        MySqlType type = MySqlType.of(column.type());
        return LABELLED.contains(type.base()) ? type.arguments() : List.of();
    }

    private Optional<String> literal(Column column) {
        return column.defaultValue()
                .filter(value -> flavour.blursDefaults() && value.startsWith("'"))
                .map(MySqlLiterals::read);
    }

    static boolean isBeyond(String text) {
        return text.codePoints().anyMatch(Character::isSupplementaryCodePoint);
    }

    private static boolean mayBe(String shown) {
        return shown.indexOf('?') >= 0;
    }
}
