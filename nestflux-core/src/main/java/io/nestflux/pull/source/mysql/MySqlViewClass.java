package io.nestflux.pull.source.mysql;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.View;
import io.nestflux.pull.names.JavaName;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.CodeLayout;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.pull.source.Javadoc;
import io.nestflux.pull.source.PulledClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The class of a view. */
final class MySqlViewClass {

    private MySqlViewClass() {}

    static PulledClass of(MySqlSourceContext context, View view) {
        ObjectId id = ObjectId.of(view.kind(), MySqlSourceContext.name(view.name()));
        JavaName java = context.names().of(id);
        JavaFile file = new JavaFile(java.packageName(), java.simpleName());
        String superclass = file.use("io.nestflux.table.mysql.MySqlView");
        file.lines(Javadoc.lines(0, "The view " + view.name() + "."));
        file.line("public final class " + java.simpleName() + " extends " + superclass + " {");
        file.line("");
        file.lines(CodeLayout.statement(
                4,
                "public static final " + java.simpleName() + " " + java.constant() + " = ",
                Code.call("new " + java.simpleName())));
        file.line("");
        file.line("    private " + java.simpleName() + "() {");
        file.lines(CodeLayout.statement(8, "", Code.call("super", Code.text(view.name()))));
        for (Chain statement : statements(view)) {
            file.lines(CodeLayout.statement(8, "", statement));
        }
        file.line("    }");
        file.line("}");
        return file.finished(Optional.of(id));
    }

    private static List<Chain> statements(View view) {
        List<Chain> all = new ArrayList<>();
        Options options = view.options();
        Code[] columns =
                view.columns().stream().map(column -> Code.text(column.name())).toArray(Code[]::new);
        if (columns.length > 0) {
            all.add(Code.call("columns", columns));
        }
        all.add(Code.call("as", Code.text(view.query())));
        options.get(MySqlOption.ALGORITHM)
                .ifPresent(algorithm -> all.add(Code.call("algorithm", Code.word(algorithm.name()))));
        options.get(MySqlOption.CHECK_OPTION)
                .ifPresent(option -> all.add(Code.call("checkOption", Code.word(option.name()))));
        if (options.is(MySqlOption.SECURITY_INVOKER)) {
            all.add(Code.call("securityInvoker"));
        }
        options.get(MySqlOption.DEFINER).ifPresent(account -> all.add(MySqlTriggerCode.definer(Code.on(""), account)));
        return all;
    }
}
