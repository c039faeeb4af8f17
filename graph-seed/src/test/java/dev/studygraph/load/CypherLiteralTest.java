package dev.studygraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CypherLiteralTest {

    @Test
    void valuesAreWrittenAsCypherHasThem() {
        assertThat(CypherLiteral.of(new TreeMap<>(Map.of("b", List.of("x", 1, 2L), "a", true))))
                .isEqualTo("{a: true, b: ['x', 1, 2]}");
    }

    @Test
    void nothingHasNoLiteral() {
        assertThatThrownBy(() -> CypherLiteral.of(1.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyIsLettersOnly() {
        assertThatThrownBy(() -> CypherLiteral.of(Map.of("a: 1}) DETACH DELETE n //", 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
