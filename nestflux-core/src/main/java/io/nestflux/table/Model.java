package io.nestflux.table;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.DeclaredRows;
import io.nestflux.catalog.Renames;

/** What a schema class comes down to. */
record Model(Catalog catalog, Renames renames, DeclaredRows rows) {}
