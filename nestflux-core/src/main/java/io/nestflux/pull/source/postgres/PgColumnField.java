package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Kind;
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
        this.inPrimaryKey = table.primaryKey()
                .filter(key -> key.columns().contains(column.name()))
                .isPresent();
    }

    List<String> lines(Column column) {
        PgColumnType type = context.types().of(column.type());
        Optional<Identity> serial = column.identity().filter(identity -> isPlainSerial(column, identity));
        List<Code> arguments = new ArrayList<>(List.of(Code.text(column.name())));
        arguments.addAll(type.arguments());
        Chain chain = Code.call(serial.isPresent() ? serial(type) : type.method(), arguments.toArray(Code[]::new));
        for (int i = 0; i < type.dimensions(); i++) {
            chain = chain.call("array");
        }
        chain = options(chain, column);
        if (serial.isEmpty()) {
            chain = source(chain, column, type);
        }
        chain = keys.added(notNull(chain, column), column.name(), file);
        if (column.comment().isPresent()) {
            chain = chain.call("comment", Code.text(column.comment().get()));
        }
        String lead = "public final Column<" + file.use(type.java()) + "> "
                + context.names().field(table, column.name()) + " = ";
        List<String> lines = new ArrayList<>(Javadoc.lines(4, column.comment().orElse("")));
        lines.addAll(CodeLayout.statement(4, lead, chain));
        return lines;
    }

    private static Chain options(Chain chain, Column column) {
        Chain all = chain;
        Optional<String> collation = column.options().get(PgOption.COLLATION);
        if (collation.isPresent()) {
            all = PgCollationCode.added(all, collation.get());
        }
        return all;
    }

    /** Where the value of a row comes from that says nothing. */
    private Chain source(Chain chain, Column column, PgColumnType type) {
        if (column.identity().isPresent()) {
            return PgIdentityCode.added(
                    chain,
                    column.identity().get(),
                    isDefault(column, column.identity().get()));
        }
        if (column.generated().isPresent()) {
            Chain generated =
                    chain.call("generatedAs", Code.text(column.generated().get().expression()));
            return column.generated().get().stored() ? generated.call("stored") : generated.call("virtual");
        }
        return chain;
    }

    /** Numbered columns and those of a primary key take no NULL without another word. */
    private Chain notNull(Chain chain, Column column) {
        PgColumnType type = context.types().of(column.type());
        Optional<String> name = column.options().get(PgOption.NOT_NULL_NAME);
        Chain all = chain;
        if (name.isPresent()) {
            all = all.call("notNull", Code.text(name.get()));
        } else if (!column.nullable() && !inPrimaryKey && column.identity().isEmpty()) {
            all = all.call("notNull");
        }
        return column.defaultValue().isPresent()
                ? PgDefaultCode.added(all, type, column.defaultValue().get(), file)
                : all;
    }

    private boolean isPlainSerial(Column column, Identity identity) {
        return identity.mode() == Identity.Mode.SERIAL
                && isDefault(column, identity)
                && PgIdentityCode.countsAsUsual(identity, column.type());
    }

    private boolean isDefault(Column column, Identity identity) {
        return identity.sequence().schema().equals(table.schema())
                && context.defaults()
                        .has(
                                Kind.SEQUENCE,
                                table,
                                List.of(IndexPart.column(column.name())),
                                identity.sequence().name());
    }

    private static String serial(PgColumnType type) {
        return switch (type.method()) {
            case "smallint" -> "smallserial";
            case "integer" -> "serial";
            default -> "bigserial";
        };
    }
}
