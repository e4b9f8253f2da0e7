package io.nestflux.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Random schemas of PostgreSQL. */
final class RandomPostgres extends RandomEdits {

    private static final Map<String, RandomType> PLAIN = plain();

    private final Map<String, List<String>> enums = new TreeMap<>();
    private final Map<String, String> domains = new TreeMap<>();
    private final Map<String, String> sequences = new TreeMap<>();
    private final Map<String, Integer> triggerFunctions = new TreeMap<>();
    private final Map<String, String> functions = new TreeMap<>();
    private final Map<String, List<String>> composites = new TreeMap<>();
    private final RandomPartitions partitions = new RandomPartitions(this);
    private final RandomAttachments attachments;

    RandomPostgres(long seed) {
        super(seed);
        this.attachments = new RandomAttachments(this, seed);
    }

    private static Map<String, RandomType> plain() {
        Map<String, RandomType> types = new LinkedHashMap<>();
        put(types, "int", "integer", "number", "0", "%d", "bigint", "numeric", "text", "int[]", "smallint");
        put(types, "smallint", "smallint", "number", "0", "%d", "int", "bigint", "text");
        put(types, "bigint", "bigint", "number", "0", "%d", "int", "numeric", "varchar");
        put(types, "numeric", "numeric(12,2)", "number", "0", "%d", "int", "bigint", "text");
        put(types, "double", "double precision", "float", "0", "%d", "numeric");
        put(types, "text", "text", "text", "'none'", "'%d'", "varchar", "longer", "char");
        put(types, "varchar", "character varying(20)", "text", "'none'", "'%d'", "text", "longer");
        put(types, "longer", "character varying(40)", "text", "'it''s'", "'%d'", "text", "varchar");
        put(types, "char", "character(8)", "text", "'none'", "'%d'", "text");
        put(types, "boolean", "boolean", "other", "false", "true");
        put(types, "date", "date", "time", "'2020-01-01'", "'2026-01-0%d'", "timestamp");
        put(types, "timestamp", "timestamp without time zone", "time", "now()", "'2026-01-0%d'", "timestamptz", "date");
        put(types, "timestamptz", "timestamp(3) with time zone", "time", "now()", "'2026-01-0%d'", "timestamp");
        put(types, "uuid", "uuid", "other", "gen_random_uuid()", "'00000000-0000-0000-0000-00000000000%d'", "text");
        put(types, "jsonb", "jsonb", "other", "'{}'", "'{\"n\": %d}'", "json");
        put(types, "json", "json", "other", "'{}'", "'{\"n\": %d}'", "jsonb");
        put(types, "int[]", "integer[]", "other", "'{}'", "'{%d}'", "bigint[]");
        put(types, "bigint[]", "bigint[]", "other", "'{}'", "'{%d}'", "int[]");
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
        Map<String, RandomType> types = new LinkedHashMap<>(PLAIN);
        enums.forEach((name, values) -> types.put(
                name, new RandomType(name, quoted(name), "other", "'first'", "'first'", List.of("text", name + "[]"))));
        domains.keySet()
                .forEach(name -> types.put(
                        name, new RandomType(name, quoted(name), "other", "7", "%d", List.of("int", "bigint"))));
        composites.forEach((name, attributes) -> {
            String value = "'(%d" + ",".repeat(attributes.size() - 1) + ")'";
            types.put(
                    name,
                    new RandomType(name, quoted(name), "other", value.replace("%d", "0"), value, List.of("text")));
        });
        return types;
    }

    @Override
    boolean hasPicturesInNames() {
        return true;
    }

    @Override
    String generatedType() {
        return "numeric";
    }

    @Override
    String generatedStorage() {
        return "STORED";
    }

    @Override
    String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    List<Runnable> furtherEdits() {
        List<Runnable> edits = List.of(
                this::addEnum,
                this::changeEnum,
                this::changeEnum,
                this::addDomain,
                this::changeDomain,
                this::changeSequence,
                this::addGenerated,
                this::changeIdentity,
                this::changeTrigger,
                this::changePolicy,
                this::changeIndexOfExpression,
                this::addComposite,
                this::changeComposite,
                this::changeFunction,
                this::changeExclusion,
                this::changeStatistics,
                this::changeRule,
                partitions::change);
        return edits.stream()
                .map(edit -> (Runnable) () -> {
                    edit.run();
                    attachments.perhapsChange();
                })
                .toList();
    }

    @Override
    boolean isMaterialized() {
        return chance(30);
    }

    private void addEnum() {
        String name = newName("e");
        enums.put(name, List.of("first", "second", "it's third"));
        columnOfType(name);
    }

    private void columnOfType(String type) {
        Map.Entry<String, RandomTable> table = anyTable();
        String column = newName("c");
        table.getValue()
                .columns
                .put(column, RandomColumn.plain(types().get(type)).withDefault(chance(50), chance(50)));
        did("type " + type + " of " + table.getKey() + "." + column);
    }

