package dev.studygraph.server.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.studygraph.catalogue.Slug;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What readers of a generated graph ask, never the same twice.
 *
 * @param what the sort of request, in words
 */
record Requests(String what, List<String> paths) {

    private static final int PARTS = 3;
    private static final int PAGE = 30;
    private static final int PAGES = 20;
    private static final int HUBS = 5;

    /** So many requests of each sort for each part, or fewer of those that a reader makes once. */
    static List<Requests> over(int things, int each) {
        int count = PARTS * each;
        Random picks = new Random(count);
        int few = Math.max(PARTS, count / 10);
        return List.of(
                new Requests(
                        "search",
                        of(
                                count,
                                i -> "/api/entities?q=" + encoded(searched(i, picks.nextInt(things))) + "&turn=" + i)),
                new Requests("details", of(count, i -> "/api/entities/" + id(picks.nextInt(things)) + "?turn=" + i)),
                new Requests("neighbours of a hub", of(count, i -> neighbours(i, things))),
                new Requests(
                        "three routes",
                        of(
                                count,
                                i -> "/api/routes?q="
                                        + encoded("How do I get " + GeneratedNames.of(picks.nextInt(things)) + " into "
                                                + GeneratedNames.of(picks.nextInt(things))))),
                new Requests("details of a hub", of(few, i -> "/api/entities/" + hub(i, things) + "?turn=" + i)),
                new Requests("overview", of(few, i -> "/api/overview?turn=" + i)),
                new Requests("the map, 1,000 things", of(few, i -> "/api/graph?limit=1000&turn=" + i)));
    }

    /** A name, the beginning of one, or the second word of one. */
    private static String searched(int number, int thing) {
        String name = GeneratedNames.of(thing);
        return switch (number % 3) {
            case 0 -> name;
            case 1 -> name.substring(0, 5).toLowerCase(Locale.ROOT);
            default -> name.substring(name.indexOf(' ') + 1);
        };
    }

    /** Page after page, of hub after hub. */
    private static String neighbours(int number, int things) {
        int limit = PAGE + number / (PAGES * HUBS);
        int offset = number / HUBS % PAGES * limit;
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(("after:" + offset).getBytes(UTF_8));
        return "/api/entities/" + hub(number, things) + "/neighbours?limit=" + limit + "&cursor=" + cursor;
    }

    private static String hub(int number, int things) {
        return id(GeneratedFlows.hub(number, things));
    }

    private static String id(int thing) {
        return Slug.of(GeneratedNames.of(thing));
    }

    private static List<String> of(int count, IntFunction<String> path) {
        return IntStream.range(0, count).mapToObj(path).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    /** Those that warm up what answers. */
    List<String> warmUp() {
        return part(0);
    }

    /** Those that are measured alone. */
    List<String> measured() {
        return part(1);
    }

    /** Those that are measured beside another size. */
    List<String> compared() {
        return part(2);
    }

    private List<String> part(int number) {
        int each = paths.size() / PARTS;
        return paths.subList(number * each, (number + 1) * each);
    }
}
