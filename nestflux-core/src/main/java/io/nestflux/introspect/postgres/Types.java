package io.nestflux.introspect.postgres;

import io.nestflux.catalog.CompositeType;
import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.RangeType;
import io.nestflux.introspect.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Enum types, domains, composite types and range types. */
final class Types {

    private final ObjectNumbers numbers;
    private final StandingObjects standing;

    private Types(ObjectNumbers numbers, StandingObjects standing) {
        this.numbers = numbers;
        this.standing = standing;
    }

    static void read(Answers answers, ObjectNumbers numbers, StandingObjects standing) throws SQLException {
        Types types = new Types(numbers, standing);
        answers.all(Question.ENUM_TYPES, types::enumType);
        Domains.read(answers, numbers, standing);
        types.readCompositeTypes(answers);
        answers.all(Question.RANGE_TYPES, types::rangeType);
    }

    private ObjectId enumType(Row row) throws SQLException {
        EnumType type = new EnumType(row.text("name"), row.texts("labels"), row.optional("comment"));
        return noted(row, standing.add(row.text("schema"), type));
    }

    private ObjectId noted(Row row, ObjectId id) throws SQLException {
        numbers.note(ObjectNumbers.TYPE, row.number("oid"), id);
        numbers.note(ObjectNumbers.TYPE, row.number("array_oid"), id);
        return id;
    }

    private void readCompositeTypes(Answers answers) throws SQLException {
        Map<ObjectId, Optional<String>> comments = new LinkedHashMap<>();
        Map<ObjectId, List<CompositeType.Attribute>> attributes = new HashMap<>();
        answers.all(Question.COMPOSITE_TYPES, row -> {
            ObjectId id = ObjectId.of(Kind.COMPOSITE_TYPE, new QualifiedName(row.text("schema"), row.text("name")));
            numbers.note(ObjectNumbers.CLASS, row.number("class_oid"), noted(row, id));
            comments.put(id, row.optional("comment"));
            List<CompositeType.Attribute> known = attributes.computeIfAbsent(id, type -> new ArrayList<>());
            Optional<String> name = row.optional("attribute");
            if (name.isPresent()) {
                known.add(new CompositeType.Attribute(
                        name.get(), row.text("type"), row.optional("collation"), row.optional("attribute_comment")));
            }
            return id;
        });
        comments.forEach((id, comment) -> standing.add(
                id.schema(), new CompositeType(id.name(), attributes.getOrDefault(id, List.of()), comment)));
    }

    private ObjectId rangeType(Row row) throws SQLException {
        Options options = Options.NONE
                .with(PgOption.MULTIRANGE, row.text("multirange"))
                .with(PgOption.OPCLASS, row.optional("opclass"))
                .with(PgOption.COLLATION, row.optional("collation"))
                .with(PgOption.SUBTYPE_DIFF, row.optional("subtype_diff"))
                .with(PgOption.MULTIRANGE_COMMENT, row.optional("multirange_comment"));
        RangeType type = new RangeType(row.text("name"), row.text("subtype"), row.optional("comment"), options);
        ObjectId id = noted(row, standing.add(row.text("schema"), type));
        numbers.note(ObjectNumbers.TYPE, row.number("multirange_oid"), id);
        numbers.note(ObjectNumbers.TYPE, row.number("multirange_array_oid"), id);
        for (long function : row.longs("functions")) {
            numbers.note(ObjectNumbers.ROUTINE, function, id);
        }
        return id;
    }
}
