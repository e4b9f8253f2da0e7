package io.nestflux.plan.mysql;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Partitioning;
import io.nestflux.catalog.Period;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SystemVersioning;
import io.nestflux.catalog.Table;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tables: created whole, with the foreign keys that they are given, dropped whole, and altered in their own options.
 */
final class MySqlTableSql implements ObjectSql<Table> {

    private final MySqlFlavour flavour;
    private final MySqlColumnText columns;
    private final MySqlColumnHazards hazards;
    private final MySqlIndexText indexes;

    MySqlTableSql(MySqlFlavour flavour) {
        this.flavour = flavour;
        this.columns = new MySqlColumnText(flavour);
        this.hazards = new MySqlColumnHazards(flavour);
        this.indexes = new MySqlIndexText(flavour);
    }

    @Override
    public List<Step> create(ObjectId id, Table table) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(columns.definition(column)));
        table.others(SystemVersioning.class).forEach(versioning -> lines.addAll(MySqlVersioningSql.lines(versioning)));
        table.others(Period.class).forEach(period -> lines.add(MySqlPeriodSql.definition(period)));
        table.primaryKey().ifPresent(key -> lines.add(indexes.definition(key)));
        String engine = MySqlTableOptions.engine(table);
        table.indexes().forEach(index -> lines.add(indexes.definition(index, engine)));
        table.checks().forEach(check -> lines.add(MySqlCheckSql.definition(check)));
        table.foreignKeys().forEach(key -> lines.add(MySqlForeignKeySql.definition(key, flavour)));
        List<String> written = new ArrayList<>(MySqlTableOptions.all(table));
        if (!table.others(SystemVersioning.class).isEmpty()) {
            written.add("WITH SYSTEM VERSIONING");
        }
        String options = String.join("\n  ", written);
        String partitions = table.others(Partitioning.class).stream()
                .map(partitioning -> "\n  " + MySqlPartitionText.definition(partitioning))
                .collect(Collectors.joining());
        return List.of(Step.statement(
                """
                CREATE TABLE %s (
                  %s
                )%s%s""".formatted(
                                MySqlNames.quoted(id.tableName()),
                                String.join(",\n  ", lines),
                                options.isEmpty() ? "" : " " + options,
                                partitions),
                table.columns().stream()
                        .flatMap(column -> hazards.ofMaking(ObjectId.column(id.tableName(), column.name()), column))
                        .toArray(Hazard[]::new)));
    }

    @Override
    public List<Step> drop(ObjectId id, Table table) {
        return List.of(Step.statement(
                "DROP TABLE " + MySqlNames.quoted(id.tableName()),
                Hazard.losesData("All rows of %s are gone.".formatted(id.tableName()))));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, Table before, Table after) {
        QualifiedName name = id.tableName();
        List<Step> steps = new ArrayList<>();
        List<String> options = MySqlTableOptions.changed(before, after);
        boolean copies = MySqlTableOptions.differs(MySqlOption.ENGINE, before, after);
        for (String option : options) {
            steps.add(
                    copies && option.startsWith("ENGINE")
                            ? Step.clause(name, option, MySqlHazards.copies(id))
                            : Step.clause(name, option));
        }
        if (MySqlTableOptions.charsetDiffers(before, after)) {
            steps.addAll(followers(id, before, after));
        }
        return Optional.of(steps);
    }

    /**
     * The default character set is for columns to come: those that are there keep theirs. The ones that leave theirs to
     * the table are changed with it, one by one and in the same statement, because {@code CONVERT TO CHARACTER SET}
     * also overrides what others say themselves and makes a TEXT a MEDIUMTEXT (manual, "ALTER TABLE: Changing the
     * Character Set").
     */
    private List<Step> followers(ObjectId id, Table before, Table after) {
        return after.columns().stream()
                .filter(MySqlTableOptions::inherits)
                // what differs by itself is a change of its own
                .filter(column -> before.columns().contains(column))
                .map(column -> Step.clause(
                        id.tableName(),
                        "MODIFY COLUMN " + columns.definition(column),
                        MySqlHazards.charset(id, column.name(), after.options()),
                        MySqlHazards.copies(id)))
                .toList();
    }
}
