package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.catalog.ObjectId;
import java.util.ArrayList;
import java.util.List;

/**
 * One answer to "what do the rows get that are there?", as it is written: {@code blog.post.slug:lower(title)}. The name
 * is written as in an answer about a rename.
 *
 * @param path the column's name, with its table's before it
 * @param expression SQL
 */
public record BackfillAnswer(List<String> path, String expression) {

    public BackfillAnswer {
        path = List.copyOf(path);
    }

    /**
     * Several, with commas between them; one inside brackets or quotes belongs to an expression.
     *
     * @throws NestFluxException {@code NF-107} for what is no answer
     */
    public static List<BackfillAnswer> parseAll(String text) {
        List<BackfillAnswer> answers = new ArrayList<>();
        StringBuilder answer = new StringBuilder();
        int depth = 0;
        char quote = 0;
        for (char letter : (text + ",").toCharArray()) {
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '\'' || letter == '"' || letter == '`') {
                quote = letter;
            } else if (letter == '(' || letter == '[') {
                depth++;
            } else if (letter == ')' || letter == ']') {
                depth--;
            }
            if (letter == ',' && depth <= 0 && quote == 0) {
                if (!answer.toString().isBlank()) {
                    answers.add(parse(answer.toString()));
                }
                answer.setLength(0);
            } else {
                answer.append(letter);
            }
        }
        if (answer.length() > 1) {
            throw wrong(text);
        }
        return answers;
    }

    /** The one about a column. */
    public static BackfillAnswer of(String column, String expression) {
        return parse(column + ":" + expression);
    }

    private static BackfillAnswer parse(String text) {
        boolean quoted = false;
        int end = 0;
        while (end < text.length() && (quoted || text.charAt(end) != ':')) {
            quoted ^= text.charAt(end) == '"';
            end++;
        }
        String expression = end < text.length() ? text.substring(end + 1).strip() : "";
        String column = text.substring(0, end).strip();
        if (expression.isEmpty() || column.isEmpty()) {
            throw wrong(text);
        }
        return new BackfillAnswer(RenameAnswer.of(column, "x").path(), expression);
    }

    private static NestFluxException wrong(String text) {
        return new NestFluxException(
                ErrorCode.CONFIGURATION_INVALID,
                Parameter.BACKFILL.word() + " has '" + text + "', which does not say which column gets what.",
                "write " + Parameter.BACKFILL.set("table.column:expression") + ", commas between several");
    }

    /** Whether it speaks of this column. */
    boolean isOf(ObjectId column) {
        return RenameAnswer.names(column).contains(path);
    }

    /** The column as it is written. */
    public String column() {
        return String.join(".", path.stream().map(RenameAnswer::written).toList());
    }
}
