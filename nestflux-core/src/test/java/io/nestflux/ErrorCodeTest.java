package io.nestflux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    private static final Pattern ENTRY = Pattern.compile("(?m)^### (NF-\\d{3}) — .+\\n\\S.{20,}");

    @Test
    void isExplainedInTheDocumentation() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "errors.md"));
        List<String> explained =
                ENTRY.matcher(page).results().map(entry -> entry.group(1)).toList();

        assertThat(explained)
                .containsExactlyElementsOf(
                        Arrays.stream(ErrorCode.values()).map(ErrorCode::id).toList());
    }
}
