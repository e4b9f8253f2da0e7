package io.nestflux.history;

import io.nestflux.json.Json;
import io.nestflux.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How far a statement came that runs in batches along a key. It stands where the history keeps what else was announced
 * about a statement, and is committed with each batch.
 *
 * @param key the columns of the key
 * @param last the key of the last row that is done, each value as a text from which it can be had again; empty before
 *     the first batch
 * @param end the greatest key when the statement was begun: rows behind it are not its
 * @param rows how many rows of the table the batches have gone through
 * @param changed how many of them the statement has changed
 * @param total how many there were to go through when it was begun; beyond a million by estimate
 */
public record BatchProgress(
        List<String> key, List<String> last, List<String> end, long rows, long changed, long total) {

    private static final String MARK = "batch";

    private static final int LAYOUT = 1;

    private static final int ALL = 100;

    /** Copies the lists. */
    public BatchProgress {
        key = List.copyOf(key);
        last = List.copyOf(last);
        end = List.copyOf(end);
    }

    /** The same behind another batch. */
    public BatchProgress behind(List<String> upTo, long rowsMore, long changedMore) {
        return new BatchProgress(key, upTo, end, rows + rowsMore, changed + changedMore, total);
    }

    /** Whether any row is done. */
    public boolean hasBegun() {
        return !last.isEmpty();
    }

    /** How much of it is done, in hundredths; all of it is only said when it is no longer under way. */
    public int percent() {
        return total <= 0 ? 0 : (int) Math.min(ALL - 1, rows * ALL / total);
    }

    /** How far it is, for people. */
    public String inWords() {
        String of = String.format(Locale.ROOT, "%,d of %s%,d rows", rows, total > MOST_COUNTED ? "about " : "", total);
        return last.isEmpty() ? of : of + " (" + percent() + " %), up to " + pairs(last);
    }

    /** Up to so many are counted, and not estimated. */
    public static final long MOST_COUNTED = 1_000_000;

    /** Values of the key with its columns: {@code id = 7}. */
    public String pairs(List<String> values) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(key.size(), values.size()); i++) {
            text.append(i == 0 ? "" : ", ").append(key.get(i)).append(" = ").append(values.get(i));
        }
        return text.toString();
    }

    /** On one line. */
    String text() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(MARK, LAYOUT);
        members.put("key", key);
        members.put("last", last);
        members.put("end", end);
        members.put("rows", rows);
        members.put("changed", changed);
        members.put("total", total);
        return Json.write(members);
    }

    /** What a text says; empty if it is about something else. */
    static Optional<BatchProgress> of(String text) {
        Optional<JsonObject> json = text.startsWith("{") ? Json.tryParse(text) : Optional.empty();
        return json.filter(it -> it.optionalNumber(MARK).isPresent())
                .map(it -> new BatchProgress(
                        it.texts("key"),
                        it.texts("last"),
                        it.texts("end"),
                        it.number("rows"),
                        it.number("changed"),
                        it.number("total")));
    }
}
