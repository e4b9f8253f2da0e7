package io.nestflux.plan.online.mysql;

import io.nestflux.catalog.Concession;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.plan.online.TablesInUse;
import io.nestflux.sql.mysql.MySqlRelease;
import java.util.Optional;

/**
 * Which ways somebody said that a table may be changed in.
 *
 * @param inUse the tables, and what they may suffer
 * @param release the server
 */
record Allowance(TablesInUse inUse, MySqlRelease release) {

    /** Whoever lets a table be copied while writes wait lets writes wait. */
    boolean allows(QualifiedName table, Rung rung) {
        boolean shared = inUse.allows(table, Concession.SHARED);
        boolean copy = inUse.allows(table, Concession.COPY);
        return switch (rung) {
            case INSTANT, NOCOPY, INPLACE -> true;
            case INPLACE_SHARED -> shared || copy && !release.copiesWithoutLock();
            case COPY_NONE -> copy;
            case COPY -> copy && (shared || !release.copiesWithoutLock());
        };
    }

    /** The way itself, or the next one down that is allowed. */
    Optional<Rung> from(QualifiedName table, Rung rung) {
        return Rung.of(release).stream()
                .filter(each -> each.compareTo(rung) >= 0)
                .filter(each -> allows(table, each))
                .findFirst();
    }

    /** What has to be said for a way to be taken. */
    static Concession needed(Rung rung) {
        return rung.copies() ? Concession.COPY : Concession.SHARED;
    }
}
