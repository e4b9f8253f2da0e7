package io.nestflux.introspect.postgres;

import io.nestflux.introspect.Row;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one role has by an access control list, and what it would have by the server's own default: only the difference
 * is told. Collected from one row for each entry of either.
 */
final class Privileges {

    private final Set<String> given = new TreeSet<>();
    private final Set<String> grantable = new TreeSet<>();
    private final Set<String> usual = new TreeSet<>();
    private boolean byAnother;

    /** An entry, of the list as it is or as it would be. */
    void add(Row row) throws SQLException {
        String privilege = row.text("privilege")
                + row.optional("column_name").map(name -> " (" + name + ")").orElse("");
        if (row.flag("usual")) {
            usual.add(privilege);
            return;
        }
        given.add(privilege);
        if (row.flag("grantable")) {
            grantable.add(privilege);
        }
        byAnother |= row.flag("by_another");
    }

    /** What it has beyond the default. */
    Set<String> granted() {
        Set<String> granted = new TreeSet<>(given);
        granted.removeAll(usual);
        return granted;
    }

    /** Those of them that it may hand on. */
    Set<String> grantable() {
        return Set.copyOf(grantable);
    }

    /** What the default has and it has not. */
    Set<String> revoked() {
        Set<String> revoked = new TreeSet<>(usual);
        revoked.removeAll(given);
        return revoked;
    }

    boolean isUsual() {
        return given.equals(usual) && grantable.isEmpty();
    }

    /** Whether somebody else than the owner gave something: only that role can take it away again. */
    boolean isGivenByAnother() {
        return byAnother;
    }
}
