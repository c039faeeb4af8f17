package dev.studygraph.server.route;

import java.util.List;

/**
 * A way of working that a question can ask for, such as "near real time" or "serverless".
 *
 * @param name what it is called in an answer
 * @param says how questions ask for it
 * @param shown what notes say of things that work so
 * @param contrary what notes say of things that work the other way
 */
record Mode(String name, List<Phrase> says, List<Phrase> shown, List<Phrase> contrary) {

    Mode {
        says = List.copyOf(says);
        shown = List.copyOf(shown);
        contrary = List.copyOf(contrary);
    }
}
