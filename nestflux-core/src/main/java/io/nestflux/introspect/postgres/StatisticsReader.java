package io.nestflux.introspect.postgres;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.Statistics;
import java.sql.SQLException;
import java.util.Optional;

/** Extended statistics of what the catalog describes; to be read after tables and views. */
final class StatisticsReader {

    private StatisticsReader() {}

    static void read(Answers answers, ObjectNumbers numbers, StandingObjects standing) throws SQLException {
        answers.all(Question.STATISTICS, row -> {
            Optional<ObjectId> table = numbers.find(ObjectNumbers.CLASS, row.number("table_oid"), 0);
            if (table.isPresent()) {
                Statistics statistics = new Statistics(
                        row.text("name"),
                        table.get().qualifiedName(),
                        row.text("definition"),
                        row.optional("comment"),
                        Options.NONE.with(
                                PgOption.TARGET, row.optional("target").map(Long::valueOf)));
                numbers.note(ObjectNumbers.STATISTICS, row.number("oid"), standing.add(row.text("schema"), statistics));
            }
            return table;
        });
    }
}
