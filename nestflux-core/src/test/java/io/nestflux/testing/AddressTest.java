package io.nestflux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void takes_user_and_password_out_of_the_url() {
        Address address = Address.parse("jdbc:mysql://db:3306/mine?user=a&sslMode=DISABLED&password=b", null, null);

        assertThat(address).isEqualTo(new Address("jdbc:mysql://db:3306", "mine", "?sslMode=DISABLED", "a", "b"));
        assertThat(address.jdbcUrl("other")).isEqualTo("jdbc:mysql://db:3306/other?sslMode=DISABLED");
    }

    @Test
    void prefers_what_is_given_beside_the_url() {
        Address address = Address.parse("jdbc:postgresql://[::1]:5432?user=a&password=b", "c", "d");

        assertThat(address).isEqualTo(new Address("jdbc:postgresql://[::1]:5432", "postgres", "", "c", "d"));
    }

    @Test
    void keeps_the_password_to_itself() {
        assertThat(Address.parse("jdbc:mysql://db/mine?user=a&password=secret", null, null))
                .hasToString("a@jdbc:mysql://db");
    }
}
