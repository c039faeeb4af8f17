package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.Api;
import org.junit.jupiter.api.Test;

@BrowserTest
class AddressIT {

    @Test
    void aReloadShowsTheSameView(Reader reader, Api api) {
        reader.open(api, "").ask("clickstream to S3");
        reader.panel().locator(".hop-sentence").first().click();
        reader.details().locator("blockquote").first().waitFor();
        String panel = reader.panel().innerText();
        String details = reader.details().innerText();

        reader.reload();

        assertThat(reader.details().locator("blockquote").first()).isVisible();
        assertThat(reader.panel().innerText()).isEqualTo(panel);
        assertThat(reader.details().innerText()).isEqualTo(details);
    }

    @Test
    void backAndForwardGoThroughWhatWasLookedAt(Reader reader, Api api) {
        reader.open(api, "").link("Tips").click();
        reader.link("Notes").click();
        reader.page().goBack();
        assertThat(reader.link("Tips")).hasAttribute("aria-current", "page");

        reader.page().goBack();
        assertThat(reader.link("Overview")).hasAttribute("aria-current", "page");

        reader.page().goForward();
        assertThat(reader.link("Tips")).hasAttribute("aria-current", "page");
    }

    @Test
    void theLastChangeIsUndoneAndRedoneByKeys(Reader reader, Api api) {
        reader.open(api, "").link("Tips").click();
        reader.canvas().press("Control+z");
        assertThat(reader.link("Overview")).hasAttribute("aria-current", "page");

        reader.canvas().press("Control+Shift+z");
        assertThat(reader.link("Tips")).hasAttribute("aria-current", "page");
    }
}
