package io.nestflux.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFluxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {

    private record Applied(String name, Optional<String> comment, Duration took, List<Step> steps) {}

    private record Step(int line, boolean done, Path file) {}

    @Test
    void writesRecordsByTheirComponents() {
        Applied applied = new Applied(
                "a \"b\"", Optional.empty(), Duration.ofMillis(1500), List.of(new Step(1, true, Path.of("x.sql"))));

        assertThat(Json.write(applied)).isEqualTo("""
                        {"name":"a \\"b\\"","comment":null,"took":"PT1.5S","steps":[{"line":1,"done":true,"file":"x.sql"}]}""");
    }

    @Test
    void writesMapsAndLists() {
        assertThat(Json.write(Map.of("a", List.of(1, 2)))).isEqualTo("{\"a\":[1,2]}");
        assertThat(Json.write(List.of())).isEqualTo("[]");
    }

    @Test
    void readsMembersByNameAndType() {
        JsonObject object = Json.parse("""
                {"text": "ü", "absent": null, "yes": true, "one": 1, "big": 9223372036854775807,
                 "texts": ["a", "b"], "objects": [{"x": 1}], "object": {"y": "z"}}""");

        assertThat(object.text("text")).isEqualTo("ü");
        assertThat(object.optionalText("absent")).isEmpty();
        assertThat(object.optionalText("missing")).isEmpty();
        assertThat(object.flag("yes")).isTrue();
        assertThat(object.flag("one")).isTrue();
        assertThat(object.flag("absent")).isFalse();
        assertThat(object.number("big")).isEqualTo(Long.MAX_VALUE);
        assertThat(object.optionalNumber("absent")).isEmpty();
        assertThat(object.texts("texts")).containsExactly("a", "b");
        assertThat(object.texts("absent")).isEmpty();
        assertThat(object.objects("objects").get(0).number("x")).isEqualTo(1);
        assertThat(object.object("object").orElseThrow().text("y")).isEqualTo("z");
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThatThrownBy(() -> Json.parse("[1")).isInstanceOf(NestFluxException.class);
    }
}
