package io.nestflux.migrate;

import io.nestflux.migration.ScriptStatement;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which values of the session are kept with the record while a file runs: those that come from rows or from the server
 * and are read later in the file, from where they are given to where they are read last. What may be a secret is not
 * kept: what comes from a placeholder, and what has to do with passwords or keys by its name or by the statements that
 * give or read it.
 */
final class KeptValues {

    private final SessionValues values;
    private final Map<String, Integer> firstGiven = new HashMap<>();
    private final Map<String, Integer> lastRead = new HashMap<>();
    private final Map<String, Set<String>> preparedFrom = new HashMap<>();
    private final Map<String, ScriptStatement> prepared = new HashMap<>();
    private final Map<Integer, ScriptStatement> executed = new HashMap<>();
    private final Set<String> secret = new HashSet<>();
    private final BitSet assigning = new BitSet();
    private final Set<String> assigned = new HashSet<>();

    KeptValues(SessionValues values) {
        this.values = values;
    }

    /** Adds the next statement of the file. */
    void add(ScriptStatement statement) {
        String sql = statement.sql();
        SessionValues.Use use = values.use(statement.plain());
        if (use.equals(SessionValues.Use.NONE)) {
            return;
        }
        if (!use.assigned().isEmpty()) {
            assigning.set(statement.number());
            assigned.addAll(use.assigned());
        }
        boolean mayHide = use.carriesText()
                && (Secrets.isDelicate(sql)
                        || !sql.equals(statement.text())
                        || use.read().stream().anyMatch(secret::contains));
        for (String name : use.assigned()) {
            if (use.isComputed()) {
                firstGiven.putIfAbsent(name, statement.number());
            }
            if (mayHide || Secrets.isDelicateName(name)) {
                secret.add(name);
            }
        }
        if (Secrets.isDelicate(sql)) {
            use.read().stream()
                    .filter(name -> !name.equals(SessionValues.IDENTITY))
                    .forEach(secret::add);
        }
        use.read()
                .forEach(name ->
                        lastRead.merge(name, use.isSetting() ? Integer.MAX_VALUE : statement.number(), Math::max));
        if (!use.prepares().isEmpty()) {
            preparedFrom.put(use.prepares(), use.read());
            prepared.put(use.prepares(), statement);
        }
        if (prepared.containsKey(use.executes())) {
            executed.put(statement.number(), prepared.get(use.executes()));
        }
        // to be prepared again, it needs what it was prepared from
        preparedFrom
                .getOrDefault(use.executes(), Set.of())
                .forEach(name -> lastRead.merge(name, statement.number(), Math::max));
    }

    /** Those to be kept where that statement comes next. */
    Set<String> before(int next) {
        if (firstGiven.isEmpty() || lastRead.isEmpty()) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        firstGiven.forEach((name, given) -> {
            if (given < next && lastRead.getOrDefault(name, 0) >= next && !secret.contains(name)) {
                names.add(name);
            }
        });
        return names;
    }

    /** Those that may be others after these statements, and are read by them or later. Secrets are among them. */
    Set<String> changedBy(int first, int last) {
        int next = assigning.nextSetBit(first);
        if (next < 0 || next > last) {
            return Set.of();
        }
        Set<String> names = new HashSet<>(assigned);
        names.removeIf(name -> lastRead.getOrDefault(name, 0) < first);
        return names;
    }

    /**
     * What a statement runs: its own text, or that of the prepared statement that it executes, as this session has it.
     * Where that is not known, or may hold a secret, its own.
     */
    String run(ScriptStatement statement) throws SQLException {
        ScriptStatement by = executed.get(statement.number());
        if (by == null || values.use(by.sql()).read().stream().anyMatch(secret::contains)) {
            return statement.plain();
        }
        String text = values.prepared(by.sql());
        return text.isEmpty() ? statement.plain() : text;
    }
}
