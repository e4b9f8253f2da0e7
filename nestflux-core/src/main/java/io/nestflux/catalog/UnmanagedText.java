package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.List;

/**
 * The SQL that makes something which NestFlux does not describe.
 *
 * @param object what it makes
 * @param statements the statements, in their order
 */
@Api(Api.Use.READ)
public record UnmanagedText(Unmanaged object, List<String> statements) {

    public UnmanagedText {
        statements = List.copyOf(statements);
    }
}
