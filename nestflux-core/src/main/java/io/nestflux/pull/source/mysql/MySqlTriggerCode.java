package io.nestflux.pull.source.mysql;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Trigger;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;
import java.util.Locale;
import java.util.Optional;

/** A trigger, told in the constructor of its table's class; those of one moment in the order in which they fire. */
final class MySqlTriggerCode {

    private MySqlTriggerCode() {}

    static Chain of(MySqlSourceContext context, QualifiedName table, Trigger trigger) {
        Chain chain = Code.call("trigger", Code.text(trigger.name())).call(moment(trigger));
        return context.bodies()
                .added(
                        session(chain, trigger.options()),
                        ObjectId.of(trigger.kind(), table, trigger.name()),
                        trigger.options(),
                        context.names().table(table));
    }

    /** {@code CREATE TRIGGER `x` BEFORE UPDATE ON …} is {@code beforeUpdate}. */
    private static String moment(Trigger trigger) {
        SqlText text = SqlText.of(trigger.definition(), Dialect.MARIADB);
        int name = text.significant(text.behind(0, "CREATE", "TRIGGER"));
        int timing = text.significant(name + 1);
        String event = text.get(text.significant(timing + 1)).text().toLowerCase(Locale.ROOT);
        return text.get(timing).text().toLowerCase(Locale.ROOT)
                + event.substring(0, 1).toUpperCase(Locale.ROOT)
                + event.substring(1);
    }

    /** Whose rights a program has, and the settings that it runs under. */
    static Chain session(Chain chain, Options options) {
        Chain all = MySqlIndexCode.text(chain, "sqlMode", options.get(MySqlOption.SQL_MODE));
        all = MySqlIndexCode.text(all, "timeZone", options.get(MySqlOption.TIME_ZONE));
        Optional<String> definer = options.get(MySqlOption.DEFINER);
        return definer.isPresent() ? definer(all, definer.get()) : all;
    }

    static Chain definer(Chain chain, String account) {
        SqlText text = SqlText.of(account, Dialect.MARIADB);
        String user = text.get(0).content();
        String host = text.get(text.size() - 1).content();
        return chain.call("definer", Code.text(user), Code.text(host));
    }
}
