package io.nestflux.faults;

import io.nestflux.testing.RunningServer;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One field of the matrix: a fault, tried in all its ways on all statements of a kind. */
record Cell(Fault fault, Kind kind, Direction direction) {

    /** One database, disturbed once. */
    record Attempt(Cell cell, TestServer server, String target, int way) {

        /** Does it; the failure says what went wrong, if anything. */
        Optional<Throwable> fails() {
            Fault fault = cell.fault();
            if (!fault.wantsOwnServer()) {
                return fails(server.createDatabase(), Optional.empty());
            }
            RunningServer own = OwnServers.of(server);
            synchronized (own) {
                return fails(server.createDatabaseOn(own), Optional.of(own));
            }
        }

        private Optional<Throwable> fails(TestDatabase database, Optional<RunningServer> own) {
            try (database) {
                Stage stage = Stage.set(cell.kind(), cell.direction(), target, database);
                cell.fault().ways(own).get(way).on(stage);
                stage.requireGoodEnd();
                return Optional.empty();
            } catch (Exception | AssertionError failure) {
                // at once: the report comes when all is done
                System.err.println(this + ": " + failure);
                return Optional.of(failure);
            }
        }

        @Override
        public String toString() {
            return cell + ", way " + (way + 1) + ", on " + server + ", at " + target;
        }
    }

    /** All that is tried. Servers take turns; so do statements where each attempt takes its time. */
    List<Attempt> attempts() {
        List<Attempt> attempts = new ArrayList<>();
        List<TestServer> servers = kind.servers();
        List<String> targets = kind.targets(direction);
        for (int way = 0; way < fault.howManyWays(); way++) {
            for (int target = 0; target < targets.size(); target++) {
                if (!fault.takesItsTime() || way % targets.size() == target) {
                    TestServer server = servers.get(attempts.size() % servers.size());
                    attempts.add(new Attempt(this, server, targets.get(target), way));
                }
            }
        }
        return attempts;
    }

    @Override
    public String toString() {
        return fault.name() + ' ' + kind.name() + ' ' + direction.name();
    }
}
