package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.List;
import java.util.Optional;

/**
 * A policy of PostgreSQL's row-level security.
 *
 * @param name its name
 * @param permissive whether it lets rows through that it holds for; a restrictive one holds back the others
 * @param command {@code ALL}, {@code SELECT}, {@code INSERT}, {@code UPDATE} or {@code DELETE}
 * @param roles the roles it is for, sorted; {@code public} for everybody
 * @param using which rows are seen
 * @param withCheck which rows may be written
 * @param comment its comment
 */
@Api(Api.Use.READ)
public record Policy(
        String name,
        boolean permissive,
        String command,
        List<String> roles,
        Optional<String> using,
        Optional<String> withCheck,
        Optional<String> comment)
        implements SchemaObject {

    public Policy {
        roles = List.copyOf(roles);
    }

    @Override
    public Kind kind() {
        return Kind.POLICY;
    }
}
