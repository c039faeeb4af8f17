package dev.studygraph.server.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskedQueryTest {

    @Test
    void parametersComeFirstEachOnALineOfItsOwn() {
        String script =
                new AskedQuery("MATCH (a)\nRETURN a\n", Map.of("to", List.of("b"), "from", "a", "limit", 3)).script();

        assertThat(script)
                .isEqualTo(":param from => 'a';\n:param limit => 3;\n:param to => ['b'];\nMATCH (a)\nRETURN a;\n");
    }

    @Test
    void nothingInAParameterEndsIt() {
        String hostile = "'] //\n:clear\r\u2028; MATCH (n) DETACH DELETE n\\u0027 \\";

        assertThat(new AskedQuery("RETURN $x", Map.of("x", List.of(hostile)))
                        .script()
                        .lines())
                .hasSize(2)
                .first()
                .isEqualTo(
                        ":param x => ['\\'] //\\n:clear\\r\\u2028; MATCH (n) DETACH DELETE n\\\\' + 'u0027 \\\\' + ''];");
    }
}
