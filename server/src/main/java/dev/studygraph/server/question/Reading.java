package dev.studygraph.server.question;

import dev.studygraph.server.query.EntityRef;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One way of reading a question, and how much speaks for it. */
sealed interface Reading {

    double score();

    /** The question in a plain sentence. */
    String readAs();

    /** The mentions that play a part in it. */
    List<Mention> used();

    /** It asks for ways, one after the other. */
    record Ways(double score, List<Leg> legs, boolean direct, boolean yesOrNo, List<List<String>> words)
            implements Reading {

        public Ways {
            legs = List.copyOf(legs);
        }

        @Override
        public String readAs() {
            return legs.stream().map(Leg::readAs).collect(Collectors.joining("; then "))
                    + (direct ? ", directly." : ".");
        }

        @Override
        public List<Mention> used() {
            return legs.stream().flatMap(leg -> leg.used().stream()).distinct().toList();
        }
    }

    /**
     * A way from one thing to another.
     *
     * @param from the start, absent where it is left open
     * @param to the goal, absent where it is left open
     * @param converting the format that data get on the way
     */
    record Leg(
            @Nullable EntityRef from,
            @Nullable EntityRef to,
            @Nullable EntityRef converting,
            List<EntityRef> via,
            List<EntityRef> avoid,
            List<String> require,
            List<Mention> used) {

        /** A way between two things without conditions. */
        static Leg between(EntityRef from, EntityRef to, List<Mention> used) {
            return new Leg(from, to, null, List.of(), List.of(), List.of(), used);
        }

        String readAs() {
            return "From " + name(from) + " to " + name(to)
                    + (converting == null ? "" : ", converted to " + converting.name()) + listed(", by way of ", via)
                    + listed(", without ", avoid) + (require.isEmpty() ? "" : ", " + String.join(", ", require));
        }

        private static String name(@Nullable EntityRef end) {
            return end == null ? "anything" : end.name();
        }

        private static String listed(String opening, List<EntityRef> things) {
            return things.isEmpty()
                    ? ""
                    : things.stream().map(EntityRef::name).collect(Collectors.joining(" and ", opening, ""));
        }
    }

    /** It names one end of a way, and another that the notes do not know. */
    record UnknownEnd(double score, EntityRef known, boolean from, String unknown, List<Mention> used)
            implements Reading {

        @Override
        public String readAs() {
            return from
                    ? "From " + known.name() + " to " + unknown + "."
                    : "From " + unknown + " to " + known.name() + ".";
        }
    }

    /** It holds things side by side. */
    record Compare(double score, List<EntityRef> things, List<Mention> used) implements Reading {

        @Override
        public String readAs() {
            return "Compare " + things.stream().map(EntityRef::name).collect(Collectors.joining(" and ")) + ".";
        }
    }

    /** It asks what a thing gives data to, or what gives data to it. */
    record Reach(double score, EntityRef of, boolean out, List<Mention> used) implements Reading {

        @Override
        public String readAs() {
            return out ? "What " + of.name() + " reaches." : "What feeds " + of.name() + ".";
        }
    }

    /** It asks what the notes say of a thing. */
    record Facts(double score, EntityRef of, String about, List<Mention> used) implements Reading {

        @Override
        public String readAs() {
            return switch (about) {
                case "is" -> "What " + of.name() + " is.";
                case "tips" -> "Exam tips on " + of.name() + ".";
                case "uses" -> "What " + of.name() + " is used for.";
                default -> Character.toUpperCase(about.charAt(0)) + about.substring(1) + " of " + of.name() + ".";
            };
        }
    }

    /** It names a thing. */
    record Thing(double score, EntityRef of, List<Mention> used) implements Reading {

        @Override
        public String readAs() {
            return of.name() + ".";
        }
    }

    /** It means nothing that the notes know. */
    record Nothing(double score) implements Reading {

        @Override
        public String readAs() {
            return "No question about the notes.";
        }

        @Override
        public List<Mention> used() {
            return List.of();
        }
    }
}
