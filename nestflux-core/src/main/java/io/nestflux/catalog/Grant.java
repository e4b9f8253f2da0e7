package io.nestflux.catalog;

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
public record Grant(
        String name, ObjectId on, String role, List<String> privileges, List<String> grantable, List<String> revoked)
        implements SchemaObject {

    public Grant {
        privileges = List.copyOf(privileges);
        grantable = List.copyOf(grantable);
        revoked = List.copyOf(revoked);
    }

    @Override
    public Kind kind() {
        return Kind.GRANT;
    }
}
