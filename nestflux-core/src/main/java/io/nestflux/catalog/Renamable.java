package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Optional;

/** A part of a table that means the same under another name: nobody has rows in it, and nobody reads it by its name. */
@Api(Api.Use.READ)
public sealed interface Renamable extends SchemaObject permits KeyConstraint, Exclusion, Check, Index, ForeignKey {

    /** The same under another name. */
    Renamable withName(String changed);

    /** The same with another comment. */
    Renamable withComment(Optional<String> changed);
}
