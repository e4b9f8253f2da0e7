package io.nestflux.table.postgres;

/** The fields of an interval that has no days. */
public enum YearMonthFields {
    YEAR,
    MONTH,
    YEAR_TO_MONTH;

    String sql() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
