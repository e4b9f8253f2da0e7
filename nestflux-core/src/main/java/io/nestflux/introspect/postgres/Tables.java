package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Index;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Table;
import io.nestflux.introspect.postgres.ManagedTables.ManagedTable;
import io.nestflux.json.JsonObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts tables together from their parts, which were read for all tables at once. */
final class Tables {

    private static final String USUAL_IDENTITY = "d";

    private final Columns columns;
    private final Constraints constraints;
    private final Parts<Index> indexes;
    private final Parts<SchemaObject> others;
    private final ChildTables childTables;
    private final ObjectNumbers numbers;

    private Tables(
            Columns columns,
            Constraints constraints,
            Parts<Index> indexes,
            Parts<SchemaObject> others,
            ChildTables childTables,
            ObjectNumbers numbers) {
        this.columns = columns;
        this.constraints = constraints;
        this.indexes = indexes;
        this.others = others;
        this.childTables = childTables;
        this.numbers = numbers;
    }

    static Tables read(
            Answers answers,
            ManagedTables crawled,
            Sequences sequences,
            Parts<Index> indexes,
            Parts<SchemaObject> others,
            ObjectNumbers numbers)
            throws SQLException {
        return new Tables(
                new Columns(sequences, numbers),
                Constraints.read(answers, crawled, numbers),
                indexes,
                others,
                new ChildTables(crawled),
                numbers);
    }

    /** The tables by schema, each schema's by name. */
    Map<String, List<Table>> bySchema(ManagedTables crawled) {
        Map<String, List<Table>> bySchema = new HashMap<>();
        for (ManagedTable read : crawled.all()) {
            numbers.note(ObjectNumbers.CLASS, read.oid(), ObjectId.table(read.name()));
            bySchema.computeIfAbsent(read.name().schema(), schema -> new ArrayList<>())
                    .add(table(read));
        }
        bySchema.values().forEach(each -> each.sort(Comparator.comparing(Table::name)));
        return bySchema;
    }

    /** The tables that inherit, with all that they have; known when all tables have been put together. */
    ChildTables childTables() {
        return childTables;
    }

    private Table table(ManagedTable read) {
        Table whole = EqualIndexes.marked(table(read, true));
        return childTables.isChild(read)
                ? childTables.own(read, whole, EqualIndexes.own(table(read, false), whole))
                : whole;
    }

    private Table table(ManagedTable read, boolean withInherited) {
        List<KeyConstraint> keys = constraints.keys.of(read.oid(), withInherited);
        return new Table(
                read.name().name(),
                columns.of(read),
                keys.stream().filter(KeyConstraint::primary).findFirst(),
                keys.stream().filter(key -> !key.primary()).toList(),
                constraints.checks.of(read.oid(), withInherited),
                indexes.of(read.oid(), withInherited),
                constraints.foreignKeys.of(read.oid(), withInherited),
                read.crawled().values().optionalText("comment"),
                options(read.crawled().values(), withInherited),
                others(read, withInherited));
    }

    private List<SchemaObject> others(ManagedTable read, boolean withInherited) {
        List<SchemaObject> all = new ArrayList<>(childTables.inheritances(read));
        all.addAll(constraints.exclusions.of(read.oid(), withInherited));
        all.addAll(others.of(read.oid()));
        return all;
    }

    private static Options options(JsonObject table, boolean withInherited) {
        Options options = Options.NONE
                .with(PgOption.UNLOGGED, table.flag("unlogged"))
                .with(PgOption.ROW_SECURITY, table.flag("row_security"))
                .with(PgOption.FORCE_ROW_SECURITY, table.flag("force_row_security"))
                .with(PgOption.TABLESPACE, table.optionalText("tablespace"))
                .with(PgOption.ACCESS_METHOD, table.optionalText("method"))
                .with(PgOption.PARTITION_BY, table.optionalText("partition_by"))
                .with(PgOption.OF_TYPE, table.optionalText("of_type"));
        if (!table.text("identity").equals(USUAL_IDENTITY)) {
            options = options.with(PgOption.REPLICA_IDENTITY, replicaIdentity(table));
        }
        if (withInherited || table.optionalText("bound").isEmpty()) {
            // a partition's index may be its parent's, whose name there is not compared
            options = options.with(PgOption.CLUSTER_ON, table.optionalText("cluster_index"));
        }
        return StorageOptions.withToast(StorageOptions.with(options, table.texts("with")), table.texts("toast"));
    }

    private static String replicaIdentity(JsonObject table) {
        return switch (table.text("identity")) {
            case "f" -> "full";
            case "n" -> "nothing";
            default -> "index " + table.optionalText("identity_index").orElse("");
        };
    }
}
