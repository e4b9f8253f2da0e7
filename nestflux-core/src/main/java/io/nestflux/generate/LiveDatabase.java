package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.connect.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Asks the database at hand for what makes a plan better, and does without if it does not answer. */
final class LiveDatabase {

    /** What is asked. */
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    private LiveDatabase() {}

    /** Nothing if it cannot be reached. */
    static <T> Optional<T> ask(Database database, Question<T> question) {
        try (Connection connection = database.connect()) {
            return Optional.of(question.ask(connection));
        } catch (NestFluxException unreachable) {
            if (unreachable.code() == ErrorCode.CONNECTION_FAILED) {
                return Optional.empty();
            }
            throw unreachable;
        } catch (SQLException lost) {
            throw new NestFluxException(
                    ErrorCode.CONNECTION_FAILED, "The connection was lost: " + lost.getMessage(), lost);
        }
    }
}
