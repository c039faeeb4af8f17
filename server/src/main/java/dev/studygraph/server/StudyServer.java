package dev.studygraph.server;

import dev.studygraph.server.api.GraphEndpoint;
import dev.studygraph.server.api.HealthEndpoint;
import dev.studygraph.server.api.RoutesEndpoint;
import dev.studygraph.server.http.LocalOnly;
import dev.studygraph.server.http.Problems;
import dev.studygraph.server.http.RequestLog;
import dev.studygraph.server.http.SecurityHeaders;
import dev.studygraph.server.page.PageFiles;
import dev.studygraph.server.query.GraphQueries;
import dev.studygraph.server.query.GraphReader;
import dev.studygraph.server.query.NameQueries;
import dev.studygraph.server.query.RouteQueries;
import dev.studygraph.server.route.RouteService;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;

/** The web server: everything that can be asked of it, in one table. */
public final class StudyServer {

    private StudyServer() {}

    /** A server over a graph, on the loopback interface, not yet started. */
    public static Javalin create(GraphReader graph) {
        return Javalin.create(config -> {
            configure(config);
            routes(config.routes, graph);
        });
    }

    private static void routes(RoutesConfig routes, GraphReader graph) {
        PageFiles page = new PageFiles();
        GraphQueries whole = new GraphQueries(graph);
        GraphEndpoint drawing = new GraphEndpoint(whole);
        HealthEndpoint health = new HealthEndpoint(whole);
        RoutesEndpoint ways = new RoutesEndpoint(new RouteService(new NameQueries(graph), new RouteQueries(graph)));

        routes.before(new SecurityHeaders(page.html()));
        routes.before(new LocalOnly());
        routes.get("/api/graph", drawing::draw);
        routes.get("/api/health/live", health::live);
        routes.get("/api/health/ready", health::ready);
        routes.get("/api/routes", ways::answer);
        routes.get("/", page);
        routes.get("/<file>", page);
        Problems.map(routes);
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.jetty.host = "127.0.0.1";
        config.requestLogger.http(new RequestLog());
    }
}
