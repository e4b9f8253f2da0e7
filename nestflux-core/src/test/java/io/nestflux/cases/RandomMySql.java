package io.nestflux.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Random schemas of MySQL and MariaDB. */
final class RandomMySql extends RandomEdits {

    private static final Map<String, RandomType> TYPES = types0();

    private final Map<String, String> routines = new TreeMap<>();
    private final Map<String, Integer> events = new TreeMap<>();
    private final RandomPartitions partitions = new RandomPartitions(this);

    RandomMySql(long seed) {
        super(seed);
    }

    private static Map<String, RandomType> types0() {
        Map<String, RandomType> types = new LinkedHashMap<>();
        put(types, "int", "int", "number", "0", "%d", "bigint", "decimal", "varchar", "unsigned");
        put(types, "bigint", "bigint", "number", "0", "%d", "int", "decimal", "varchar");
        put(types, "unsigned", "int unsigned", "number", "0", "%d", "int", "bigint");
        put(types, "tinyint", "tinyint", "number", "0", "%d", "int", "smallint");
        put(types, "smallint", "smallint", "number", "0", "%d", "int", "tinyint");
        put(types, "decimal", "decimal(12,2)", "number", "0", "%d", "decimal_longer");
        put(types, "decimal_longer", "decimal(14,4)", "number", "0", "%d", "decimal");
        put(types, "double", "double", "number", "0", "%d", "decimal_longer");
        put(types, "varchar", "varchar(20)", "text", "'none'", "'%d'", "longer", "char");
        put(types, "longer", "varchar(60)", "text", "'it''s'", "'%d'", "varchar", "latin");
        put(types, "latin", "varchar(30) character set latin1", "text", "'none'", "'%d'", "varchar", "longer");
        put(types, "char", "char(8)", "text", "'none'", "'%d'", "varchar");
        put(types, "date", "date", "time", "'2020-01-01'", "'2026-01-0%d'", "datetime");
        put(types, "datetime", "datetime", "time", "CURRENT_TIMESTAMP", "'2026-01-0%d'", "datetime_3", "date");
        put(types, "datetime_3", "datetime(3)", "time", "CURRENT_TIMESTAMP(3)", "'2026-01-0%d'", "datetime");
        put(types, "enum", "enum('first','second')", "other", "'first'", "'first'", "enum_longer", "set");
        put(types, "enum_longer", "enum('zero','first','it''s','second')", "other", "'first'", "'first'", "enum");
        put(types, "set", "set('first','second')", "other", "'first'", "'first'", "enum");
        put(types, "binary", "varbinary(16)", "other", "'none'", "'%d'", "varchar");
        put(types, "json", "json", "other", "('{}')", "'{\"n\": %d}'");
        return types;
    }

    private static void put(
            Map<String, RandomType> types,
            String name,
            String sql,
            String family,
            String defaultValue,
            String value,
            String... changesTo) {
        types.put(name, new RandomType(name, sql, family, defaultValue, value, List.of(changesTo)));
    }

    @Override
    Map<String, RandomType> types() {
        return TYPES;
    }

    @Override
    boolean hasPicturesInNames() {
        return false;
    }

    @Override
    String generatedType() {
        return "decimal";
    }

    @Override
    String generatedStorage() {
        return pick(List.of("STORED", "VIRTUAL"));
    }

    @Override
    String quoted(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    @Override
    List<Runnable> furtherEdits() {
        return List.of(
                this::addGenerated,
                this::changeAutoIncrement,
                this::changeTrigger,
                this::changeRoutine,
                this::changeEvent,
                partitions::change);
    }

    private void changeAutoIncrement() {
        RandomTable table = anyTable().getValue();
        RandomColumn id = table.columns.get("id");
        Optional<String> clause = chance(50) ? Optional.of("AUTO_INCREMENT") : Optional.empty();
        table.columns.put("id", new RandomColumn(id.type(), true, Optional.empty(), clause, Optional.empty()));
        did("auto_increment");
    }

    private void changeTrigger() {
        Map.Entry<String, RandomTable> table = anyTable();
        String name = changedName(table.getValue().statements.keySet(), "tr");
        table.getValue()
                .statements
                .put(
                        name,
                        new RandomClause(
                                "CREATE TRIGGER " + quoted(name) + pick(List.of(" BEFORE", " AFTER"))
                                        + pick(List.of(" INSERT", " UPDATE", " DELETE")) + " ON "
                                        + quoted(table.getKey()) + " FOR EACH ROW SET @n = " + random.nextInt(100),
                                Map.of()));
        did("trigger " + name);
    }

    private void changeRoutine() {
        String name = changedName(routines.keySet(), "r");
        routines.put(
                name,
                chance(50)
                        ? "FUNCTION " + quoted(name) + "(a int) RETURNS int DETERMINISTIC RETURN a + "
                                + random.nextInt(100)
                        : "PROCEDURE " + quoted(name) + "() SELECT " + random.nextInt(100));
        if (chance(20)) {
            routines.remove(name);
        }
        did("routine " + name);
    }

    private void changeEvent() {
        String name = changedName(events.keySet(), "ev");
        events.put(name, 1 + random.nextInt(20));
        if (chance(20)) {
            events.remove(name);
        }
        did("event " + name);
    }

    @Override
    String create(String name, RandomView view) {
        return "CREATE VIEW " + quoted(name) + " AS SELECT " + list(view.columns()) + " FROM " + quoted(view.base())
                + view.suffix();
    }

    @Override
    String comment(String name, RandomTable table) {
        return table.comment
                        .map(text -> " COMMENT '" + text.replace("'", "''") + "'")
                        .orElse("") + ";\n";
    }

    @Override
    String beforeTables() {
        StringBuilder script = new StringBuilder();
        routines.values()
                .forEach(routine -> script.append("CREATE ").append(routine).append(";\n"));
        return script.toString();
    }

    @Override
    String behindTables() {
        StringBuilder script = new StringBuilder(partitions.mysql());
        events.forEach((name, hours) -> script.append("CREATE EVENT ")
                .append(quoted(name))
                .append(" ON SCHEDULE EVERY ")
                .append(hours)
                .append(" HOUR STARTS '2030-01-01 00:00:00' DISABLE DO SET @event = ")
                .append(hours)
                .append(";\n"));
        return script.toString();
    }

    @Override
    String furtherRows() {
        return partitions.rows();
    }
}
