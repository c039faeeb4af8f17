package dev.studygraph.server.benchmark;

import dev.studygraph.catalogue.Kind;
import dev.studygraph.catalogue.Slug;
import dev.studygraph.fact.Predicate;
import dev.studygraph.graph.Label;
import dev.studygraph.graph.Node.Ref;
import dev.studygraph.graph.Reading;
import dev.studygraph.graph.StatedFact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The things of a generated graph, by number, and what is said of them besides their flows. */
final class GeneratedThings {

    // One thing in so many is a feature, of the next one.
    private static final int FEATURES = 10;
    private static final int FORMATS = 100;
    private static final int FORMAT = 5;
    private static final int CONCEPT = 6;
    private static final int LIMITS = 500;

    private final Ref[] refs;

    /** So many things, at least a hundred. */
    GeneratedThings(int count) {
        refs = new Ref[count];
        for (int i = 0; i < count; i++) {
            refs[i] = new Ref(Label.Entity, Slug.of(GeneratedNames.of(i)));
        }
    }

    int count() {
        return refs.length;
    }

    Ref ref(int thing) {
        return refs[thing];
    }

    Kind kind(int thing) {
        if (thing % FORMATS == FORMAT) {
            return Kind.Format;
        }
        if (thing % FORMATS == CONCEPT) {
            return Kind.Concept;
        }
        return switch (thing % FEATURES) {
            case 0 -> Kind.Feature;
            case 3 -> Kind.DataSource;
            case 4 -> Kind.Framework;
            default -> Kind.Service;
        };
    }

    /** Other names; one thing in five has one. */
    List<String> aliases(int thing) {
        return thing % 5 == 0 ? List.of(GeneratedNames.of(thing) + " Classic") : List.of();
    }

    boolean hasTip(int thing) {
        return thing % 20 == 1;
    }

    /** The feature that is part of a thing, absent where it has none. */
    @Nullable Ref part(int thing) {
        return thing % FEATURES == 1 ? refs[thing - 1] : null;
    }

    /** What is said of a thing besides its flows. */
    List<StatedFact> said(int thing) {
        List<StatedFact> all = new ArrayList<>();
        Ref part = part(thing);
        if (part != null) {
            all.add(new StatedFact(refs[thing], Predicate.HAS_FEATURE, part, false, Reading.sure("label")));
        }
        if (thing % 3 == 0) {
            all.add(new StatedFact(
                    refs[thing], Predicate.SUPPORTS_FORMAT, one(thing, FORMAT), false, Reading.sure("label")));
        }
        if (thing % 4 == 0) {
            all.add(new StatedFact(
                    refs[thing], Predicate.HAS_LIMIT, limit(thing % LIMITS), false, Reading.sure("label")));
        }
        if (thing % 25 == 4) {
            all.add(new StatedFact(refs[thing], Predicate.IS_A, one(thing, CONCEPT), false, Reading.sure("label")));
        }
        if (thing % 50 == 2) {
            all.add(new StatedFact(
                    refs[thing], Predicate.ALTERNATIVE_TO, refs[thing - 1], false, Reading.sure("label")));
        }
        if (thing % 100 == 7) {
            all.add(new StatedFact(
                    refs[thing],
                    Predicate.WRITES_TO,
                    refs[(thing + refs.length / 2) % refs.length],
                    true,
                    Reading.sure("label")));
        }
        return all;
    }

    /** The limits that things have, by number. */
    static int limits() {
        return LIMITS;
    }

    static Ref limit(int number) {
        return new Ref(Label.Literal, "at-most-" + number + "-mb");
    }

    private Ref one(int thing, int sort) {
        return refs[thing * 7 % (refs.length / FORMATS) * FORMATS + sort];
    }
}
