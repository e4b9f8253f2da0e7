package io.nestflux.plan.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Table;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Indexes: unique, fulltext, spatial and plain ones. */
final class MySqlIndexSql implements ObjectSql<Index> {

    private final MySqlFlavour flavour;
    private final MySqlIndexText text;
    private final Catalog after;
    private final MySqlSilentIndexes silent;

    MySqlIndexSql(MySqlFlavour flavour, Catalog before, Catalog after) {
        this.flavour = flavour;
        this.text = new MySqlIndexText(flavour);
        this.after = after;
        this.silent = new MySqlSilentIndexes(before, after);
    }

    /** Where two new fulltext indexes, or one beside another that is built anew, are refused, each is on its own. */
    @Override
    public List<Step> create(ObjectId id, Index index) {
        Optional<Table> table = after.table(id.tableName());
        String sql = "ADD "
                + text.definition(index, table.map(MySqlTableOptions::engine).orElse(""));
        boolean alone = index.method().equals("fulltext")
                && flavour.oneFulltextAtATime()
                && table.filter(MySqlIndexSql::hasSeveralFulltext).isPresent();
        if (alone) {
            return List.of(
                    Step.statement("ALTER TABLE " + MySqlNames.quoted(id.tableName()) + ' ' + sql, hazards(id, index)));
        }
        List<Step> steps = new ArrayList<>(silent.kept(id, MySqlSilentIndexes.columns(index.parts())));
        steps.add(Step.clause(id.tableName(), sql, hazards(id, index)));
        return steps;
    }

    private static boolean hasSeveralFulltext(Table table) {
        return table.indexes().stream()
                        .filter(index -> index.method().equals("fulltext"))
                        .count()
                > 1;
    }

    @Override
    public List<Step> drop(ObjectId id, Index index) {
        return List.of(Step.clause(id.tableName(), "DROP INDEX " + MySqlNames.quoted(index.name())));
    }

    /**
     * Another definition under the same name is a drop and an add in one {@code ALTER TABLE}: only so the server lets
     * go of an index that a foreign key needs.
     */
    @Override
    public Optional<List<Step>> alter(ObjectId id, Index before, Index after) {
        if (visible(before).equals(visible(after))) {
            boolean hidden = after.options().is(MySqlOption.INVISIBLE);
            return Optional.of(List.of(Step.clause(
                    id.tableName(),
                    "ALTER INDEX " + MySqlNames.quoted(after.name()) + ' ' + flavour.indexVisibility(hidden))));
        }
        List<Step> steps = new ArrayList<>(drop(id, before));
        steps.addAll(create(id, after));
        steps.addAll(blockSize(flavour, id, before.options(), after.options()));
        return Optional.of(steps);
    }

    /** What makes the server see another block size. */
    static List<Step> blockSize(MySqlFlavour flavour, ObjectId id, Options before, Options after) {
        boolean stays = before.get(MySqlOption.KEY_BLOCK_SIZE).equals(after.get(MySqlOption.KEY_BLOCK_SIZE));
        return stays || !flavour.overlooksBlockSize()
                ? List.of()
                : List.of(Step.clause(id.tableName(), "ALGORITHM = COPY"));
    }

    private static Index visible(Index index) {
        return index.withOptions(index.options().without(MySqlOption.INVISIBLE));
    }

    private static Hazard[] hazards(ObjectId id, Index index) {
        if (index.unique()) {
            return new Hazard[] {
                Hazard.failsOnRows("The unique index %s.%s fails if rows have equal values."
                        .formatted(id.tableName(), index.name()))
            };
        }
        if (index.method().equals("fulltext") || index.method().equals("spatial")) {
            return new Hazard[] {MySqlHazards.locks(id, "while its %s index is built".formatted(index.method()))};
        }
        return new Hazard[0];
    }
}
