package dev.studygraph.server;

import dev.studygraph.server.api.AskEndpoint;
import dev.studygraph.server.api.ChangesEndpoint;
import dev.studygraph.server.api.ComparisonEndpoint;
import dev.studygraph.server.api.DropsEndpoint;
import dev.studygraph.server.api.EdgesEndpoint;
import dev.studygraph.server.api.EntitiesEndpoint;
import dev.studygraph.server.api.GraphEndpoint;
import dev.studygraph.server.api.HealthEndpoint;
import dev.studygraph.server.api.MetricsEndpoint;
import dev.studygraph.server.api.NeighboursEndpoint;
import dev.studygraph.server.api.NotesEndpoint;
import dev.studygraph.server.api.OpenApiEndpoint;
import dev.studygraph.server.api.OverviewEndpoint;
import dev.studygraph.server.api.ReachEndpoint;
import dev.studygraph.server.api.RoutesEndpoint;
import dev.studygraph.server.api.Start;
import dev.studygraph.server.api.TipsEndpoint;
import dev.studygraph.server.change.Changes;
import dev.studygraph.server.change.LiveGraph;
import dev.studygraph.server.http.Access;
import dev.studygraph.server.http.AnswerCache;
import dev.studygraph.server.http.Capacity;
import dev.studygraph.server.http.ConnectionLimits;
import dev.studygraph.server.http.GraphTag;
import dev.studygraph.server.http.OwnNames;
import dev.studygraph.server.http.OwnPage;
import dev.studygraph.server.http.Problems;
import dev.studygraph.server.http.RequestId;
import dev.studygraph.server.http.RequestLog;
import dev.studygraph.server.http.SecurityHeaders;
import dev.studygraph.server.http.SignIn;
import dev.studygraph.server.http.UnreadableRequests;
import dev.studygraph.server.metrics.AnswerMeters;
import dev.studygraph.server.metrics.GraphMeters;
import dev.studygraph.server.metrics.Meters;
import dev.studygraph.server.page.PageFiles;
import dev.studygraph.server.query.EdgeQueries;
import dev.studygraph.server.query.EntityQueries;
import dev.studygraph.server.query.GraphQueries;
import dev.studygraph.server.query.GraphReader;
import dev.studygraph.server.query.GraphSize;
import dev.studygraph.server.query.NeighbourQueries;
import dev.studygraph.server.query.NoteQueries;
import dev.studygraph.server.query.OverviewQueries;
import dev.studygraph.server.query.ReachQueries;
import dev.studygraph.server.query.SearchQueries;
import dev.studygraph.server.query.TipQueries;
import dev.studygraph.server.question.AskService;
import dev.studygraph.server.route.RouteService;
import dev.studygraph.server.route.ThingFinder;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.time.Clock;

/** The web server: everything that can be asked of it, in one table. */
public final class StudyServer {

    private StudyServer() {}

    /** A server over a graph that follows its notes, not yet started. */
    public static Javalin create(GraphReader graph, LiveGraph live, Changes changes, Access access, Start start) {
        return Javalin.create(config -> {
            configure(config);
            Capacity drops = Capacity.ofDrops();
            reading(config, graph, drops, start);
            changing(config, live, changes, drops);
            page(config.routes, new PageFiles(), access, start);
            Problems.map(config.routes);
        });
    }

