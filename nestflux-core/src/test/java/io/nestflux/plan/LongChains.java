package io.nestflux.plan;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Deferral;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.ForeignKey.Action;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import java.util.List;
import java.util.Optional;

/** Tables for long chains: each has an {@code id}, and may refer to another. */
public final class LongChains {

    private LongChains() {}

    /** A table of some columns and nothing else. */
    public static Table table(String name, List<Column> columns) {
        return Table.empty(name).withColumns(columns);
    }

    /** Table {@code t<number>}, which refers to {@code t<target>} unless that is negative. */
    public static Table table(int number, int target) {
        return table("t" + number, List.of(column("id", "integer", false), column("next", "integer", true)))
                .withPrimaryKey(Optional.of(new KeyConstraint(
                        "t" + number + "_pkey",
                        true,
                        List.of(IndexPart.column("id")),
                        List.of(),
                        true,
                        Deferral.NOT_DEFERRABLE,
                        Optional.empty(),
                        Options.NONE)))
                .withForeignKeys(target < 0 ? List.of() : List.of(foreignKey(number, target)));
    }

    /** A column with nothing special. */
    public static Column column(String name, String type, boolean nullable) {
        return new Column(
                name,
                type,
                nullable,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Options.NONE);
    }

    private static ForeignKey foreignKey(int number, int target) {
        return new ForeignKey(
                "t" + number + "_next_fkey",
                List.of("next"),
                new QualifiedName("public", "t" + target),
                List.of("id"),
                Action.NO_ACTION,
                Action.NO_ACTION,
                List.of(),
                false,
                Deferral.NOT_DEFERRABLE,
                Optional.empty(),
                Options.NONE);
    }
}
