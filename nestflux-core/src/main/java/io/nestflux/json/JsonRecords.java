package io.nestflux.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an array of flat objects that people wrote, so that mistakes can be told with their lines. */
public final class JsonRecords {

    /**
     * One object of the array.
     *
     * @param line where it begins
     * @param members its members; texts, or numbers and booleans as texts; those that are null are left out
     */
    public record JsonRecord(int line, Map<String, String> members) {

        public JsonRecord {
            members = Map.copyOf(members);
        }

        /** A member, unless it is missing. */
        public Optional<String> text(String name) {
            return Optional.ofNullable(members.get(name));
        }
    }

    /** What to throw for a mistake. */
    @FunctionalInterface
    public interface Refusal {

        /**
         * Makes it.
         *
         * @param line the line of the mistake, from 1
         * @param problem what is wrong
         */
        RuntimeException of(int line, String problem);
    }

    private final JsonParser parser;
    private final Refusal refusal;

    private JsonRecords(JsonParser parser, Refusal refusal) {
        this.parser = parser;
        this.refusal = refusal;
    }

    /** Reads a text that is such an array and nothing else. */
    public static List<JsonRecord> read(String text, Refusal refusal) {
        JsonFactory factory = new JsonFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        try (JsonParser parser = factory.createParser(text)) {
            return new JsonRecords(parser, refusal).records();
        } catch (JsonProcessingException garbled) {
            int line = garbled.getLocation() == null ? 1 : garbled.getLocation().getLineNr();
            // the parser's own words, without the excerpt of the text, which may hold a password
            throw refusal.of(line, "this is not JSON: " + words(garbled));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Names a position, but nothing that stands there. */
    private static String words(JsonProcessingException garbled) {
        String message = String.valueOf(garbled.getOriginalMessage());
        return message.startsWith("Duplicate field")
                ? "a member stands there twice"
                : message.startsWith("Unexpected end")
                        ? "it ends too early"
                        : "look at its quotes, commas and brackets";
    }

    private List<JsonRecord> records() throws IOException {
        List<JsonRecord> records = new ArrayList<>();
        require(parser.nextToken(), JsonToken.START_ARRAY, "the file is to be an array: [ {…}, {…} ]");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(parser.currentToken(), JsonToken.START_OBJECT, "the array is to hold objects: {…}");
            records.add(object());
        }
        if (parser.nextToken() != null) {
            throw refused("nothing is to follow the array");
        }
        return records;
    }

    private JsonRecord object() throws IOException {
        int line = line();
        Map<String, String> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == null || value.isStructStart()) {
                throw refused("\"" + name + "\" is to be a text");
            }
            if (value != JsonToken.VALUE_NULL) {
                members.put(name, parser.getText());
            }
        }
        return new JsonRecord(line, members);
    }

    private void require(@Nullable JsonToken token, JsonToken wanted, String otherwise) {
        if (token != wanted) {
            throw refused(otherwise);
        }
    }

    private RuntimeException refused(String problem) {
        return refusal.of(line(), problem);
    }

    private int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }
}
