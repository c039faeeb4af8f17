package dev.studygraph.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final AccessToken TOKEN = AccessToken.of("correct-horse-battery-staple", "a test");
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    private final Sessions sessions = at(TOKEN, Duration.ZERO);

    @Test
    void aSessionEndsAfterSevenDays() {
        String session = sessions.begin();

        assertThat(sessions.isRunning(session)).isTrue();
        assertThat(at(TOKEN, Duration.ofDays(7).minusSeconds(1)).isRunning(session))
                .isTrue();
        assertThat(at(TOKEN, Duration.ofDays(7)).isRunning(session)).isFalse();
    }

    @Test
    void anotherTokenEndsAllSessions() {
        AccessToken other = AccessToken.of("correct-horse-battery-stapler", "a test");

        assertThat(at(other, Duration.ZERO).isRunning(sessions.begin())).isFalse();
    }

    @Test
    void nobodyMakesASessionLongerOrHisOwn() {
        String session = sessions.begin();
        String signature = session.substring(session.indexOf('.'));

        assertThat(sessions.isRunning(NOW.plus(Duration.ofDays(8)).getEpochSecond() + signature))
                .isFalse();
        for (String forged :
                new String[] {"", ".", signature, "9999999999.", "9999999999", session + "A", "x.y", "é.ü"}) {
            assertThat(sessions.isRunning(forged)).as(forged).isFalse();
        }
    }

    private static Sessions at(AccessToken token, Duration later) {
        return new Sessions(token, InstantSource.fixed(NOW.plus(later)));
    }
}
