package dev.studygraph.fact;

import java.util.List;

/**
 * A study topic of the exam's outline, as a note lists it.
 *
 * @param domain the title of the part of the outline that it belongs to
 * @param name the topic's own words
 * @param covers the things that it names
 * @param evidence where it stands
 */
public record Topic(String domain, String name, List<Term.Thing> covers, Evidence evidence) {

    public Topic {
        covers = List.copyOf(covers);
    }
}
