package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.ForeignKey.Action;
import io.nestflux.catalog.PgOption;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a foreign key does, and when it is checked. */
final class PgForeignKeyCode {

    private PgForeignKeyCode() {}

    /** @param field how a column is named in the table's class */
    static Chain details(PgSourceContext context, Chain chain, ForeignKey key, UnaryOperator<String> field) {
        Chain all = chain;
        if (!key.referencedColumns().stream().allMatch(column -> context.declares(key.referencedTable(), column))) {
            all = all.call(
                    "ofTable",
                    Code.text(key.referencedTable().schema()),
                    Code.text(key.referencedTable().name()));
        }
        if (key.onDelete() != Action.NO_ACTION) {
            List<Code> arguments =
                    new ArrayList<>(List.of(Code.word(key.onDelete().name())));
            key.setColumns().forEach(column -> arguments.add(Code.word(field.apply(column))));
            all = all.call("onDelete", arguments.toArray(Code[]::new));
        }
        if (key.onUpdate() != Action.NO_ACTION) {
            all = all.call("onUpdate", Code.word(key.onUpdate().name()));
        }
        if (key.matchFull()) {
            all = all.call("matchFull");
        }
        all = PgDeferralCode.added(all, key.deferral());
        if (key.options().is(PgOption.TEMPORAL)) {
            all = all.call("period");
        }
        if (key.options().is(PgOption.NOT_ENFORCED)) {
            all = all.call("notEnforced");
        } else if (key.options().is(PgOption.NOT_VALID)) {
            all = all.call("notValid");
        }
        return PgTableParts.text(all, "comment", key.comment());
    }
}
