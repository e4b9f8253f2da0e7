package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Check;
import io.nestflux.catalog.Domain;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.introspect.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Domains with their constraints. */
final class Domains {

    private final Map<Long, Reading> readings = new LinkedHashMap<>();

    private Domains() {}

    static void read(Answers answers, ObjectNumbers numbers, StandingObjects standing) throws SQLException {
        Domains domains = new Domains();
        answers.all(Question.DOMAINS, row -> {
            Reading reading = new Reading(row);
            numbers.note(ObjectNumbers.TYPE, row.number("oid"), reading.id);
            numbers.note(ObjectNumbers.TYPE, row.number("array_oid"), reading.id);
            return domains.readings.put(row.number("oid"), reading);
        });
        if (domains.readings.isEmpty()) {
            return;
        }
        answers.all(Question.DOMAIN_CONSTRAINTS, row -> {
            Optional<Reading> reading = Optional.ofNullable(domains.readings.get(row.number("type_oid")));
            if (reading.isPresent()) {
                reading.get().constraint(row);
                numbers.note(ObjectNumbers.CONSTRAINT, row.number("oid"), reading.get().id);
            }
            return reading;
        });
        domains.readings.values().forEach(reading -> standing.add(reading.id.schema(), reading.domain()));
    }

    /** One domain, while its constraints are still to come. */
    private static final class Reading {

        private final ObjectId id;
        private final String type;
        private final boolean nullable;
        private final Optional<String> defaultValue;
        private final Optional<String> comment;
        private final List<Check> checks = new ArrayList<>();
        private Options options;

        Reading(Row row) throws SQLException {
            this.id = ObjectId.of(Kind.DOMAIN, new QualifiedName(row.text("schema"), row.text("name")));
            this.type = row.text("type");
            this.nullable = !row.flag("not_null");
            this.defaultValue = row.optional("default_value");
            this.comment = row.optional("comment");
            this.options = Options.NONE.with(PgOption.COLLATION, row.optional("collation"));
        }

        private void constraint(Row row) throws SQLException {
            String name = row.text("name");
            if (row.flag("is_not_null")) {
                options = options.with(PgOption.NOT_NULL_NAME, name)
                        .with(PgOption.NOT_NULL_COMMENT, row.optional("comment"));
                return;
            }
            checks.add(new Check(
                    name,
                    OuterParentheses.strip(row.text("expression")),
                    row.optional("comment"),
                    Options.NONE.with(PgOption.NOT_VALID, !row.flag("convalidated"))));
        }

        private Domain domain() {
            checks.sort(Comparator.comparing(Check::name));
            return new Domain(id.name(), type, nullable, defaultValue, checks, comment, options);
        }
    }
}
