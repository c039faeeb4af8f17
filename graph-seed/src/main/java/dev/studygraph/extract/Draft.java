package dev.studygraph.extract;

import java.util.ArrayList;
import java.util.List;

/** A clause whose arguments are still being read. */
final class Draft {

    private final VerbClass verb;
    private final boolean passive;
    private final boolean imperative;
    private final List<Argument> arguments = new ArrayList<>();
    private boolean toAnother;

    Draft(VerbClass verb, boolean passive, boolean imperative) {
        this.verb = verb;
        this.passive = passive;
        this.imperative = imperative;
    }

    /** A clause with the same verb and nothing else yet. */
    Draft again() {
        return new Draft(verb, passive, imperative);
    }

    /** The same verb with these arguments. */
    Draft with(List<Argument> others) {
        Draft other = again();
        other.arguments.addAll(others);
        return other;
    }

    /** Whether what it is done to gives data. */
    boolean takes() {
        return verb == VerbClass.TAKE || verb == VerbClass.QUERY;
    }

    /** Whether the verb stands in the form of an order: "use A". */
    boolean isImperative() {
        return imperative;
    }

    void add(Argument argument) {
        arguments.add(argument);
    }

    void goToAnother() {
        toAnother = true;
    }

    List<Argument> arguments() {
        return arguments;
    }

    Clause clause(Subject subject) {
        return new Clause(subject.agent(), subject.things(), verb, passive, subject.polarity(), arguments, toAnother);
    }
}
