package io.nestflux.table.postgres;

import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.IndexPart.Nulls;
import io.nestflux.table.Column;
import java.util.Optional;

/** A term of an index with something said about it. */
record PgTerm(IndexPart part, Optional<Column<?>> column) implements PgIndexTerm {

    PgTerm sorted(boolean descending, Optional<Nulls> nulls) {
        // where NULLs sort by themselves is left out, as the catalog wants it
        Nulls natural = descending ? Nulls.FIRST : Nulls.LAST;
        return new PgTerm(part.withDescending(descending).withNulls(nulls.filter(chosen -> chosen != natural)), column);
    }

    PgTerm collated(String collation) {
        return new PgTerm(part.withCollation(Optional.of(collation)), column);
    }

    PgTerm classed(String opclass) {
        return new PgTerm(part.withOpclass(Optional.of(opclass)), column);
    }
}
