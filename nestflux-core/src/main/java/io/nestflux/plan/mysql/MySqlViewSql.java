package io.nestflux.plan.mysql;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.View;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Step;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.List;
import java.util.Optional;

/** Views. A change replaces the whole view at once, so that nobody finds it missing. */
final class MySqlViewSql implements ObjectSql<View> {

    @Override
    public List<Step> create(ObjectId id, View view) {
        return List.of(Step.statement("CREATE " + definition(id, view)));
    }

    @Override
    public List<Step> drop(ObjectId id, View view) {
        return List.of(Step.statement("DROP VIEW " + MySqlNames.quoted(id.qualifiedName())));
    }

    @Override
    public Optional<List<Step>> alter(ObjectId id, View before, View after) {
        return Optional.of(List.of(Step.statement("CREATE OR REPLACE " + definition(id, after))));
    }

    private static String definition(ObjectId id, View view) {
        Options options = view.options();
        String columns = view.columns().isEmpty()
                ? ""
                : ' '
                        + MySqlNames.list(view.columns().stream()
                                .map(View.ViewColumn::name)
                                .toList());
        return options.get(MySqlOption.ALGORITHM)
                        .map(algorithm -> "ALGORITHM = " + algorithm + ' ')
                        .orElse("")
                + MySqlPrograms.definer(options)
                + (options.is(MySqlOption.SECURITY_INVOKER) ? "SQL SECURITY INVOKER " : "")
                + "VIEW " + MySqlNames.quoted(id.qualifiedName()) + columns + " AS\n" + view.query()
                + options.get(MySqlOption.CHECK_OPTION)
                        .map(kind -> "\nWITH " + kind + " CHECK OPTION")
                        .orElse("");
    }
}
