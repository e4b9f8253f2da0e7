package io.nestflux.table;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Concession;
import io.nestflux.catalog.Conversions;
import io.nestflux.catalog.DeclaredRows;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Renames;
import java.util.Map;
import java.util.Set;

/** What a schema class comes down to. */
record Model(
        Catalog catalog,
        Renames renames,
        DeclaredRows rows,
        Map<QualifiedName, Set<Concession>> online,
        Conversions conversions,
        Set<ObjectId> retired) {}