    private void changeEnum() {
        if (enums.isEmpty()) {
            return;
        }
        String name = pick(enums.keySet());
        List<String> values = new ArrayList<>(enums.get(name));
        switch (random.nextInt(3)) {
            case 0 -> values.add(random.nextInt(values.size() + 1), "v" + random.nextInt(1000));
            case 1 -> values.removeIf(value -> !value.equals("first") && values.size() > 1 && chance(50));
            default -> java.util.Collections.shuffle(values, random);
        }
        List<String> distinct = values.stream().distinct().toList();
        enums.put(name, distinct);
        did("values of " + name + ": " + distinct);
    }

    private void addDomain() {
        String name = newName("d");
        domains.put(name, domain());
        columnOfType(name);
    }

    private void changeDomain() {
        if (!domains.isEmpty()) {
            String name = pick(domains.keySet());
            domains.put(name, domain());
            did("domain " + name + domains.get(name));
        }
    }

    private String domain() {
        return " AS integer" + (chance(40) ? " DEFAULT " + random.nextInt(9) : "")
                + (chance(70) ? " CONSTRAINT small CHECK (VALUE < " + (1000 + random.nextInt(10)) + ")" : "");
    }

    private void changeSequence() {
        String name = changedName(sequences.keySet(), "s");
        sequences.put(
                name,
                " INCREMENT " + (1 + random.nextInt(5)) + (chance(50) ? " CYCLE" : "")
                        + (chance(50) ? " CACHE " + (1 + random.nextInt(5)) : ""));
        if (chance(20)) {
            sequences.remove(name);
        }
        did("sequence " + name);
    }

    private void addComposite() {
        String name = newName("k");
        composites.put(name, List.of("a integer"));
        columnOfType(name);
    }

    private void changeComposite() {
        if (!composites.isEmpty()) {
            String name = pick(composites.keySet());
            List<String> attributes = new ArrayList<>(composites.get(name));
            if (attributes.size() > 1 && chance(40)) {
                attributes.remove(attributes.size() - 1);
            } else {
                attributes.add(newName("a").replaceAll("\\W", "").toLowerCase(java.util.Locale.ROOT) + " text");
            }
            composites.put(name, attributes);
            tables.values()
                    .forEach(table -> table.columns.replaceAll((columnName, column) ->
                            column.type().name().equals(name) ? column.withType(types().get(name)) : column));
            did("attributes of " + name + ": " + attributes);
        }
    }

    /** A function that a check, an index or a default calls; sometimes with another type of argument. */
    private void changeFunction() {
        String function = changedName(functions.keySet(), "fn");
        functions.put(
                function,
                "(x " + pick(List.of("numeric", "double precision")) + ") RETURNS "
                        + pick(List.of("integer", "bigint")) + " IMMUTABLE LANGUAGE sql AS 'SELECT "
                        + random.nextInt(100) + "'");
        did("function " + function + functions.get(function));
        Map.Entry<String, RandomTable> table = anyTable();
        columnOf(table.getValue(), "number").ifPresent(column -> {
            String call = quoted(function) + "(" + quoted(column) + ")";
            if (chance(50)) {
                String name = changedName(table.getValue().constraints.keySet(), "ck");
                table.getValue()
                        .constraints
                        .put(name, new RandomClause("CHECK (" + call + " >= 0)", Map.of(column, "number")));
            } else {
                String name = changedName(table.getValue().statements.keySet(), "ix");
                table.getValue()
                        .statements
                        .put(
                                name,
                                new RandomClause(
                                        "CREATE INDEX " + quoted(name) + " ON " + quoted(table.getKey()) + " (" + call
                                                + ")",
                                        Map.of(column, "number")));
            }
        });
    }

    private void changeExclusion() {
        Map.Entry<String, RandomTable> table = anyTable();
        distinctColumn(table.getValue()).ifPresent(column -> {
            String name = changedName(table.getValue().constraints.keySet(), "ex");
            table.getValue()
                    .constraints
                    .put(
                            name,
                            new RandomClause(
                                    "EXCLUDE USING btree (" + quoted(column) + " WITH =)"
                                            + (chance(50) ? " WHERE (id > 0)" : ""),
                                    distinct(table.getValue(), column)));
            did("exclusion " + name);
        });
    }

    private void changeStatistics() {
        Map.Entry<String, RandomTable> table = anyTable();
        columnOf(table.getValue(), "number").ifPresent(column -> {
            String name = changedName(table.getValue().statements.keySet(), "st");
            table.getValue()
                    .statements
                    .put(
                            name,
                            new RandomClause(
                                    "CREATE STATISTICS " + quoted(name) + pick(List.of("", " (ndistinct)")) + " ON id, "
                                            + quoted(column) + " FROM " + quoted(table.getKey()),
                                    Map.of(column, "number")));
            did("statistics " + name);
        });
    }

    private void changeRule() {
        Map.Entry<String, RandomTable> table = anyTable();
        String name = changedName(table.getValue().statements.keySet(), "ru");
        table.getValue()
                .statements
                .put(
                        name,
                        new RandomClause(
                                "CREATE RULE " + quoted(name) + " AS ON DELETE TO " + quoted(table.getKey())
                                        + " WHERE OLD.id < -" + random.nextInt(9) + " DO INSTEAD NOTHING",
                                Map.of()));
        did("rule " + name);
    }

