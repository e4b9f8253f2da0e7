package io.nestflux.table.postgres;

import io.nestflux.Api;

/** The fields of an interval that has no days. */
@Api(Api.Use.CALL)
public enum YearMonthFields {
    YEAR,
    MONTH,
    YEAR_TO_MONTH;

    String sql() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
