package io.nestflux.pull.source.mysql;

import io.nestflux.catalog.Event;
import io.nestflux.catalog.ObjectId;
import io.nestflux.pull.names.JavaName;
import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.JavaFile;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.mysql.MySqlLiterals;
import java.time.LocalDateTime;
import java.util.Locale;

/** An event, told in the schema class. */
final class MySqlEventCode {

    private final JavaFile file;
    private final SqlText schedule;
    private Chain chain;
    private int at;

    private MySqlEventCode(JavaFile file, Event event) {
        this.file = file;
        this.chain = Code.call("event", Code.text(event.name()));
        this.schedule = SqlText.of(event.definition(), Dialect.MARIADB);
        this.at = schedule.behind(schedule.find(0, token -> token.is("ON")), "ON", "SCHEDULE");
    }

    static Chain of(MySqlSourceContext context, JavaFile file, JavaName schemaClass, Event event) {
        MySqlEventCode code = new MySqlEventCode(file, event);
        code.readSchedule();
        Chain all = MySqlTriggerCode.session(code.chain, event.options());
        ObjectId id = ObjectId.of(event.kind(), MySqlSourceContext.name(event.name()));
        return context.bodies()
                .added(MySqlIndexCode.text(all, "comment", event.comment()), id, event.options(), schemaClass);
    }

    private void readSchedule() {
        while (schedule.significant(at) < schedule.size()) {
            if (take("AT")) {
                chain = chain.call("at", moment());
            } else if (take("EVERY")) {
                readInterval();
            } else if (take("STARTS")) {
                chain = chain.call("starts", moment());
            } else if (take("ENDS")) {
                chain = chain.call("ends", moment());
            } else if (take("ON", "COMPLETION", "PRESERVE")) {
                chain = chain.call("preserved");
            } else if (take("DISABLE", "ON")) {
                chain = chain.call("disabledOnReplica");
                at = schedule.significant(at) + 1;
            } else if (take("DISABLE")) {
                chain = chain.call("disabled");
            } else {
                at = schedule.significant(at) + 1; // ON COMPLETION NOT PRESERVE, ENABLE: what goes without saying
            }
        }
    }

    private boolean take(String... words) {
        int behind = schedule.behind(at, words);
        at = behind < 0 ? at : behind;
        return behind >= 0;
    }

    /** {@code 1 DAY}, or {@code '1:30' HOUR_MINUTE}. */
    private void readInterval() {
        String count = schedule.get(schedule.significant(at)).text();
        at = schedule.significant(at) + 1;
        String unit = schedule.get(schedule.significant(at)).text().toUpperCase(Locale.ROOT);
        at = schedule.significant(at) + 1;
        Code length = count.startsWith("'") ? Code.text(MySqlLiterals.read(count)) : Code.word(count);
        String units = file.use("io.nestflux.table.mysql.MySqlEvent") + ".Unit.";
        chain = chain.call("every", length, Code.word(units + unit));
    }

    private Code moment() {
        String literal = schedule.get(schedule.significant(at)).text();
        at = schedule.significant(at) + 1;
        LocalDateTime moment = LocalDateTime.parse(MySqlLiterals.read(literal).replace(' ', 'T'));
        return MySqlMoment.of(file, moment);
    }
}
