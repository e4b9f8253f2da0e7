package io.nestflux.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.maven.project.Secret;
import org.junit.jupiter.api.Test;

class PlaceholderValuesTest {

    @Test
    void areSeparatedByCommas() {
        assertThat(PlaceholderValues.parse(new Secret("schema=app,owner=alice, empty="))
                        .reveal())
                .containsEntry("schema", "app")
                .containsEntry("owner", "alice")
                .containsEntry("empty", "");
    }

    @Test
    void mayHoldCommasAndEqualsSigns() {
        assertThat(PlaceholderValues.parse(new Secret("a=1\\,2,b=x=y")).reveal())
                .containsEntry("a", "1,2")
                .containsEntry("b", "x=y");
    }

    @Test
    void areNotShownWhenTheyMakeNoSense() {
        assertThatThrownBy(() -> PlaceholderValues.parse(new Secret("hunter2")))
                .hasMessageStartingWith("NF-107")
                .hasMessageNotContaining("hunter2");
    }
}
