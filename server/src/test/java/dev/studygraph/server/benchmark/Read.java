package dev.studygraph.server.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Stream;

/** A kind of question that readers repeat, with some paths that ask it of the shipped notes. */
record Read(String name, List<String> paths) {

    private static final int ROUTES = 10;
    private static final int FEW = 3;

    private static final List<String> WORDS =
            List.of("kinesis", "s3", "glue", "fire", "redshift", "stream", "emr", "athena", "parquet", "lambda");

    private static final List<String> THINGS = List.of(
            "amazon-s3",
            "amazon-kinesis-data-streams",
            "amazon-kinesis-data-firehose",
            "amazon-redshift",
            "aws-glue",
            "amazon-athena",
            "amazon-emr",
            "aws-lambda",
            "amazon-dynamodb",
            "amazon-sagemaker");

    Read {
        paths = List.copyOf(paths);
    }

    /** The kinds that readers repeat most. */
    static List<Read> all() {
        Stream<String> questions = RouteBenchmark.questions().stream().limit(ROUTES);
        return List.of(
                new Read(
                        "search",
                        WORDS.stream().map(word -> "/api/entities?q=" + word).toList()),
                new Read(
                        "details",
                        THINGS.stream().map(id -> "/api/entities/" + id).toList()),
                new Read(
                        "neighbourhood",
                        THINGS.stream()
                                .map(id -> "/api/entities/" + id + "/neighbours")
                                .toList()),
                new Read(
                        "routes",
                        questions
                                .map(question -> "/api/routes?q=" + URLEncoder.encode(question, UTF_8))
                                .toList()));
    }

    /** The same with only a few of its paths. */
    Read few() {
        return new Read(name, paths.subList(0, FEW));
    }

    /** A path that was never asked before in another turn, and asks the same. */
    static String in(int turn, String path) {
        return path + (path.contains("?") ? "&" : "?") + "turn=" + turn;
    }
}
