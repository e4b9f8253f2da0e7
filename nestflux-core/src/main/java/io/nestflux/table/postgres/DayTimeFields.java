package io.nestflux.table.postgres;

import io.nestflux.Api;

/** The fields of an interval that has no months. */
@Api(Api.Use.CALL)
public enum DayTimeFields {
    DAY,
    HOUR,
    MINUTE,
    SECOND,
    DAY_TO_HOUR,
    DAY_TO_MINUTE,
    DAY_TO_SECOND,
    HOUR_TO_MINUTE,
    HOUR_TO_SECOND,
    MINUTE_TO_SECOND;

    String sql() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
