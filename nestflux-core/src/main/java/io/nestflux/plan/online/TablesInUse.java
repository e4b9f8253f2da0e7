package io.nestflux.plan.online;

import io.nestflux.catalog.Concession;
import io.nestflux.catalog.QualifiedName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which tables are in use while they change, and what they may suffer. The database is asked how large they are when
 * that is first of interest.
 */
public final class TablesInUse {

    /** None is. */
    public static final TablesInUse NONE = new TablesInUse(Online.OFF, Map.of(), Map::of);

    private final Online online;
    private final Map<QualifiedName, Set<Concession>> declared;
    private final Supplier<Map<QualifiedName, LiveTable>> database;
    private final TargetServer server;
    private final boolean concedesAll;
    private volatile @Nullable Map<QualifiedName, LiveTable> live;

    /**
     * @param online what is asked for
     * @param declared the tables whose classes say that they are in use, and what each may suffer
     * @param database gives what the database at hand has; nothing if there is none
     */
    public TablesInUse(
            Online online,
            Map<QualifiedName, Set<Concession>> declared,
            Supplier<Map<QualifiedName, LiveTable>> database) {
        this(online, declared, database, TargetServer.UNKNOWN, false);
    }

    private TablesInUse(
            Online online,
            Map<QualifiedName, Set<Concession>> declared,
            Supplier<Map<QualifiedName, LiveTable>> database,
            TargetServer server,
            boolean concedesAll) {
        this.online = online;
        this.declared = Map.copyOf(declared);
        this.database = database;
        this.server = server;
        this.concedesAll = concedesAll;
    }

    /** The same on a certain server. */
    public TablesInUse on(TargetServer known) {
        return new TablesInUse(online, declared, database, known, concedesAll);
    }

    /**
     * The same for a way back, which is as gentle as can be, and is there in any case: nobody writes it beforehand by
     * hand, and who needs it is in a hurry.
     */
    public TablesInUse backwards() {
        return new TablesInUse(online, declared, database, server, true);
    }

    /** The server that they are on. */
    public TargetServer server() {
        return server;
    }

    /** Whether no table can be. */
    public boolean areNone() {
        return online.policy() == OnlinePolicy.FALSE && declared.isEmpty();
    }

    /** Whether a table that is there before is changed gently. */
    public boolean has(QualifiedName table) {
        return declared.containsKey(table)
                || switch (online.policy()) {
                    case FALSE -> false;
                    case TRUE -> !live(table).map(LiveTable::isSmall).orElse(false);
                    case ALWAYS -> true;
                };
    }

    /** Whether a table may suffer that where there is no gentle form. */
    public boolean allows(QualifiedName table, Concession concession) {
        return concedesAll
                || online.allowed().contains(concession)
                || declared.getOrDefault(table, Set.of()).contains(concession);
    }

    /** What the database at hand says of a table; empty if it has none by that name, or is none. */
    public Optional<LiveTable> live(QualifiedName table) {
        Map<QualifiedName, LiveTable> known = live;
        if (known == null) {
            known = database.get();
            live = known;
        }
        return Optional.ofNullable(known.get(table));
    }
}
