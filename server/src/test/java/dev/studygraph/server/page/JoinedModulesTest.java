package dev.studygraph.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JoinedModulesTest {

    @Test
    void everyModuleStandsOnceAfterThoseThatItNeeds() {
        Map<String, String> sources = Map.of(
                "app/main.js", """
                import { word } from "./words/word.js";
                import { shout as cry } from "./words/shout.js";
                cry(word);
                """,
                "app/words/shout.js", """
                import { word } from "./word.js";
                export function shout(text) {
                  return text + word;
                }
                """,
                "app/words/word.js", """
                export const word = "hello";
                """);

        assertThat(JoinedModules.of("app/main.js", sources::get)).isEqualToIgnoringNewLines("""
                const module2 = (() => {
                const word = "hello";

                return { word };
                })();
                const module3 = (() => {
                const { word } = module2;
                function shout(text) {
                  return text + word;
                }

                return { shout };
                })();
                const module1 = (() => {
                const { word } = module2;
                const { shout: cry } = module3;
                cry(word);

                return {  };
                })();
                """);
    }

    @Test
    void librariesAreStillImportedByName() {
        Map<String, String> sources = Map.of("main.js", """
                import cytoscape from "cytoscape";
                import { html, render } from "lit-html";
                import * as words from "./words.js";
                """, "words.js", "");

        assertThat(JoinedModules.of("main.js", sources::get))
                .startsWith("""
                        import * as library1 from "cytoscape";
                        import * as library2 from "lit-html";
                        """)
                .contains(
                        "const cytoscape = library1.default;",
                        "const { html, render } = library2;",
                        "const words = module");
    }

    @Test
    void aCircleIsAFault() {
        Map<String, String> sources =
                Map.of("a.js", "import { b } from \"./b.js\";\n", "b.js", "import { a } from \"./a.js\";\n");

        assertThatIllegalStateException()
                .isThrownBy(() -> JoinedModules.of("a.js", sources::get))
                .withMessage("The module a.js of the page needs itself.");
    }

    @Test
    void aScriptLosesItsCommentsButNoneWithinALineAndNoLicence() {
        assertThat(LeanScript.of("""
                /*! Licence. */
                /**
                 * What it does *.
                 */
                function f() {
                  // why
                  /* here */ return "/* text */"; // kept
                }
                """)).isEqualTo("""
                /*! Licence. */
                function f() {
                /* here */ return "/* text */"; // kept
                }
                """);
    }

    @Test
    void aSheetTakesInWhatItImports() {
        Map<String, String> sheets =
                Map.of("styles/page.css", "@import \"./base.css\";\n", "styles/base.css", "a { b: c }");

        assertThat(JoinedStyles.of("styles/page.css", sheets::get)).isEqualTo("a { b: c }\n");
    }
}
