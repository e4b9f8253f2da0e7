package io.nestflux.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    @Test
    void arePutIn() {
        assertThat(Placeholders.of(Map.of("schema", "app", "n", "$1\\"))
                        .in("CREATE TABLE ${schema}.t_${n} (${schema})"))
                .isEqualTo("CREATE TABLE app.t_$1\\ (app)");
    }

    @Test
    void areLeftAloneUnlessSwitchedOn() {
        assertThat(Placeholders.OFF.in("${schema}")).isEqualTo("${schema}");
        assertThatCode(() -> Placeholders.OFF.requireKnown("${schema}", "0001_a.sql", 1))
                .doesNotThrowAnyException();
    }

    @Test
    void whatOnlyLooksLikeOneIsLeftAlone() {
        Placeholders on = Placeholders.of(Map.of());

        assertThat(on.in("$1 ${} ${1} $$body$$")).isEqualTo("$1 ${} ${1} $$body$$");
    }

    @Test
    void anUnknownOneIsNamedWithItsLine() {
        assertThatThrownBy(() -> Placeholders.of(Map.of("schema", "secret"))
                        .requireKnown("CREATE TABLE\n${scheme}.t ()", "0001_a.sql", 7))
                .hasMessageStartingWith(
                        "NF-519: 0001_a.sql, line 8: there is no value for ${scheme}. Given were schema.")
                .hasMessageContaining("-Dnestflux.placeholders=scheme=…")
                .hasMessageNotContaining("secret");
    }

    @Test
    void oneMayStandForItself() {
        assertThat(Placeholders.of(Map.of("x", "${x}")).in("${x}")).isEqualTo("${x}");
    }

    @Test
    void areHiddenTheLongestFirst() {
        assertThat(Placeholders.of(Map.of("user", "app", "password", "app-secret", "digit", "1"))
                        .hide("1 role app with app-secret"))
                .isEqualTo("1 role ${user} with ${password}");
    }

    @Test
    void doNotPrint() {
        assertThat(Placeholders.of(Map.of("password", "app-secret"))).hasToString("placeholders [password]");
    }
}