    private static void reading(JavalinConfig config, GraphReader graph, Capacity drops, Start start) {
        RoutesConfig routes = config.routes;
        SearchQueries search = new SearchQueries(graph);
        GraphQueries whole = new GraphQueries(graph);
        EntityQueries single = new EntityQueries(graph);
        EntitiesEndpoint entities = new EntitiesEndpoint(single, search);
        NeighboursEndpoint neighbours = new NeighboursEndpoint(new NeighbourQueries(graph), search);
        EdgesEndpoint edges = new EdgesEndpoint(new EdgeQueries(graph), search);
        GraphEndpoint drawing = new GraphEndpoint(whole);
        TipsEndpoint tips = new TipsEndpoint(new TipQueries(graph));
        NotesEndpoint notes = new NotesEndpoint(new NoteQueries(graph));
        OverviewEndpoint overview = new OverviewEndpoint(new OverviewQueries(graph, whole));
        HealthEndpoint health = new HealthEndpoint(graph.version(), start);
        RouteService finding = new RouteService(graph);
        AskService questions = new AskService(graph, finding);
        RoutesEndpoint ways = new RoutesEndpoint(finding, questions);
        AskEndpoint ask = new AskEndpoint(questions);
        ThingFinder things = new ThingFinder(graph);
        ReachEndpoint reach = new ReachEndpoint(things, new ReachQueries(graph));
        ComparisonEndpoint comparison = new ComparisonEndpoint(things, single);
        OpenApiEndpoint openApi = new OpenApiEndpoint();
        GraphTag tag = new GraphTag(graph.version(), openApi.digest());
        Capacity busy = Capacity.ofAnswers();
        AnswerCache answers = new AnswerCache(graph.version(), busy);
        Meters meters = Meters.of(
                new AnswerMeters(answers, busy, drops),
                new GraphMeters(new GraphSize(graph, Clock.systemUTC()), graph.figures()));
        MetricsEndpoint metrics = new MetricsEndpoint(answers, meters);

        routes.get("/api/overview", tag.on(answers.on(overview::show)));
        routes.get("/api/entities", tag.on(answers.on(entities::search)));
        routes.get("/api/entities/{id}", tag.on(answers.on(entities::find)));
        routes.get("/api/entities/{id}/neighbours", tag.on(answers.on(neighbours::around)));
        routes.get("/api/edges", tag.on(answers.on(edges::between)));
        routes.get("/api/graph", tag.on(answers.on(drawing::draw)));
        routes.get("/api/ask", tag.on(answers.on(ask::answer)));
        routes.get("/api/routes", tag.on(answers.on(ways::answer)));
        routes.get("/api/reach", tag.on(answers.on(reach::rings)));
        routes.get("/api/compare", tag.on(answers.on(comparison::compare)));
        routes.get("/api/routes/replacements", tag.on(answers.on(ways::replace)));
        routes.get("/api/tips", tag.on(answers.on(tips::find)));
        routes.get("/api/notes", tag.on(answers.on(notes::all)));
        routes.get("/api/notes/<path>", tag.on(answers.on(notes::find)));
        routes.get("/api/openapi.json", openApi::show);
        routes.get("/api/metrics", metrics::show);
        routes.get("/metrics", metrics::text);
        routes.get("/api/health/live", health::live);
        routes.get("/api/health/ready", health::ready);
        config.requestLogger.http(new RequestLog(meters));
    }

    private static void changing(JavalinConfig config, LiveGraph live, Changes changes, Capacity room) {
        ChangesEndpoint told = new ChangesEndpoint(changes);
        DropsEndpoint drops = new DropsEndpoint(live);

        config.routes.get("/api/changes", told::show);
        config.routes.post("/api/drops", OwnPage.only(room.on(drops::preview)));
        config.routes.post("/api/drops/{id}/keep", OwnPage.only(room.on(drops::keep)));
        config.routes.delete("/api/drops/{id}", OwnPage.only(drops::discard));
        config.events.serverStopping(told::close);
    }

    private static void page(RoutesConfig routes, PageFiles files, Access access, Start start) {
        routes.before(new RequestId());
        routes.before(new SecurityHeaders(files.html() + files.login()));
        routes.before(new OwnNames(access));
        if (access.token() != null) {
            signIn(routes, new SignIn(access.token(), files.login()));
        }
        routes.get("/", ctx -> (start.isOver() ? files : files.whileStarting()).handle(ctx));
        routes.get("/<file>", files);
    }

    private static void signIn(RoutesConfig routes, SignIn signIn) {
        routes.before(signIn.gate());
        routes.get("/login", signIn::show);
        routes.post("/login", signIn::take);
        routes.post("/logout", OwnPage.only(signIn::leave));
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        ConnectionLimits.STANDARD.hold(config.jetty);
        UnreadableRequests.answer(config.jetty);
    }
}
