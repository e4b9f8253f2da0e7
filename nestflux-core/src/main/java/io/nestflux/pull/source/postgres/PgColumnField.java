package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.CodeLayout;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.pull.source.Javadoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The field of a table class that declares a column, with the keys that are of that column alone. */
final class PgColumnField {

    private final PgSourceContext context;
    private final JavaFile file;
    private final QualifiedName table;
    private final PgOneColumnKeys keys;
    private final Column column;
    private final PgColumnType type;
    private final boolean inPrimaryKey;

    PgColumnField(
            PgSourceContext context,
            JavaFile file,
            QualifiedName name,
            Table table,
            PgOneColumnKeys keys,
            Column column) {
        this.context = context;
        this.file = file;
        this.table = name;
        this.keys = keys;
        this.column = column;
        this.type = context.types().of(column.type(), name.schema());
        this.inPrimaryKey = table.primaryKey()
                .filter(key -> key.columns().contains(column.name()))
                .isPresent();
    }

    List<String> lines() {
        Chain chain = source(options(typed()));
        chain = keys.added(chain, column.name(), file);
        chain = PgTableParts.text(statistics(chain), "comment", column.comment());
        String lead = "public final Column<" + file.use(type.java()) + "> "
                + context.names().field(table, column.name()) + " = ";
        List<String> lines = new ArrayList<>(Javadoc.lines(4, column.comment().orElse("")));
        lines.addAll(CodeLayout.statement(4, lead, chain));
        return lines;
    }

    private Chain typed() {
        List<Code> arguments = new ArrayList<>(List.of(Code.text(column.name())));
        arguments.addAll(type.arguments());
        String method = context.isPlainSerial(table, column, inPrimaryKey) ? serial() : type.method();
        Chain chain = Code.call(method, arguments.toArray(Code[]::new));
        Optional<String> collation = column.options().get(PgOption.COLLATION);
        if (collation.isPresent()) {
            chain = PgCollationCode.added(chain, collation.get(), context, file);
        }
        for (int i = 0; i < type.dimensions(); i++) {
            chain = chain.call("array");
        }
        return chain;
    }

    private String serial() {
        return switch (type.method()) {
            case "smallint" -> "smallserial";
            case "integer" -> "serial";
            default -> "bigserial";
        };
    }

    private Chain options(Chain chain) {
        Chain all = constant(chain, "storage", column.options().get(PgOption.STORAGE));
        return constant(all, "compression", column.options().get(PgOption.COMPRESSION));
    }

    private Chain constant(Chain chain, String method, Optional<? extends Enum<?>> value) {
        return value.map(each -> chain.call(
                        method, Code.word(file.use(each.getDeclaringClass().getName()) + "." + each.name())))
                .orElse(chain);
    }

    /** Where the value of a row comes from that says nothing, and whether it may be NULL. */
    private Chain source(Chain chain) {
        if (context.isPlainSerial(table, column, inPrimaryKey)) {
            return notNull(chain, false);
        }
        if (column.identity().isPresent()) {
            Identity identity = column.identity().get();
            return identity.mode() == Identity.Mode.SERIAL
                    ? notNull(chain, true)
                            .call("defaultExpression", Code.text(PgSequenceCode.nextval(identity.sequence())))
                    : notNull(PgIdentityCode.added(chain, identity, hasDefaultSequence(identity)), false);
        }
        if (column.generated().isPresent()) {
            Chain generated =
                    chain.call("generatedAs", Code.text(column.generated().get().expression()));
            return notNull(
                    column.generated().get().stored() ? generated.call("stored") : generated.call("virtual"), true);
        }
        Chain all = notNull(chain, true);
        return column.defaultValue()
                .map(sql -> new PgDefaultCode(type, file, context.names()).added(all, sql))
                .orElse(all);
    }

    private boolean hasDefaultSequence(Identity identity) {
        return context.hasDefaultSequence(table, column, identity);
    }

    /** Columns that the server numbers and those of a primary key take no NULL without another word. */
    private Chain notNull(Chain chain, boolean unlessSaid) {
        Options options = column.options();
        Optional<String> name = options.get(PgOption.NOT_NULL_NAME);
        Chain all = chain;
        if (options.is(PgOption.NOT_NULL_NO_INHERIT)) {
            all = all.call("notNullNoInherit");
        }
        if (options.is(PgOption.NOT_NULL_NOT_VALID)) {
            all = all.call("notNullNotValid");
        }
        if (name.isPresent()) {
            return all.call("notNull", Code.text(name.get()));
        }
        boolean needed = !column.nullable() && !inPrimaryKey && unlessSaid;
        return needed && all == chain ? all.call("notNull") : all;
    }

    /** What the server is told for its statistics. */
    private Chain statistics(Chain chain) {
        Options options = column.options();
        Chain all = number(chain, "statistics", options.get(PgOption.STATISTICS).map(String::valueOf));
        all = number(all, "nDistinct", options.get(PgOption.N_DISTINCT));
        return number(all, "nDistinctInherited", options.get(PgOption.N_DISTINCT_INHERITED));
    }

    private static Chain number(Chain chain, String method, Optional<String> value) {
        return value.map(number -> chain.call(method, Code.word(number))).orElse(chain);
    }
}
