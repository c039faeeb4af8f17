package dev.studygraph.server.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.studygraph.server.api.ApiDescription;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with an answer, whatever was asked. */
record Judge(ApiDescription description) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "application/problem+json";

    /** Of what it cannot read the server does not know that only headers were asked for. */
    private static final String UNREADABLE = "cannot be read as HTTP";

    /** What is wrong; nothing most times. */
    List<String> faults(Asked asked, Answer answer) {
        List<String> faults = new ArrayList<>();
        if (answer.status() >= 500) {
            faults.add("a fault of the server: " + answer.text());
        }
        if (!answer.headers().containsKey("x-request-id")) {
            faults.add("no id");
        }
        if (answer.body().length > 0 && asked.isHead() && !answer.text().contains(UNREADABLE)) {
            faults.add("a body after HEAD");
        }
        if (answer.status() == 304 && answer.body().length > 0) {
            faults.add("a body after 304");
        }
        if (answer.status() >= 400 && !asked.isHead() && !answer.type().startsWith(PROBLEM)) {
            faults.add(answer.status() + " without a problem, but " + answer.type() + ": " + answer.text());
        }
        if (faults.isEmpty() && answer.body().length > 0) {
            faults.addAll(form(asked, answer));
        }
        return faults;
    }

    private List<String> form(Asked asked, Answer answer) {
        boolean isJson =
                answer.type().startsWith("application/json") || answer.type().startsWith(PROBLEM);
        boolean isToldOf = answer.status() >= 400 || asked.isDescribed();
        if (!isJson || !isToldOf) {
            return List.of();
        }
        try {
            return description.faults(
                    asked.operation().path(),
                    asked.operation().method(),
                    answer.status(),
                    JSON.readTree(answer.body()));
        } catch (IOException e) {
            return List.of("no JSON: " + e.getMessage());
        } catch (NullPointerException e) {
            return List.of("an answer that the API does not describe: " + answer.status());
        }
    }
}
