package io.nestflux.catalog;

import java.util.List;

/**
 * What roles may do with objects that one role will create in a schema.
 *
 * @param name what it is about: {@code tables of owner to reader}
 * @param owner the role whose objects it is about
 * @param objects {@code TABLES}, {@code SEQUENCES}, {@code FUNCTIONS}, {@code TYPES} or {@code SCHEMAS}
 * @param role the role that is granted; {@code public} for everybody
 * @param privileges what it may do, sorted
 * @param grantable those it may hand on, sorted
 * @param revoked those that the server gives by itself and that were taken away, sorted
 */
public record DefaultPrivileges(
        String name,
        String owner,
        String objects,
        String role,
        List<String> privileges,
        List<String> grantable,
        List<String> revoked)
        implements SchemaObject {

    public DefaultPrivileges {
        privileges = List.copyOf(privileges);
        grantable = List.copyOf(grantable);
        revoked = List.copyOf(revoked);
    }

    @Override
    public Kind kind() {
        return Kind.DEFAULT_PRIVILEGES;
    }
}
