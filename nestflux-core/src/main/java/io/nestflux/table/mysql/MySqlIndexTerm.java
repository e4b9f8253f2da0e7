package io.nestflux.table.mysql;

import io.nestflux.catalog.IndexPart;
import io.nestflux.table.IndexTerm;
import java.util.Optional;

/** A column or expression in an index, and how it is sorted: {@code name.prefix(20).desc()}. */
public interface MySqlIndexTerm extends IndexTerm {

    /** Downwards. */
    default MySqlIndexTerm desc() {
        return new MySqlTerm(
                new IndexPart(
                        part().text(),
                        part().expression(),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        part().prefixLength()),
                column());
    }
}
