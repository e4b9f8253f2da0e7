package io.nestflux.plan;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Walks the graph and writes statements: of all operations that may go next, one that can join the {@code ALTER TABLE}
 * that was just begun, else the one that goes first by rank.
 */
final class StatementWriter {

    private static final Comparator<Operation> ORDER = Comparator.comparingInt(Operation::rank)
            .thenComparingInt(Operation::position)
            .thenComparing(Operation::id)
            .thenComparing(Operation::verb);

    private final DialectSql sql;
    private final OperationGraph graph;
    private final Map<Operation, Integer> waiting = new IdentityHashMap<>();
    private final Map<Operation, Integer> wouldWait = new IdentityHashMap<>();
    private final TreeSet<Operation> ready = new TreeSet<>(ORDER);
    private final TreeSet<Operation> hesitant = new TreeSet<>(ORDER);
    private final Map<QualifiedName, TreeSet<Operation>> readyByTable = new HashMap<>();
    private final List<Operation> ordered = new ArrayList<>();
    private final boolean joins;
    private final JoinedStatements statements;
    private final Set<QualifiedName> newTables;

    private StatementWriter(DialectSql sql, OperationGraph graph, boolean joins) {
        this.sql = sql;
        this.graph = graph;
        this.joins = joins;
        this.statements = new JoinedStatements(sql, joins);
        this.newTables = graph.operations().stream()
                .filter(operation -> operation.verb() == Operation.Verb.CREATE)
                .map(Operation::id)
                .filter(id -> id.kind() == Kind.TABLE)
                .map(ObjectId::tableName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param joins whether changes of one table may share a statement, and foreign keys come with their table */
    static List<Statement> write(DialectSql sql, OperationGraph graph, boolean joins) {
        StatementWriter writer = new StatementWriter(sql, graph, joins);
        writer.write();
        return writer.statements.finish();
    }

    /** The operations in the order in which they are written. */
    static List<Operation> order(DialectSql sql, OperationGraph graph) {
        StatementWriter writer = new StatementWriter(sql, graph, true);
        writer.write();
        return List.copyOf(writer.ordered);
    }

    private void write() {
        for (Operation operation : graph.operations()) {
            int preferred = graph.preferredPredecessorsOf(operation);
            if (preferred > 0) {
                wouldWait.put(operation, preferred);
            }
            int predecessors = graph.predecessorsOf(operation);
            if (predecessors == 0) {
                makeReady(operation);
            } else {
                waiting.put(operation, predecessors);
            }
        }
        while (!ready.isEmpty() || !hesitant.isEmpty()) {
            boolean tooEarly = ready.isEmpty();
            Operation next = tooEarly ? hesitant.first() : joining().orElseGet(ready::first);
            take(next);
            List<Operation> keys = joins ? graph.createdWith(next, this::isNextButForOne) : List.of();
            keys.forEach(waiting::remove);
            List<Step> steps = keys.isEmpty() ? next.steps() : graph.stepsWith(next, keys);
            write(next, tooEarly || graph.mentionsWhatComesLater(next) ? sql.unchecked(steps) : steps);
            done(next);
            keys.forEach(this::done);
        }
        if (!waiting.isEmpty()) {
            throw cycle(waiting.keySet());
        }
    }

    private void write(Operation operation, List<Step> steps) {
        Operation written = operation.withSteps(
                steps.stream().map(step -> relevant(operation, step)).toList());
        ordered.add(written);
        statements.write(written);
    }

    private Optional<Operation> joining() {
        return statements
                .openTable()
                .flatMap(table -> readyByTable.getOrDefault(table, new TreeSet<>(ORDER)).stream()
                        .filter(statements::canBeJoinedBy)
                        .findFirst());
    }

    private void makeReady(Operation operation) {
        if (wouldWait.containsKey(operation)) {
            hesitant.add(operation);
            return;
        }
        ready.add(operation);
        operation
                .alteredTable()
                .ifPresent(table -> readyByTable
                        .computeIfAbsent(table, name -> new TreeSet<>(ORDER))
                        .add(operation));
    }

    private void take(Operation operation) {
        ready.remove(operation);
        hesitant.remove(operation);
        operation.alteredTable().map(readyByTable::get).ifPresent(sameTable -> sameTable.remove(operation));
    }

    private boolean isNextButForOne(Operation operation) {
        return waiting.getOrDefault(operation, 0) == 1;
    }

    private void done(Operation operation) {
        graph.successorsOf(operation).stream().filter(waiting::containsKey).forEach(this::oneLessToWaitFor);
        graph.preferredSuccessorsOf(operation).forEach(this::oneLessThatMatters);
    }

    private void oneLessToWaitFor(Operation operation) {
        int left = waiting.merge(operation, -1, Integer::sum);
        if (left == 0) {
            waiting.remove(operation);
            makeReady(operation);
        }
    }

    private void oneLessThatMatters(Operation operation) {
        int left = wouldWait.merge(operation, -1, Integer::sum);
        if (left == 0) {
            wouldWait.remove(operation);
            if (hesitant.remove(operation)) {
                makeReady(operation);
            }
        }
    }

    /** A table that the same plan creates has no rows yet that could be hurt, and nobody who could wait. */
    private Step relevant(Operation operation, Step step) {
        boolean harmless = operation.id().isPartOfTable()
                && newTables.contains(operation.id().tableName());
        return harmless ? step.harmless() : step;
    }

    private static NestFluxException cycle(Collection<Operation> stuck) {
        List<String> names =
                stuck.stream().sorted(ORDER).map(Operation::toString).toList();
        return new NestFluxException(
                ErrorCode.BUG, "These changes wait for each other: " + String.join(", ", names) + ".");
    }
}
