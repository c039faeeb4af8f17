package dev.studygraph.correct;

import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Predicate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a reader puts right. */
sealed interface Correction {

    /** The path under which its file is shown among the notes. */
    String file();

    /** The line of the file where it begins, from 1. */
    int line();

    /** What it does, as the file says it. */
    String words();

    /**
     * Adds a fact that the notes do not tell.
     *
     * @param remark why, in the reader's words
     */
    record Add(String file, int line, Said said, @Nullable String remark) implements Correction {

        @Override
        public String words() {
            return "add " + said.words();
        }
    }

    /** Drops a fact that was read wrongly. */
    record Drop(String file, int line, Said said, Where where) implements Correction {

        @Override
        public String words() {
            return "drop " + said.words();
        }
    }

    /** Makes a fact sure that the notes only seem to say. */
    record Confirm(String file, int line, Said said, Where where) implements Correction {

        @Override
        public String words() {
            return "confirm " + said.words();
        }
    }

    /** Takes several names for names of one thing: that which the first known one of them names. */
    record Join(String file, int line, List<String> names) implements Correction {

        public Join {
            names = List.copyOf(names);
        }

        @Override
        public String words() {
            return "join " + String.join(", ", names);
        }
    }

    /** Takes what went for another name of something for a thing of its own. */
    record Split(String file, int line, String name) implements Correction {

        @Override
        public String words() {
            return "split " + name;
        }
    }

    /**
     * Where in the notes a fact is meant.
     *
     * @param note the path of the only note, absent for all
     * @param line the only line, absent for all
     */
    record Where(@Nullable String note, @Nullable Integer line) {

        /** Whether a place is meant. */
        boolean holds(Evidence place) {
            return (note == null || note.equals(place.note()))
                    && (line == null || (place.line() <= line && line <= place.endLine()));
        }
    }

    /** What a fact says, in the names that the reader uses. */
    record Said(String subject, Predicate relation, String object, boolean denied) {

        /** The same in a sentence. */
        String words() {
            return subject + (denied ? " not: " : " ") + relation.words() + " " + object;
        }
    }
}
