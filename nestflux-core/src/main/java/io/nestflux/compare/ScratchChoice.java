package io.nestflux.compare;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.connect.Database;
import io.nestflux.scratch.ScratchServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Looks for a server on which scratch databases may be made: one that was named for it; else that of a database which
 * is compared; else a last resort. Nothing is tried before somebody asks, and nothing twice.
 */
final class ScratchChoice {

    private final Subject from;
    private final Subject to;
    private final List<String> refusals = new ArrayList<>();
    private Optional<ChosenServer> found = Optional.empty();
    private boolean searched;

    ScratchChoice(Subject from, Subject to) {
        this.from = from;
        this.to = to;
    }

    /** @throws NestFluxException {@code NF-108} if there is none */
    ChosenServer require() {
        return find().orElseThrow(() -> new NestFluxException(
                ErrorCode.SCRATCH_UNAVAILABLE,
                refusals.isEmpty()
                        ? "There is no server for scratch databases."
                        : "No scratch database can be made:\n  " + String.join("\n  ", refusals),
                "name a server just for this: " + Parameter.SCRATCH_URL.set("jdbc:…")
                        + ", or Source.scratch(url, user, password)"));
    }

    /** Empty if no server lets a scratch database be made; the servers' words are {@link #refusals()}. */
    Optional<ChosenServer> find() {
        if (!searched) {
            searched = true;
            found = search();
        }
        return found;
    }

    /** Why there is none, a line for each server that was tried. */
    List<String> refusals() {
        return List.copyOf(refusals);
    }

    private Optional<ChosenServer> search() {
        Optional<Database> named = from.scratch().or(to::scratch);
        if (named.isPresent()) {
            // a server that was named and cannot be used is a mistake to be told, not to be got round
            return Optional.of(tried(named.get()));
        }
        return Stream.concat(
                        Stream.of(from, to).flatMap(ScratchChoice::own),
                        Stream.of(from, to).flatMap(subject -> subject.lastResort().stream()))
                .flatMap(each -> attempt(each).stream())
                .findFirst();
    }

    private static Stream<Supplier<Database>> own(Subject subject) {
        return subject.origin() instanceof Origin.Live live ? Stream.of(live::database) : Stream.empty();
    }

    private Optional<ChosenServer> attempt(Supplier<Database> candidate) {
        try {
            return Optional.of(tried(candidate.get()));
        } catch (NestFluxException refused) {
            if (refused.code() != ErrorCode.SCRATCH_UNAVAILABLE) {
                throw refused;
            }
            refusals.add(refused.problem());
            return Optional.empty();
        }
    }

    private static ChosenServer tried(Database database) {
        ScratchServer server = new ScratchServer(database);
        server.create().close();
        return new ChosenServer(server, server.version());
    }
}
