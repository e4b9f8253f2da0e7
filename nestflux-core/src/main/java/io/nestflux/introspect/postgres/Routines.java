package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Routine;
import io.nestflux.introspect.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Functions, procedures and aggregates, each as the statement that creates it. */
final class Routines {

    private static final String PRINTED = "CREATE OR REPLACE ";

    private final Map<String, List<Routine>> bySchema = new HashMap<>();
    private final Map<Long, String> aggregates = new HashMap<>();
    private final ObjectNumbers numbers;

    private Routines(ObjectNumbers numbers) {
        this.numbers = numbers;
    }

    static Routines read(Answers answers, ObjectNumbers numbers) throws SQLException {
        Routines routines = new Routines(numbers);
        answers.all(Question.AGGREGATES, row -> routines.aggregates.put(row.number("oid"), AggregateText.of(row)));
        answers.all(Question.ROUTINES, routines::add);
        routines.bySchema.values().forEach(each -> each.sort(Comparator.comparing(Routine::name)));
        return routines;
    }

    private Routine add(Row row) throws SQLException {
        Routine routine = new Routine(
                kind(row.text("kind")), row.text("name"), definition(row), row.optional("comment"), options(row));
        String schema = row.text("schema");
        bySchema.computeIfAbsent(schema, name -> new ArrayList<>()).add(routine);
        numbers.note(
                ObjectNumbers.ROUTINE,
                row.number("oid"),
                ObjectId.of(routine.kind(), new QualifiedName(schema, routine.name())));
        return routine;
    }

    private static Kind kind(String code) {
        return switch (code) {
            case "p" -> Kind.PROCEDURE;
            case "a" -> Kind.AGGREGATE;
            default -> Kind.FUNCTION;
        };
    }

    private String definition(Row row) throws SQLException {
        String aggregate = aggregates.get(row.number("oid"));
        if (aggregate != null) {
            return aggregate;
        }
        String printed = row.text("definition").stripTrailing();
        return printed.startsWith(PRINTED) ? "CREATE " + printed.substring(PRINTED.length()) : printed;
    }

    private static Options options(Row row) throws SQLException {
        Options options =
                Options.NONE.with(PgOption.RESULT, row.text("result")).with(PgOption.PARSED, row.flag("is_parsed"));
        List<String> names = row.texts("argument_names");
        for (int position = 0; position < names.size(); position++) {
            if (!names.get(position).isEmpty()) {
                options = options.with(PgOption.argument(position + 1), names.get(position));
            }
        }
        long defaults = row.number("defaults");
        return defaults > 0 ? options.with(PgOption.DEFAULTS, defaults) : options;
    }

    /** Those of one schema, by name. */
    List<Routine> of(String schema) {
        return bySchema.getOrDefault(schema, List.of());
    }
}
