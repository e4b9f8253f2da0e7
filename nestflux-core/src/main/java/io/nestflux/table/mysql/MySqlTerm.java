package io.nestflux.table.mysql;

import io.nestflux.catalog.IndexPart;
import io.nestflux.table.Column;
import java.util.Optional;

/** A term of an index with something said about it. */
record MySqlTerm(IndexPart part, Optional<Column<?>> column) implements MySqlIndexTerm {}
