package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.CompositeType;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.sql.postgres.PgNames;
import io.nestflux.table.Brought;
import io.nestflux.table.CommentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A composite type: a row inside of a row. Columns bring theirs along; their values are written as PostgreSQL writes
 * them, {@code (High Street,1234)}:
 *
 * <pre>{@code
 * static final PgComposite ADDRESS = PgComposite.of("address")
 *         .attribute("street", "text")
 *         .attribute("zip", ZIP_CODE)
 *         .attribute("town", "varchar(80)", town -> town.collation("C").comment("or village"));
 *
 * final Column<String> home = composite("home", ADDRESS);
 * }</pre>
 */
@Api(Api.Use.CALL)
public final class PgComposite extends PgNamedType<PgComposite> {

    private final List<Attribute> attributes = new ArrayList<>();

    private PgComposite(String name) {
        super(name);
    }

    /** A type without attributes so far. */
    public static PgComposite of(String name) {
        return new PgComposite(name);
    }

    /** An attribute of a type of the server, as SQL. */
    public PgComposite attribute(String attributeName, String sqlType) {
        return attribute(attributeName, sqlType, attribute -> {});
    }

    /** An attribute with more to say: {@code attribute("town", "text", town -> town.collation("C"))}. */
    public PgComposite attribute(String attributeName, String sqlType, Consumer<Attribute> details) {
        return add(new Attribute(attributeName, schema -> sqlType, Optional.empty()), details);
    }

    /** An attribute of a type of one's own, which comes along. */
    public PgComposite attribute(String attributeName, PgUserType type) {
        return attribute(attributeName, type, attribute -> {});
    }

    /** An attribute of a type of one's own with more to say. */
    public PgComposite attribute(String attributeName, PgUserType type, Consumer<Attribute> details) {
        return add(new Attribute(attributeName, type::sql, Optional.of(type)), details);
    }

    private PgComposite add(Attribute attribute, Consumer<Attribute> details) {
        details.accept(attribute);
        attributes.add(attribute);
        return this;
    }

    @Override
    CompositeType object(String tableSchema) {
        String home = nameIn(tableSchema).schema();
        return new CompositeType(
                name, attributes.stream().map(attribute -> attribute.in(home)).toList(), comment);
    }

    @Override
    List<Brought> parts(String home) {
        return attributes.stream()
                .flatMap(attribute -> attribute.brings(home).stream())
                .toList();
    }

    PgType<String> columnType(String tableSchema) {
        return PgType.quoted(sql(tableSchema), PgCodec.TEXT);
    }

    /** An attribute being described. */
    public static final class Attribute {

        private final String name;
        private Function<String, String> type;
        private final Optional<PgUserType> ownType;
        private Optional<Function<String, String>> collation = Optional.empty();
        private Optional<PgCollation> brought = Optional.empty();
        private Optional<String> comment = Optional.empty();

        private Attribute(String name, Function<String, String> type, Optional<PgUserType> ownType) {
            this.name = name;
            this.type = type;
            this.ownType = ownType;
        }

        /** An array of its type; once more for each dimension. */
        public Attribute array() {
            Function<String, String> element = type;
            type = schema -> element.apply(schema) + "[]";
            return this;
        }

        /** How it is sorted and compared: {@code collation("C")}. */
        public Attribute collation(String chosen) {
            collation = Optional.of(schema -> PgNames.quote(chosen));
            return this;
        }

        /** How it is sorted and compared, by a collation of another schema than the server's own. */
        public Attribute collation(String schema, String chosen) {
            collation = Optional.of(home -> PgNames.quote(new QualifiedName(schema, chosen)));
            return this;
        }

        /** How it is sorted and compared, by a collation that it brings along. */
        public Attribute collation(PgCollation chosen) {
            collation = Optional.of(chosen::sql);
            brought = Optional.of(chosen);
            return this;
        }

        /** A comment that the server keeps. */
        public Attribute comment(String text) {
            comment = CommentText.of(text);
            return this;
        }

        private CompositeType.Attribute in(String home) {
            return new CompositeType.Attribute(name, type.apply(home), collation.map(sql -> sql.apply(home)), comment);
        }

        private List<Brought> brings(String home) {
            List<Brought> all = new ArrayList<>();
            brought.ifPresent(collated -> all.add(collated.brought(home)));
            ownType.ifPresent(own -> all.addAll(own.brings(home)));
            return all;
        }
    }
}
