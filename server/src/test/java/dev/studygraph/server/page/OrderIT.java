package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.studygraph.server.Api;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Orders that take long are worked out in a thread of their own. */
@BrowserTest
class OrderIT {

    private static final String MIDDLES = """
            () => JSON.stringify(document.getElementById('canvas')._cyreg.cy.nodes().map(node => node.position()))
            """;

    private static final String FLOW = "[name ^= 'Amazon Kinesis'], [name = 'Clickstream'], [name = 'Amazon S3']";

    private static final List<String> FROM_LEFT_TO_RIGHT =
            List.of("Clickstream", "Amazon Kinesis Data Streams", "Amazon Kinesis Data Firehose", "Amazon S3");

    @Test
    void theMapIsPutIntoOrderByItsTiesAnew(Reader reader, Api api) {
        Object home = reader.open(api, "").page().evaluate(MIDDLES);
        reader.page().locator(".keep summary").click();
        reader.link("By ties, anew").click();
        reader.page().waitForCondition(() -> !reader.page().evaluate(MIDDLES).equals(home));

        reader.link("By ties").click();
        reader.page().waitForCondition(() -> reader.page().evaluate(MIDDLES).equals(home));
    }

    @Test
    void theLayersRunFromLeftToRight(Reader reader, Api api) {
        reader.open(api, "?layout=layered");

        reader.page().waitForCondition(() -> reader.onTheMap(FLOW).equals(FROM_LEFT_TO_RIGHT));
    }

    @Test
    void anOrderIsCalledOff(Reader reader, Api api) {
        reader.page().context().route("**/webjars/klayjs/**", route -> {});
        reader.page().navigate(api.server() + "/?layout=layered");
        Locator told = reader.page().locator("#extent");
        assertThat(told).containsText("Putting the map into order");
        reader.link("Cancel").click();

        assertThat(told).isEmpty();
        assertThat(reader.onTheMap("*")).hasSize(9);
    }
}
