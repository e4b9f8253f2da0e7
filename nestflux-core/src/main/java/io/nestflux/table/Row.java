package io.nestflux.table;

import io.nestflux.Api;
import io.nestflux.Visible;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of reference data, as a table class writes it: {@code row("EUR", "Euro")}. Its values have the columns' Java
 * types and stand in the order of the columns; null is NULL.
 */
@Api(Api.Use.CALL)
public final class Row {

    private final List<Optional<Object>> values;

    Row(@Nullable Object... values) {
        this.values = Collections.unmodifiableList(
                Arrays.stream(values).map(Optional::ofNullable).toList());
    }

    List<Optional<Object>> values() {
        return values;
    }

    /** As messages name it: {@code row(EUR, Euro)}. */
    @Override
    public String toString() {
        return "row(" + String.join(", ", values.stream().map(Row::shownOrNull).toList()) + ")";
    }

    /** A value as messages show it. */
    static String shown(Object value) {
        return Visible.line(String.valueOf(value));
    }

    private static String shownOrNull(Optional<Object> value) {
        return value.map(Row::shown).orElse("null");
    }
}
