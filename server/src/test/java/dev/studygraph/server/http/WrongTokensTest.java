package dev.studygraph.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WrongTokensTest {

    private final AtomicLong nanoseconds = new AtomicLong();
    private final WrongTokens wrong = new WrongTokens(nanoseconds::get);

    @Test
    void tenAMinuteAreLookedAt() {
        guess("192.0.2.1", 9);
        assertThat(wrong.areTooMany("192.0.2.1")).isFalse();

        guess("192.0.2.1", 1);
        assertThat(wrong.areTooMany("192.0.2.1")).isTrue();
        assertThat(wrong.areTooMany("192.0.2.2")).as("somebody else").isFalse();

        nanoseconds.addAndGet(WrongTokens.MEMORY.plusSeconds(1).toNanos());
        assertThat(wrong.areTooMany("192.0.2.1")).as("a minute later").isFalse();
    }

    @Test
    void theAddressesOfOneNetworkCountAsOne() {
        guess("2001:db8:1:2::1", 5);
        guess("[2001:db8:1:2:ffff::2]", 5);

        assertThat(wrong.areTooMany("2001:db8:1:2::3")).isTrue();
        assertThat(wrong.areTooMany("2001:db8:1:3::1")).isFalse();
    }

    private void guess(String from, int times) {
        for (int i = 0; i < times; i++) {
            wrong.add(from);
        }
    }
}
