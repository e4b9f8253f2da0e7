package io.nestflux.plan.online.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.Hazard;
import io.nestflux.plan.JoinedStatements;
import io.nestflux.plan.Operation;
import io.nestflux.plan.Statement;
import io.nestflux.plan.Step;
import io.nestflux.plan.online.LiveTable;
import io.nestflux.plan.online.TablesInUse;
import io.nestflux.plan.online.mysql.Clause.Verb;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.mysql.MySqlNames;
import io.nestflux.sql.mysql.MySqlRelease;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes operations one after the other: what concerns a table in use in statements that say what they may cost, and
 * all else as usual.
 */
final class GentleStatements {

    private final Dialect dialect;
    private final TablesInUse inUse;
    private final Prediction prediction;
    private final Allowance allowance;
    private final JoinedStatements usual;
    private final CostClasses classes;
    private final Set<String> dropped = new HashSet<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<QualifiedName, Integer> rowVersions = new HashMap<>();
    private final List<CostlyChange> costly = new ArrayList<>();
    private final DialectSql sql;

    GentleStatements(
            DialectSql sql, Dialect dialect, TablesInUse inUse, MySqlRelease release, Catalog before, Catalog after) {
        this.sql = sql;
        this.dialect = dialect;
        this.inUse = inUse;
        this.prediction =
                new Prediction(release, before, after, (table, index) -> dropped.contains(key(table, index.name())));
        this.allowance = new Allowance(inUse, release);
        this.usual = new JoinedStatements(sql, true);
        this.classes = new CostClasses(prediction);
    }

    void write(Operation operation) {
        List<Step> together = new ArrayList<>();
        for (Step step : operation.steps()) {
            if (step.alters().filter(this::isInUse).isPresent()) {
                together.add(step);
            } else {
                add(together);
                together.clear();
                writeWhole(operation, step);
            }
        }
        add(together);
    }

    private boolean isInUse(QualifiedName table) {
        return prediction.before().table(table).isPresent() && inUse.has(table);
    }

    private void writeWhole(Operation operation, Step step) {
        Optional<AlterText> alter = step.alters().isPresent() ? Optional.empty() : AlterText.of(step.sql(), dialect);
        if (alter.filter(text -> isInUse(text.table())).isPresent()) {
            add(alter.get(), step.hazards(), true);
            return;
        }
        flushGentle();
        usual.write(operation.withSteps(List.of(step)));
    }

    private void add(List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        QualifiedName table = steps.get(0).alters().orElseThrow();
        List<Hazard> hazards = steps.stream()
                .flatMap(step -> step.hazards().stream())
                .distinct()
                .toList();
        List<String> clauses = steps.stream().map(Step::sql).distinct().toList();
        AlterText alter = AlterText.of(sql.alterTable(table) + " " + String.join(", ", clauses), dialect)
                .orElseThrow();
        add(alter, hazards, false);
    }

    private void add(AlterText alter, List<Hazard> hazards, boolean alone) {
        statements.addAll(usual.finish());
        alter.clauses().stream()
                .filter(clause -> clause.is(Verb.DROP_COLUMN))
                .forEach(clause -> dropIndexesOf(alter, clause.name()));
        Optional<ForeignKey> key = addedKey(alter);
        if (key.isPresent()) {
            flushGentle();
            AlterUnit unit = new AlterUnit(alter, hazards, prediction.ofUncheckedKey(), true);
            statements.addAll(new UncheckedKey(
                            alter.table(), key.get(), prediction.release().flavour())
                    .around(statement(unit)));
            return;
        }
        classes.add(new AlterUnit(alter, hazards, prediction.of(alter.table(), alter.clauses()), alone));
        alter.clauses().stream()
                .filter(clause -> clause.is(Verb.DROP_INDEX))
                .forEach(clause -> dropped.add(key(alter.table(), clause.name())));
    }

    private Optional<ForeignKey> addedKey(AlterText alter) {
        return alter.clauses().stream()
                .filter(Clause::addsForeignKey)
                .map(Clause::name)
                .flatMap(name -> prediction.after().table(alter.table()).stream()
                        .flatMap(table -> table.foreignKeys().stream())
                        .filter(key -> key.name().equalsIgnoreCase(name)))
                .findFirst();
    }

    /** The server drops an index with its columns, but not in an instant: so the index goes first. */
    private void dropIndexesOf(AlterText alter, String column) {
        Table table = prediction.before().table(alter.table()).orElseThrow();
        Catalog after = prediction.after();
        for (Index index : table.indexes()) {
            boolean stays = after.table(alter.table()).stream()
                    .flatMap(now -> now.indexes().stream())
                    .anyMatch(now -> now.name().equalsIgnoreCase(index.name()));
            if (!stays && Prediction.reads(index, column) && dropped.add(key(alter.table(), index.name()))) {
                AlterText drop = AlterText.of(alter.head() + " DROP INDEX " + MySqlNames.quoted(index.name()), dialect)
                        .orElseThrow();
                classes.add(new AlterUnit(drop, List.of(), prediction.of(drop.table(), drop.clauses()), false));
            }
        }
    }

    private static String key(QualifiedName table, String index) {
        return MySqlNames.quoted(table) + MySqlNames.quoted(index.toLowerCase(Locale.ROOT));
    }

    private void flushGentle() {
        for (AlterUnit unit : classes.finish()) {
            statements.add(statement(unit));
        }
    }

    /** After so many changes of its columns MySQL wants a table rebuilt (error 4092); that begins the count anew. */
    private boolean mayBeInstant(AlterUnit unit) {
        int most = prediction.release().rowVersions();
        if (most == 0 || unit.cost().rung() != Rung.INSTANT || !unit.has(Verb.ADD_COLUMN, Verb.DROP_COLUMN)) {
            return true;
        }
        int had = inUse.live(unit.table()).map(LiveTable::rowVersions).orElse(0);
        int now = rowVersions.merge(unit.table(), 1, Integer::sum);
        if (had + now <= most) {
            return true;
        }
        rowVersions.put(unit.table(), -had);
        return false;
    }

    private Statement statement(AlterUnit unit) {
        boolean saysItself = unit.has(Verb.ALGORITHM);
        boolean takesNoWord = unit.has(Verb.RENAME_TABLE)
                || unit.alter().isAboutPartitions() && prediction.release().hasNoCopy();
        Rung rung = mayBeInstant(unit) ? unit.cost().rung() : Rung.INPLACE;
        Optional<Rung> taken = allowance.from(unit.table(), rung);
        if (taken.isEmpty()) {
            costly.add(new CostlyChange(unit, rung, inUse.server(), prediction.release()));
        }
        AlterUnit costed =
                rung == unit.cost().rung() ? unit : new AlterUnit(unit.alter(), unit.hazards(), Cost.REBUILD, false);
        return saysItself || takesNoWord
                ? new Statement(unit.alter().sql(), true, unit.hazards())
                : new SteppedStatement(costed, taken.orElse(rung), prediction.release()).statement();
    }

    /**
     * All of it.
     *
     * @throws io.nestflux.NestFluxException {@code NF-550} if something costs more than was allowed
     */
    List<Statement> finish() {
        flushGentle();
        statements.addAll(usual.finish());
        if (!costly.isEmpty()) {
            throw CostlyChange.refusal(costly);
        }
        return List.copyOf(statements);
    }
}
