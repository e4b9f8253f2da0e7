package io.nestflux.pull.source.mysql;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
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
final class MySqlColumnField {

    private final MySqlSourceContext context;
    private final JavaFile file;
    private final QualifiedName name;
    private final Table table;
    private final MySqlOneColumnKeys keys;

    MySqlColumnField(MySqlSourceContext context, JavaFile file, Table table, MySqlOneColumnKeys keys) {
        this.context = context;
        this.file = file;
        this.name = MySqlSourceContext.name(table.name());
        this.table = table;
        this.keys = keys;
    }

    List<String> lines(Column column) {
        MySqlColumnType type = context.type(name, column);
        List<Code> arguments = new ArrayList<>(List.of(Code.text(column.name())));
        arguments.addAll(type.arguments());
        Chain chain = Code.call(type.method(), arguments.toArray(Code[]::new));
        for (Code.Call further : type.further().calls()) {
            chain = chain.call(further.name(), further.arguments().toArray(Code[]::new));
        }
        chain = source(letters(chain, column), column, type);
        chain = keys.added(options(chain, column), column.name(), file);
        chain = MySqlIndexCode.text(chain, "comment", column.comment());
        String lead = "public final Column<" + file.use(type.java()) + "> "
                + context.names().field(name, column.name()) + " = ";
        List<String> lines = new ArrayList<>(Javadoc.lines(4, column.comment().orElse("")));
        lines.addAll(CodeLayout.statement(4, lead, chain));
        return lines;
    }

    /** The character set, the collation, the reference system. */
    private Chain letters(Chain chain, Column column) {
        Options options = column.options();
        Optional<String> charset = options.get(MySqlOption.CHARSET)
                .filter(own -> !table.options()
                        .get(MySqlOption.CHARSET)
                        .filter(own::equals)
                        .isPresent());
        Chain all = MySqlIndexCode.text(chain, "charset", charset);
        all = MySqlIndexCode.text(all, "collation", options.get(MySqlOption.COLLATION));
        Optional<Long> srid = options.get(MySqlOption.SRID);
        return srid.isPresent() ? all.call("srid", Code.word(String.valueOf(srid.get()))) : all;
    }

    /** Where the value of a row comes from that says nothing, and whether that may be NULL. */
    private Chain source(Chain chain, Column column, MySqlColumnType type) {
        if (column.identity().isPresent()) {
            return chain.call("autoIncrement");
        }
        if (column.generated().isPresent()) {
            Chain generated =
                    chain.call("generatedAs", Code.text(column.generated().get().expression()));
            return notNull(
                    column.generated().get().stored() ? generated.call("stored") : generated.call("virtual"), column);
        }
        Chain all = notNull(chain, column);
        if (column.defaultValue().isPresent()) {
            ObjectId id = ObjectId.column(name, column.name());
            all = new MySqlDefaultCode(file, type, label -> constant(id, label))
                    .added(all, column.defaultValue().get());
        }
        return column.options().get(MySqlOption.ON_UPDATE).isPresent() ? all.call("onUpdateNow") : all;
    }

    private String constant(ObjectId column, String label) {
        return context.names().labels(column).orElseThrow() + "."
                + context.names().label(column, label);
    }

    private Chain notNull(Chain chain, Column column) {
        boolean inPrimaryKey = table.primaryKey()
                .filter(key -> key.columns().contains(column.name()))
                .isPresent();
        return column.nullable() || inPrimaryKey ? chain : chain.call("notNull");
    }

    private static Chain options(Chain chain, Column column) {
        Options options = column.options();
        Chain all = options.is(MySqlOption.INVISIBLE) ? chain.call("invisible") : chain;
        all = options.is(MySqlOption.UNVERSIONED) ? all.call("withoutSystemVersioning") : all;
        return MySqlIndexCode.text(all, "columnCheck", options.get(MySqlOption.CHECK));
    }
}
