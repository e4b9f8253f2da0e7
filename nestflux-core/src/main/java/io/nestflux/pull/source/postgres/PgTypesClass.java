package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Check;
import io.nestflux.catalog.Collation;
import io.nestflux.catalog.CompositeType;
import io.nestflux.catalog.Domain;
import io.nestflux.catalog.EnumType;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgObjectName;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.RangeType;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.pull.names.JavaName;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.CodeLayout;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.pull.source.JavaType;
import io.nestflux.pull.source.Javadoc;
import io.nestflux.pull.source.PulledClass;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The constants of a schema's types and collations, each behind those that it is made of. */
final class PgTypesClass {

    private final PgSourceContext context;
    private final Schema schema;
    private final JavaFile file;
    private final Map<ObjectId, SchemaObject> objects =
            new TreeMap<>(Comparator.comparing(ObjectId::name).thenComparing(Comparator.naturalOrder()));
    private final Set<ObjectId> written = new HashSet<>();
    private final List<String> lines = new ArrayList<>();

    private PgTypesClass(PgSourceContext context, Schema schema, JavaFile file) {
        this.context = context;
        this.schema = schema;
        this.file = file;
    }

    /** Empty for a schema that has nothing of the kind. */
    static Optional<PulledClass> of(PgSourceContext context, Schema schema) {
        JavaName java = context.names().types(schema.name());
        JavaFile file = new JavaFile(java.packageName(), java.simpleName());
        PgTypesClass types = new PgTypesClass(context, schema, file);
        types.collect();
        if (types.lines.isEmpty()) {
            return Optional.empty();
        }
        file.lines(Javadoc.lines(0, "The types that schema " + schema.name() + " has of its own."));
        file.line("public final class " + java.simpleName() + " {");
        file.line("");
        file.lines(types.lines);
        file.line("");
        file.line("    private " + java.simpleName() + "() {}");
        file.line("}");
        return Optional.of(file.finished(Optional.of(ObjectId.schema(schema.name()))));
    }

    private void collect() {
        for (SchemaObject object : schema.objects()) {
            ObjectId id = ObjectId.of(object.kind(), new QualifiedName(schema.name(), object.name()));
            if (object.kind().isType() && context.brought().hasConstant(id) || object.kind() == Kind.COLLATION) {
                objects.put(id, object);
            }
        }
        objects.keySet().forEach(this::write);
    }

    /** What a type is made of comes first, for a constant can only use one above it. */
    private void write(ObjectId id) {
        SchemaObject object = objects.get(id);
        if (object == null || !written.add(id)) {
            return;
        }
        PgBroughtTypes.printedParts(object)
                .forEach(printed -> context.types()
                        .userType(PgBroughtTypes.element(printed))
                        .ifPresent(this::write));
        collation(object).ifPresent(this::write);
        Code code = code(id, object);
        lines.addAll(CodeLayout.statement(
                4,
                "public static final " + type(id, object) + " "
                        + context.names().of(id).constant() + " = ",
                code));
    }

    private Optional<ObjectId> collation(SchemaObject object) {
        Optional<String> sql = object instanceof Domain domain
                ? domain.options().get(PgOption.COLLATION)
                : object instanceof RangeType range ? range.options().get(PgOption.COLLATION) : Optional.empty();
        return sql.map(text -> SqlTokens.of(text, Dialect.POSTGRESQL).name())
                .map(name -> ObjectId.of(Kind.COLLATION, new QualifiedName(name.schema(), name.name())));
    }

    private String type(ObjectId id, SchemaObject object) {
        if (object instanceof CompositeType) {
            return file.use("io.nestflux.table.postgres.PgComposite");
        }
        if (object instanceof Collation) {
            return file.use("io.nestflux.table.postgres.PgCollation");
        }
        String generic = object instanceof EnumType ? "PgEnum" : object instanceof Domain ? "PgDomain" : "PgRange";
        return file.use("io.nestflux.table.postgres." + generic) + "<"
                + file.use(context.types().java(id, object)) + ">";
    }

    private Code code(ObjectId id, SchemaObject object) {
        if (object instanceof EnumType type) {
            Chain chain = Code.on("PgEnum").call("of", classOf(context.types().java(id, object)));
            if (!context.constants().findsName(id)) {
                chain = chain.call("name", Code.text(type.name()));
            }
            return PgTableParts.text(placed(chain), "comment", type.comment());
        }
        if (object instanceof Domain domain) {
            return domain(id, domain);
        }
        if (object instanceof CompositeType composite) {
            return composite(composite);
        }
        return object instanceof RangeType range ? range(id, range) : collation((Collation) object);
    }

    private Code classOf(JavaType type) {
        return Code.word(file.use(type) + ".class");
    }

    private Chain placed(Chain chain) {
        return chain.call("schema", Code.text(schema.name()));
    }

    /** The constant of a type that another one is made of, if it has one. */
    private Optional<Code> constant(String printed, Kind... kinds) {
        return context.types()
                .userType(printed)
                .filter(id -> List.of(kinds).contains(id.kind()))
                .map(id -> id.schema().equals(schema.name())
                        ? Code.word(context.names().of(id).constant())
                        : Code.word(file.use(context.constants().constant(id))));
    }

