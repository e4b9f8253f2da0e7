package io.nestflux.introspect.postgres;

import io.nestflux.introspect.Row;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the server says to all {@link Question}s, which are sent together: over a slow wire each by itself would cost
 * more than its answer. Each answer is read once.
 */
final class Answers implements AutoCloseable {

    private final Statement statement;
    private final Map<Question, ResultSet> open;

    private Answers(Statement statement, Map<Question, ResultSet> open) {
        this.statement = statement;
        this.open = open;
    }

    /**
     * Asks all of them, but for those that would find nothing.
     *
     * @param present what there is at all
     * @param isWanted whether a question is to be asked at all
     */
    static Answers to(Connection connection, PgQueries queries, Set<Presence> present, Predicate<Question> isWanted)
            throws SQLException {
        Set<Question> asked = Stream.of(Question.values())
                .filter(isWanted)
                .filter(question -> present.contains(question.needed()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Question.class)));
        Statement statement = connection.createStatement();
        try {
            return new Answers(statement, ask(statement, asked, queries));
        } catch (SQLException refused) {
            statement.close();
            throw refused;
        }
    }

    private static Map<Question, ResultSet> ask(Statement statement, Collection<Question> questions, PgQueries queries)
            throws SQLException {
        Map<Question, ResultSet> answers = new EnumMap<>(Question.class);
        statement.setEscapeProcessing(false);
        // the driver sends texts together only if it has not seen them yet: else it knows that their rows may be long
        String unseen = "/* " + System.nanoTime() + " */ ";
        statement.execute(questions.stream()
                .map(question -> queries.of(question.sql()))
                .collect(Collectors.joining(";\n", unseen, "")));
        for (Question question : questions) {
            answers.put(question, statement.getResultSet());
            statement.getMoreResults(Statement.KEEP_CURRENT_RESULT);
        }
        return answers;
    }

    /** Makes something of each row of an answer. */
    <T> List<T> all(Question question, Row.Mapper<T> mapper) throws SQLException {
        ResultSet answer = open.remove(question);
        return answer == null ? new ArrayList<>() : Row.all(answer, mapper);
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
