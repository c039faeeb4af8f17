package dev.studygraph.server.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test a reader with a browser window of their own; Chromium is started once for all. */
final class BrowserExtension implements ParameterResolver {

    /** Milliseconds that a busy machine may take to answer; nothing waits longer than it must. */
    private static final double PATIENCE = 60_000;

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Reader.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, key -> Chromium.quick(), Chromium.class);
        return context.getStore(NAMESPACE)
                .computeIfAbsent(
                        Window.class, key -> new Window(chromium.browser().newContext()), Window.class)
                .reader;
    }

    /** The browser's window of one test. */
    private static final class Window implements AutoCloseable {

        private final BrowserContext context;
        private final Reader reader;

        private Window(BrowserContext context) {
            context.setDefaultTimeout(PATIENCE);
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            this.context = context;
            this.reader = new Reader(context.newPage());
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
