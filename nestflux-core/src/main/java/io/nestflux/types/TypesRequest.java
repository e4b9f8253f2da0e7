package io.nestflux.types;

import io.nestflux.catalog.Catalog;
import io.nestflux.table.SchemaDefinition;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What records are to be written.
 *
 * @param schema the schema class
 * @param sources the folder that packages begin in
 * @param packageName where all of them are put; otherwise each is beside its table
 * @param dryRun whether to only tell
 * @param built what a server makes of the model; asked for only where a view has to be looked at
 */
public record TypesRequest(
        SchemaDefinition schema, Path sources, Optional<String> packageName, boolean dryRun, Supplier<Catalog> built) {}
