package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.Grant;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.View;
import io.nestflux.catalog.View.ViewColumn;
import io.nestflux.pull.names.JavaName;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.pull.source.PulledClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The class of a view, materialized or not: its query, and what is said besides. */
final class PgViewClass {

    private final PgSourceContext context;
    private final QualifiedName name;
    private final View view;
    private final List<Code> statements = new ArrayList<>();

    private PgViewClass(PgSourceContext context, QualifiedName name, View view) {
        this.context = context;
        this.name = name;
        this.view = view;
    }

    static PulledClass of(PgSourceContext context, QualifiedName name, View view) {
        return new PgViewClass(context, name, view).written();
    }

    private PulledClass written() {
        ObjectId id = ObjectId.of(view.kind(), name);
        JavaName java = context.names().of(id);
        JavaFile file = new JavaFile(java.packageName(), java.simpleName());
        statements.add(PgTableClass.named("super", name));
        view.comment().ifPresent(comment -> statements.add(Code.call("comment", Code.text(comment))));
        statements.add(Code.call("as", Code.block(view.query())));
        options();
        view.columns().forEach(this::column);
        PgIndexCode indexes = new PgIndexCode(context, name, PgViewClass::named);
        PgOtherPartCode others =
                new PgOtherPartCode(context, file, name, column -> named(column).flat());
        for (SchemaObject part : view.parts()) {
            if (part instanceof Index index) {
                statements.add(indexes.of(index));
            } else {
                others.of(part).ifPresent(statements::add);
            }
        }
        for (Grant grant : context.grantsOn(id)) {
            statements.addAll(PgGrantCode.of(Code.on(""), grant, PgViewClass::named));
        }
        String superclass = view.materialized() ? "PgMaterializedView" : "PgView";
        String kind = view.materialized() ? "The materialized view " : "The view ";
        PgTableClass.begin(
                file,
                java,
                "io.nestflux.table.postgres." + superclass,
                view.comment().orElse(kind + name + "."));
        PgTableClass.end(file, java, statements);
        return file.finished(Optional.of(id));
    }

    private static Chain named(String column) {
        return Code.call("column", Code.text(column));
    }

    private void options() {
        for (Map.Entry<String, String> each :
                view.options().family(PgOption.WITH).entrySet()) {
            statements.add(option(each.getKey(), each.getValue()));
        }
        text("tablespace", view.options().get(PgOption.TABLESPACE));
        text("accessMethod", view.options().get(PgOption.ACCESS_METHOD));
        if (view.options().is(PgOption.NO_DATA)) {
            statements.add(Code.call("withNoData"));
        }
    }

    private static Code option(String parameter, String value) {
        return switch (parameter + "=" + value) {
            case "check_option=local" -> Code.call("checkOption", Code.word("LOCAL"));
            case "check_option=cascaded" -> Code.call("checkOption", Code.word("CASCADED"));
            case "security_barrier=true" -> Code.call("securityBarrier");
            case "security_invoker=true" -> Code.call("securityInvoker");
            default -> Code.call("with", Code.text(parameter), Code.text(value));
        };
    }

    private void text(String method, Optional<String> value) {
        value.ifPresent(text -> statements.add(Code.call(method, Code.text(text))));
    }

    private void column(ViewColumn column) {
        Chain chain = PgTableParts.text(named(column.name()), "defaultExpression", column.defaultValue());
        chain = PgTableParts.text(chain, "comment", column.comment());
        if (chain.calls().size() > 1) {
            statements.add(chain);
        }
    }
}
