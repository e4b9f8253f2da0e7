package io.nestflux.pull.source.postgres;

import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.ForeignKey.Action;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import java.util.ArrayList;
import java.util.List;

/** What a foreign key does, and when it is checked. */
final class PgForeignKeyCode {

    private PgForeignKeyCode() {}

    static Chain details(Chain chain, ForeignKey key, PgSourceContext context, QualifiedName table) {
        Chain all = chain;
        if (key.onDelete() != Action.NO_ACTION) {
            List<Code> arguments =
                    new ArrayList<>(List.of(Code.word(key.onDelete().name())));
            key.setColumns()
                    .forEach(column -> arguments.add(Code.word(context.names().field(table, column))));
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
        return key.comment().isPresent()
                ? all.call("comment", Code.text(key.comment().get()))
                : all;
    }
}
