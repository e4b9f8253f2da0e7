package io.nestflux.testing;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Waits until a server that was just started lets clients in. */
final class Answer {

    private Answer() {}

    static void await(Address address, Process process, ServerHome home) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (true) {
            try {
                address.connect().close();
                return;
            } catch (SQLException e) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new IOException("it ended" + home.endOfLog());
                }
                if (Instant.now().isAfter(end)) {
                    throw new IOException("it did not answer within three minutes" + home.endOfLog(), e);
                }
            }
        }
    }
}