    private void changeIdentity() {
        RandomTable table = anyTable().getValue();
        RandomColumn id = table.columns.get("id");
        Optional<String> clause = chance(50)
                ? Optional.of("GENERATED BY DEFAULT AS IDENTITY"
                        + (chance(30) ? " (START WITH " + (10 + random.nextInt(9)) + ")" : ""))
                : Optional.empty();
        table.columns.put("id", new RandomColumn(id.type(), true, Optional.empty(), clause, Optional.empty()));
        did("identity");
    }

    private void changeTrigger() {
        Map.Entry<String, RandomTable> table = anyTable();
        String function = changedName(triggerFunctions.keySet(), "f");
        triggerFunctions.put(function, random.nextInt(100));
        String name = changedName(
                table.getValue().statements.keySet().stream()
                        .filter(known -> known.startsWith("tr"))
                        .toList(),
                "tr");
        Optional<String> column = anyColumn(table.getValue());
        boolean ofColumn = column.isPresent() && chance(40);
        table.getValue()
                .statements
                .put(
                        name,
                        new RandomClause(
                                "CREATE TRIGGER " + quoted(name) + (chance(50) ? " BEFORE" : " AFTER")
                                        + (ofColumn
                                                ? " UPDATE OF " + quoted(column.orElseThrow())
                                                : " INSERT OR UPDATE")
                                        + " ON " + quoted(table.getKey()) + " FOR EACH ROW EXECUTE FUNCTION "
                                        + quoted(function) + "()",
                                ofColumn ? Map.of(column.orElseThrow(), "any") : Map.of()));
        did("trigger " + name + " by " + function);
    }

    private void changePolicy() {
        Map.Entry<String, RandomTable> table = anyTable();
        columnOf(table.getValue(), "number").ifPresent(column -> {
            String name = changedName(table.getValue().statements.keySet(), "po");
            String condition = " (" + quoted(column) + " > " + random.nextInt(5) + ")";
            table.getValue()
                    .statements
                    .put(
                            name,
                            new RandomClause(
                                    "CREATE POLICY " + quoted(name) + " ON " + quoted(table.getKey())
                                            + (chance(30) ? " AS RESTRICTIVE" : "")
                                            + pick(List.of("", " FOR UPDATE")) + " USING" + condition
                                            + (chance(50) ? " WITH CHECK" + condition : ""),
                                    Map.of(column, "number")));
            did("policy " + name);
        });
    }

    private void changeIndexOfExpression() {
        Map.Entry<String, RandomTable> table = anyTable();
        columnOf(table.getValue(), "text").ifPresent(column -> {
            String name = changedName(table.getValue().statements.keySet(), "ix");
            table.getValue()
                    .statements
                    .put(
                            name,
                            new RandomClause(
                                    "CREATE INDEX " + quoted(name) + " ON " + quoted(table.getKey()) + " (lower("
                                            + quoted(column) + "))" + (chance(50) ? " WHERE id > 0" : ""),
                                    Map.of(column, "text")));
            did("index " + name + " of an expression");
        });
    }

    @Override
    String create(String name, RandomView view) {
        return "CREATE " + (view.materialized() ? "MATERIALIZED " : "") + "VIEW " + quoted(name) + " AS SELECT "
                + list(view.columns()) + " FROM " + quoted(view.base()) + view.suffix();
    }

    @Override
    String comment(String name, RandomTable table) {
        return ";\n"
                + table.comment
                        .map(text -> "COMMENT ON TABLE " + quoted(name) + " IS '" + text.replace("'", "''") + "';\n")
                        .orElse("");
    }

    @Override
    String beforeTables() {
        StringBuilder script = new StringBuilder();
        enums.forEach((name, values) -> script.append("CREATE TYPE ")
                .append(quoted(name))
                .append(" AS ENUM (")
                .append(values.stream()
                        .map(value -> "'" + value.replace("'", "''") + "'")
                        .collect(Collectors.joining(", ")))
                .append(");\n"));
        domains.forEach((name, definition) -> script.append("CREATE DOMAIN ")
                .append(quoted(name))
                .append(definition)
                .append(";\n"));
        sequences.forEach((name, definition) -> script.append("CREATE SEQUENCE ")
                .append(quoted(name))
                .append(definition)
                .append(";\n"));
        composites.forEach((name, attributes) -> script.append("CREATE TYPE ")
                .append(quoted(name))
                .append(" AS (")
                .append(String.join(", ", attributes))
                .append(");\n"));
        functions.forEach((name, definition) -> script.append("CREATE FUNCTION ")
                .append(quoted(name))
                .append(definition)
                .append(";\n"));
        triggerFunctions.forEach((name, number) -> script.append("CREATE FUNCTION ")
                .append(quoted(name))
                .append("() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM ")
                .append(number)
                .append("; RETURN NEW; END $$;\n"));
        return script.toString();
    }

    @Override
    String behindTables() {
        return partitions.postgres() + attachments.postgres();
    }

    @Override
    String furtherRows() {
        return partitions.rows() + attachments.rows();
    }
}
