package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.PgOption;
import io.nestflux.table.CheckBuilder;
import java.util.Optional;

/** A check of a table. */
@Api(Api.Use.CALL)
public final class PgCheck extends CheckBuilder<PgCheck> {

    PgCheck(PgTable table, Optional<String> name, String expression) {
        super(table, name, expression);
    }

    /** Tables that inherit from this one do not have it. */
    public PgCheck noInherit() {
        option(PgOption.NO_INHERIT, true);
        return this;
    }

    /** The rows that are there already are not looked at. */
    public PgCheck notValid() {
        option(PgOption.NOT_VALID, true);
        return this;
    }

    /** Documentation only. PostgreSQL 18 and later. */
    public PgCheck notEnforced() {
        option(PgOption.NOT_ENFORCED, true);
        return this;
    }

    /** A comment that the server keeps. */
    public PgCheck comment(String text) {
        remark(text);
        return this;
    }

    /** What it was called before. */
    public PgCheck renamedFrom(String oldName) {
        wasNamed(oldName);
        return this;
    }
}