    private Code domain(ObjectId id, Domain domain) {
        Optional<Code> base = constant(domain.type(), Kind.ENUM_TYPE, Kind.DOMAIN);
        Chain chain = base.map(code -> Code.on("PgDomain").call("of", Code.text(domain.name()), code))
                .orElseGet(() -> Code.on("PgDomain")
                        .call(
                                "of",
                                Code.text(domain.name()),
                                Code.text(domain.type()),
                                classOf(context.types().java(id, domain))));
        chain = placed(chain);
        if (!domain.nullable()) {
            chain = notNull(chain, domain);
        }
        chain = PgTableParts.text(chain, "defaultExpression", domain.defaultValue());
        if (domain.options().get(PgOption.COLLATION).isPresent()) {
            chain = PgCollationCode.added(
                    chain, domain.options().get(PgOption.COLLATION).get(), context, file);
        }
        String usual = PgObjectName.of(domain.name(), "", "check");
        for (Check check : domain.checks()) {
            boolean unnamed = domain.checks().size() == 1
                    && check.name().equals(usual)
                    && check.comment().isEmpty();
            Stream<String> words = Stream.concat(
                    unnamed ? Stream.of(check.expression()) : Stream.of(check.name(), check.expression()),
                    check.comment().stream());
            chain = chain.call("check", words.map(Code::text).toArray(Code[]::new));
        }
        return PgTableParts.text(chain, "comment", domain.comment());
    }

    private static Chain notNull(Chain chain, Domain domain) {
        String usual = PgObjectName.of(domain.name(), "", "not_null");
        String name = domain.options().get(PgOption.NOT_NULL_NAME).orElse(usual);
        Optional<String> comment = domain.options().get(PgOption.NOT_NULL_COMMENT);
        if (comment.isPresent()) {
            return chain.call("notNull", Code.text(name), Code.text(comment.get()));
        }
        return name.equals(usual) ? chain.call("notNull") : chain.call("notNull", Code.text(name));
    }

    private Code composite(CompositeType composite) {
        Chain chain = placed(Code.on("PgComposite").call("of", Code.text(composite.name())));
        for (CompositeType.Attribute attribute : composite.attributes()) {
            List<Code> arguments = new ArrayList<>(List.of(Code.text(attribute.name())));
            String element = PgBroughtTypes.element(attribute.type());
            Optional<Code> own = constant(element, Kind.ENUM_TYPE, Kind.DOMAIN, Kind.COMPOSITE_TYPE, Kind.RANGE_TYPE);
            arguments.add(own.orElseGet(() -> Code.text(attribute.type())));
            Chain details = Code.on("attribute");
            for (int i = element.length();
                    own.isPresent() && i < attribute.type().length();
                    i += 2) {
                details = details.call("array");
            }
            if (attribute.collation().isPresent()) {
                details = PgCollationCode.added(details, attribute.collation().get(), context, file);
            }
            details = PgTableParts.text(details, "comment", attribute.comment());
            if (!details.calls().isEmpty()) {
                arguments.add(new Code.Lambda("attribute", details));
            }
            chain = chain.call("attribute", arguments.toArray(Code[]::new));
        }
        return PgTableParts.text(chain, "comment", composite.comment());
    }

    private Code range(ObjectId id, RangeType range) {
        Optional<Code> base = constant(range.subtype(), Kind.ENUM_TYPE);
        Chain chain = base.map(code -> Code.on("PgRange").call("of", Code.text(range.name()), code))
                .orElseGet(() -> Code.on("PgRange")
                        .call(
                                "of",
                                Code.text(range.name()),
                                Code.text(range.subtype()),
                                classOf(context.types().java(id, range))));
        chain = PgTableParts.text(placed(chain), "opclass", range.options().get(PgOption.OPCLASS));
        if (range.options().get(PgOption.COLLATION).isPresent()) {
            chain = PgCollationCode.added(
                    chain, range.options().get(PgOption.COLLATION).get(), context, file);
        }
        chain = PgTableParts.text(chain, "subtypeDiff", range.options().get(PgOption.SUBTYPE_DIFF));
        String usual = PgNames.quote(new QualifiedName(schema.name(), PgObjectName.multirange(range.name())));
        Optional<String> multirange = range.options().get(PgOption.MULTIRANGE).filter(sql -> !sql.equals(usual));
        if (multirange.isPresent()) {
            SqlTokens name = SqlTokens.of(multirange.get(), Dialect.POSTGRESQL);
            chain = chain.call("multirange", Code.text(name.name().name()));
        }
        chain = PgTableParts.text(chain, "comment", range.comment());
        return PgTableParts.text(chain, "multirangeComment", range.options().get(PgOption.MULTIRANGE_COMMENT));
    }

    private Code collation(Collation collation) {
        String provider = collation.options().get(PgOption.PROVIDER).orElse("libc");
        Stream<String> locales = Stream.of(PgOption.LOCALE, PgOption.LC_COLLATE, PgOption.LC_CTYPE)
                .flatMap(option -> collation.options().get(option).stream());
        Chain chain = placed(Code.on("PgCollation")
                .call(
                        provider,
                        Stream.concat(Stream.of(collation.name()), locales)
                                .map(Code::text)
                                .toArray(Code[]::new)));
        if (collation.options().is(PgOption.NONDETERMINISTIC)) {
            chain = chain.call("nondeterministic");
        }
        chain = PgTableParts.text(chain, "rules", collation.options().get(PgOption.RULES));
        return PgTableParts.text(chain, "comment", collation.comment());
    }
}
