package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.SequenceOptions;
import io.nestflux.table.SequenceBuilder;
import java.util.Optional;

/** How the server numbers an identity column. */
@Api(Api.Use.CALL)
public final class PgIdentityOptions extends SequenceBuilder<PgIdentityOptions> {

    private Optional<String> sequence = Optional.empty();

    PgIdentityOptions() {}

    /** The name of the sequence behind the column, instead of {@code table_column_seq}. */
    public PgIdentityOptions sequenceName(String name) {
        this.sequence = Optional.of(name);
        return this;
    }

    Optional<String> sequence() {
        return sequence;
    }

    SequenceOptions counting() {
        return options();
    }
}
