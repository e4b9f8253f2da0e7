package io.nestflux.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key whose lambdas have been called, which is possible only when all table classes are initialised.
 *
 * @param key the foreign key
 * @param targets the columns that it refers to
 */
record ResolvedForeignKey(ForeignKeyBuilder<?> key, List<Column<?>> targets) {

    static Optional<ResolvedForeignKey> of(ForeignKeyBuilder<?> key, Mistakes mistakes) {
        if (key.columns.isEmpty()) {
            mistakes.of(
                    key.table,
                    "a foreign key" + key.name.map(name -> " " + name).orElse("")
                            + " says neither its columns nor what they refer to",
                    "go on with .columns(...).references(...)");
            return Optional.empty();
        }
        List<Column<?>> targets = new ArrayList<>();
        for (Supplier<? extends Column<?>> target : key.targets) {
            Column<?> column = call(target, key, mistakes);
            if (column == null) {
                return Optional.empty();
            }
            targets.add(column);
        }
        if (targets.size() != key.columns.size()) {
            mistakes.of(
                    key.table,
                    "a foreign key has " + key.columns.size() + " columns and refers to " + targets.size(),
                    "name as many columns on both sides");
            return Optional.empty();
        }
        return Optional.of(new ResolvedForeignKey(key, targets));
    }

    private static @Nullable Column<?> call(
            Supplier<? extends Column<?>> target, ForeignKeyBuilder<?> key, Mistakes mistakes) {
        String why;
        try {
            Column<?> column = target.get();
            if (column != null) {
                return column;
            }
            why = "it is null";
        } catch (RuntimeException | LinkageError broken) {
            why = broken instanceof NullPointerException ? "it is null" : broken.toString();
        }
        ForeignKeyCheck.at(
                key,
                mistakes,
                "what its foreign key refers to cannot be read: " + why,
                "the table's constant must be \"public static final\" and made in its own class, its column fields"
                        + " must be set in the declaration; refer to them inside the lambda only");
        return null;
    }

    List<String> targetNames() {
        return targets.stream().<String>map(Column::name).toList();
    }

    TableDefinition targetTable() {
        return targets.get(0).table();
    }
}
