package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Collection;
import java.util.List;

/**
 * What one role may do with one object, beyond or short of what the server gives by itself.
 *
 * @param name what it is about and for whom: {@code table orders to reader}
 * @param on the object
 * @param role the role; {@code public} for everybody
 * @param privileges what it may do, sorted: {@code SELECT}, {@code UPDATE (email)}
 * @param grantable those it may hand on, sorted
 * @param revoked those that the server gives by itself and that were taken away, sorted
 */
@Api(Api.Use.READ)
public record Grant(
        String name, ObjectId on, String role, List<String> privileges, List<String> grantable, List<String> revoked)
        implements SchemaObject {

    public Grant {
        privileges = List.copyOf(privileges);
        grantable = List.copyOf(grantable);
        revoked = List.copyOf(revoked);
    }

    /** What a role may do with an object, under the name that says both. */
    public static Grant of(
            ObjectId on,
            String role,
            Collection<String> privileges,
            Collection<String> grantable,
            Collection<String> revoked) {
        return new Grant(
                on.kind().label() + " " + on.name() + " to " + role,
                on,
                role,
                Privileges.sorted(privileges),
                Privileges.sorted(grantable),
                Privileges.sorted(revoked));
    }

    /** Both together: what is given twice is given once. */
    public Grant and(Grant other) {
        return of(
                on,
                role,
                Privileges.both(privileges, other.privileges),
                Privileges.both(grantable, other.grantable),
                Privileges.both(revoked, other.revoked));
    }

    @Override
    public Kind kind() {
        return Kind.GRANT;
    }
}
