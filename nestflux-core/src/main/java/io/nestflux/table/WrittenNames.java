package io.nestflux.table;

import io.nestflux.catalog.Kind;
import java.util.Optional;

/** Takes the names that a table class wrote out, before any default name is chosen. */
final class WrittenNames {

    private final Names names;
    private final Mistakes mistakes;
    private final TableDefinition table;

    WrittenNames(Names names, Mistakes mistakes, TableDefinition table) {
        this.names = names;
        this.mistakes = mistakes;
        this.table = table;
    }

    void take() {
        for (ColumnSpec column : table.columns) {
            names.take(Kind.COLUMN, table.name, column.name, (problem, hint) -> mistakes.of(column, problem, hint));
            column.numbering
                    .flatMap(ColumnSpec.Numbering::sequence)
                    .ifPresent(name -> names.take(
                            Kind.SEQUENCE, table.name, name, (problem, hint) -> mistakes.of(column, problem, hint)));
        }
        table.keys.forEach(key -> take(key.primary ? Kind.PRIMARY_KEY : Kind.UNIQUE, key.name));
        table.checks.forEach(check -> take(Kind.CHECK, check.name));
        table.indexes.forEach(index -> take(Kind.INDEX, index.name));
        table.foreignKeys.forEach(key -> take(Kind.FOREIGN_KEY, key.name));
        table.others.stream().map(PartBuilder::part).forEach(part -> take(part.kind(), Optional.of(part.name())));
    }

    private void take(Kind kind, Optional<String> written) {
        written.ifPresent(
                name -> names.take(kind, table.name, name, (problem, hint) -> mistakes.of(table, problem, hint)));
    }
}
