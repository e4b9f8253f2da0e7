package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What roles may do with objects that one role will create in a schema.
 *
 * @param name what it is about: {@code tables of owner to reader}
 * @param owner the role whose objects it is about; empty for the role that runs migrations
 * @param objects {@code TABLES}, {@code SEQUENCES}, {@code FUNCTIONS}, {@code TYPES} or {@code SCHEMAS}
 * @param role the role that is granted; {@code public} for everybody
 * @param privileges what it may do, sorted
 * @param grantable those it may hand on, sorted
 * @param revoked those that the server gives by itself and that were taken away, sorted
 */
@Api(Api.Use.READ)
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

    /** Default privileges under the name that says what they are about. */
    public static DefaultPrivileges of(
            String owner,
            String objects,
            String role,
            Collection<String> privileges,
            Collection<String> grantable,
            Collection<String> revoked) {
        return new DefaultPrivileges(
                objects.toLowerCase(Locale.ROOT) + (owner.isEmpty() ? "" : " of " + owner) + " to " + role,
                owner,
                objects,
                role,
                Privileges.sorted(privileges),
                Privileges.sorted(grantable),
                Privileges.sorted(revoked));
    }

    /** What they call objects of a kind: {@code TABLES}; empty for a kind of which there are none. */
    public static String objects(Kind kind) {
        return switch (kind.family()) {
            case RELATIONS -> "TABLES";
            case SEQUENCES -> "SEQUENCES";
            case ROUTINES -> "FUNCTIONS";
            case TYPES -> "TYPES";
            case SCHEMAS -> "SCHEMAS";
            case EXTENSIONS, COLLATIONS, PARTS, RIGHTS, OTHERS -> "";
        };
    }

    /** Both together: what is given twice is given once. */
    public DefaultPrivileges and(DefaultPrivileges other) {
        return of(
                owner,
                objects,
                role,
                Privileges.both(privileges, other.privileges),
                Privileges.both(grantable, other.grantable),
                Privileges.both(revoked, other.revoked));
    }

    @Override
    public Kind kind() {
        return Kind.DEFAULT_PRIVILEGES;
    }
}
