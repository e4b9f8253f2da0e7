package io.nestflux.table.mysql;

import io.nestflux.catalog.Period;
import io.nestflux.table.PartBuilder;

/** A period of time in two columns of a table. */
final class MySqlPeriod extends PartBuilder {

    private final Period period;

    MySqlPeriod(MySqlTable table, String name, MySqlTable.Column<?> start, MySqlTable.Column<?> end) {
        super(table);
        this.period = new Period(name, start.name(), end.name());
    }

    @Override
    protected Period part() {
        return period;
    }
}
