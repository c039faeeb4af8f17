package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import dev.studygraph.server.Api;
import dev.studygraph.server.GuardedServer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A browser comes to a server that asks for a token. */
@BrowserTest
class LoginIT {

    @Test
    void theTokenOpensTheViewThatWasAskedFor(Reader reader, GuardedServer server) {
        Page page = reader.page();
        page.navigate(server.api().server() + "/?tab=notes&note=streaming.md");
        assertThat(page).hasTitle("Sign in – Study Graph");
        assertThat(page.getByLabel("Access token")).isFocused();

        page.keyboard().type("wrong-horse-battery-staple");
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=alert]")).hasText("This is not the access token of this server.");
        assertThat(page.getByLabel("Access token")).isFocused();

        page.keyboard().type(GuardedServer.TOKEN);
        page.keyboard().press("Enter");
        assertThat(reader.panel().locator(".note-text").first()).hasText("Kinesis Data Streams");
        assertThat(page.context().cookies())
                .filteredOn(cookie -> cookie.name.equals("study-graph-session"))
                .singleElement()
                .matches(cookie -> cookie.httpOnly && cookie.sameSite == SameSiteAttribute.STRICT)
                .extracting(cookie -> cookie.value)
                .asString()
                .doesNotContain(GuardedServer.TOKEN);
    }

    /** Browsers keep the cookie back from what another site leads to. */
    @Test
    void aLinkOfAnotherSiteOpensItsViewForWhoIsSignedIn(Reader reader, GuardedServer server, Api other) {
        signIn(reader, server);
        String link = server.api().server() + "/?tab=tips";
        reader.page().navigate("http://localhost:" + other.server().getPort() + "/styles/tokens.css");
        reader.page().evaluate("link => { location.href = link; }", link);

        assertThat(reader.page()).hasURL(link);
        assertThat(reader.link("Tips")).hasAttribute("aria-current", "page");
    }

    @Test
    void whoSignsOutIsAskedForTheTokenAgain(Reader reader, GuardedServer server) {
        signIn(reader, server);
        reader.page().keyboard().press("?");
        reader.button("Sign out").click();

        assertThat(reader.page()).hasURL(Pattern.compile(".*/login$"));
        assertThat(reader.page().context().cookies()).isEmpty();
    }

    @Test
    void whoseSessionEndedIsLedBackToTheLoginPage(Reader reader, GuardedServer server) {
        signIn(reader, server);
        Cookie session = reader.page().context().cookies().getFirst();
        reader.page().context().clearCookies();
        reader.link("Tips").click();

        assertThat(session.name).startsWith("study-graph");
        assertThat(reader.page()).hasURL(Pattern.compile(".*/login\\?tab=tips$"));
    }

    @Test
    void withoutATokenThereIsNothingToSignOutOf(Reader reader, Api api) {
        reader.open(api, "").page().keyboard().press("?");

        assertThat(reader.button("Close").last()).isVisible();
        assertThat(reader.button("Sign out")).hasCount(0);
        assertThat(api.get("/login").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void axeFindsNothingAndNothingIsCutOff(ColorScheme colours, Reader reader, GuardedServer server) {
        reader.with(colours, 320, 480).page().navigate(server.api().server() + "/login");
        Locator form = reader.page().locator("form");
        form.locator("input").fill("wrong-horse-battery-staple");
        form.locator("button").click();
        assertThat(reader.page().locator("[role=alert]")).isVisible();

        assertThat(new AxeBuilder(reader.page()).analyze().getViolations()).isEmpty();
        assertThat(reader.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    private static void signIn(Reader reader, GuardedServer server) {
        reader.page().navigate(server.api().server() + "/login");
        reader.page().getByLabel("Access token").fill(GuardedServer.TOKEN);
        reader.page().keyboard().press("Enter");
        assertThat(reader.link("Overview").or(reader.link("Tips")).first()).isVisible();
    }
}
