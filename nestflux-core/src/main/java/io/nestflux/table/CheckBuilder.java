package io.nestflux.table;

import io.nestflux.Api;
import java.util.Optional;

/**
 * A check constraint being described.
 *
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class CheckBuilder<B extends CheckBuilder<B>> extends NamedPart<B> {

    final String expression;

    /** A new check, registered with its table. */
    protected CheckBuilder(TableDefinition table, Optional<String> name, String expression) {
        super(table, name);
        this.expression = expression;
        table.add(this);
    }
}
