package io.nestflux.compare;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.introspect.Scope;
import io.nestflux.sql.Dialect;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Both sides of a comparison, at hand to be read.
 *
 * @param from where the changes start
 * @param to where they lead
 * @param schemas what is compared
 */
record Sides(Side from, Side to, Set<String> schemas) implements AutoCloseable {

    static Sides open(Subject from, Subject to, ScratchChoice choice) {
        Optional<Side> liveFrom = live(from);
        try {
            Optional<Side> liveTo = live(to);
            try {
                requireOneFamily(from, liveFrom, to, liveTo);
                Side first = liveFrom.orElseGet(() -> Side.built(from.origin(), choice.require()));
                try {
                    Side second = liveTo.orElseGet(() -> Side.built(to.origin(), choice.require()));
                    requireOneProduct(first, second);
                    return new Sides(first, second, schemas(from, first, to, second));
                } catch (RuntimeException failed) {
                    first.close();
                    throw failed;
                }
            } catch (RuntimeException failed) {
                liveTo.ifPresent(Side::close);
                throw failed;
            }
        } catch (RuntimeException failed) {
            liveFrom.ifPresent(Side::close);
            throw failed;
        }
    }

    private static Optional<Side> live(Subject subject) {
        return subject.origin() instanceof Origin.Live live ? Optional.of(Side.of(live)) : Optional.empty();
    }

    private static void requireOneFamily(Subject from, Optional<Side> liveFrom, Subject to, Optional<Side> liveTo) {
        Dialect first = liveFrom.map(side -> side.server().dialect()).orElseGet(() -> declared(from.origin()));
        Dialect second = liveTo.map(side -> side.server().dialect()).orElseGet(() -> declared(to.origin()));
        if (!first.isKinOf(second)) {
            throw incomparable(from.origin().words(), first, to.origin().words(), second);
        }
    }

    private static Dialect declared(Origin origin) {
        if (origin instanceof Origin.Directory directory) {
            return directory.dialect();
        }
        if (origin instanceof Origin.Script script) {
            return script.dialect();
        }
        return ((Origin.Model) origin).definition().catalog().dialect();
    }

    /** MySQL and MariaDB print the same thing in different words. */
    private static void requireOneProduct(Side from, Side to) {
        Dialect first = from.server().dialect();
        Dialect second = to.server().dialect();
        if (first != second) {
            throw incomparable(from.words(), first, to.words(), second);
        }
    }

    private static NestFluxException incomparable(String from, Dialect first, String to, Dialect second) {
        return new NestFluxException(
                ErrorCode.SOURCES_INCOMPARABLE,
                from + " is " + first.productName() + ", " + to + " is " + second.productName()
                        + ": their schemas cannot be compared.",
                "compare two things of the same product",
                "for a directory or file, say whose SQL it is: " + Parameter.DIALECT.set("postgresql|mysql|mariadb"),
                "for scratch databases, name a server of the same product");
    }

    /** What one side is not about is left out on the other, too. */
    private static Set<String> schemas(Subject fromSubject, Side from, Subject toSubject, Side to) {
        Set<String> all = new HashSet<>();
        boolean somebodyKnows = from.saysItsSchemas() || to.saysItsSchemas();
        Stream.of(from, to)
                .filter(side -> side.saysItsSchemas() || !somebodyKnows)
                .forEach(side -> all.addAll(side.schemas()));
        for (Subject subject : new Subject[] {fromSubject, toSubject}) {
            if (!subject.schemas().isEmpty()) {
                requireSchemas(from.server().dialect());
                all.retainAll(subject.schemas());
            }
        }
        return new TreeSet<>(all);
    }

    static void requireSchemas(Dialect dialect) {
        if (!dialect.hasSchemas()) {
            throw new NestFluxException(
                    ErrorCode.CONFIGURATION_INVALID,
                    "On " + dialect.productName() + " a comparison cannot be narrowed to some schemas: there a schema"
                            + " is a database, and the URL names it.",
                    "leave the schemas out, and name the database in the URL");
        }
    }

    /** The names of tables and views in the letters of both; what comes later counts for more. */
    List<String> names() {
        return Stream.concat(from.names().stream(), to.names().stream()).toList();
    }

    /** What is read of both: a model tells only its own roles' rights, so those of others are not asked for. */
    Scope scope() {
        Set<String> roles = new TreeSet<>();
        boolean somebodyKnows = false;
        for (Side side : new Side[] {from, to}) {
            somebodyKnows |= side.roles().isPresent();
            side.roles().ifPresent(roles::addAll);
        }
        return new Scope(schemas, Set.of(), somebodyKnows ? Optional.of(roles) : Optional.empty());
    }

    @Override
    public void close() {
        try (from;
                to) {
            // each is closed, whatever the other says
        }
    }
}
