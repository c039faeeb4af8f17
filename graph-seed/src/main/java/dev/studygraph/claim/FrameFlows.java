package dev.studygraph.claim;

import dev.studygraph.catalogue.Kind;
import dev.studygraph.fact.Predicate;
import dev.studygraph.language.Clause.Agent;
import dev.studygraph.language.Lexicon;
import dev.studygraph.language.Polarity;
import dev.studygraph.language.Role;
import dev.studygraph.language.VerbClass;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.Ref;
import dev.studygraph.name.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells what moves in a clause, from where to where, by the kind of its verb and the parts of its things. */
final class FrameFlows {

    private final Taxonomy taxonomy;

    FrameFlows(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** The flows that a frame states or denies; none where it holds only under a condition. */
    List<Candidate> read(Frame frame) {
        if (frame.polarity() == Polarity.OPEN || isBetweenMedia(frame)) {
            return List.of();
        }
        List<Candidate> all = new ArrayList<>(flows(frame));
        if (frame.hasDenied() && frame.polarity() != Polarity.DENIED) {
            all.addAll(flows(frame.ofDenied()));
        }
        return all;
    }

    /** "Redirects from HTTP to HTTPS": by what something moves, and not where. */
    private static boolean isBetweenMedia(Frame frame) {
        return frame.parts(Role.FROM).stream()
                .anyMatch(
                        part -> Lexicon.english().is(WordSet.MEDIA, part.words().toLowerCase(Locale.ROOT)));
    }

    private List<Candidate> flows(Frame frame) {
        Ends ends = new Ends(frame, taxonomy);
        frame.parts(Role.OBJECT).stream()
                .filter(part -> part.data()
                        || (part.ref() != null
                                && (part.ref().isOpen() || part.ref().thing().kind() == Kind.Concept)))
                .findFirst()
                .ifPresent(part -> ends.carry(part.words()));
        if (frame.passive()) {
            passive(frame, ends);
        } else {
            active(frame, ends);
        }
        return ends.found();
    }

    private void active(Frame frame, Ends ends) {
        switch (frame.verbClass()) {
            case SEND -> send(frame, ends, doers(frame));
            case FEED -> feed(frame, ends);
            case FLOW -> flow(frame, ends);
            case TAKE -> take(frame, ends);
            case QUERY ->
                ends.each(
                        doers(frame).stream()
                                .filter(ref -> !ref.isOpen() || frame.agents().contains(ref))
                                .toList(),
                        Predicate.QUERIES,
                        queried(frame));
            case INVOKE -> start(frame, ends, FrameFlows::isCommon);
            case START -> start(frame, ends, Ref::isOpen);
            case SUBSCRIBE -> subscribe(frame, ends);
            case ACCESS ->
                doubtful(
                        frame,
                        ends,
                        doers(frame),
                        Predicate.QUERIES,
                        frame.has(Role.FROM) ? List.of() : queried(frame));
            case RUN -> run(frame, ends);
            case PROCESS, CONVERT -> process(frame, ends);
            case CONNECT -> connect(frame, ends);
            case USE, ALLOW, INTEGRATE, SUPPORT, REPLACE, BASE, REQUIRE, BE, HAVE, INCLUDE, OTHER -> {}
        }
    }

    /** Of what cannot be started for sure it is only likely: "starts A", "orchestrates complex workflows". */
    private void start(Frame frame, Ends ends, java.util.function.Predicate<Ref> isDoubtful) {
        List<Ref> objects = started(frame);
        ends.each(
                doers(frame),
                Predicate.INVOKES,
                objects.stream().filter(isDoubtful.negate()).toList());
        doubtful(
                frame,
                ends,
                doers(frame),
                Predicate.INVOKES,
                objects.stream().filter(isDoubtful).toList());
    }

    /** Whether only common nouns name it. */
    private static boolean isCommon(Ref ref) {
        return ref.isOpen()
                && ref.thing().name().indexOf(' ') > 0
                && Character.isLowerCase(ref.thing().name().codePointAt(0));
    }

    // "A subscribes to B", "subscribe A to B"
    private void subscribe(Frame frame, Ends ends) {
        List<Ref> sources = frame.refs(Role.TO, Role.FROM);
        boolean hired = frame.has(Role.OBJECT)
                && frame.has(Role.TO)
                && !frame.refs(Role.OBJECT).isEmpty();
        ends.each(hired ? frame.refs(Role.OBJECT) : doers(frame), Predicate.READS_FROM, sources);
    }

    private void doubtful(Frame frame, Ends ends, List<Ref> subjects, Predicate predicate, List<Ref> objects) {
        Ends implied = new Ends(frame.doubted(Doubt.IMPLIED), taxonomy);
        implied.each(subjects, predicate, objects);
        implied.found().forEach(ends::add);
    }

    /** Who does it: the subject, or what people do it with. */
    private List<Ref> doers(Frame frame) {
        if (frame.agent() == Agent.PERSON || frame.agent() == Agent.NOBODY || frame.agent() == Agent.NONE) {
            return actors(frame.parts(Role.WITH, Role.VIA).stream()
                    .filter(part -> part.ref() != null
                            && (!part.ref().isOpen()
                                    || Character.isUpperCase(part.words().codePointAt(0))))
                    .map(Part::ref)
                    .toList());
        }
        return frame.agents();
    }

    private List<Ref> actors(List<Ref> refs) {
        return refs.stream()
                .filter(ref -> ref.isOpen() || taxonomy.acts(ref.thing()))
                .toList();
    }

    // "A writes X to B", "moves X from A to B", "stores X in B", "loads X in A into B"
    private void send(Frame frame, Ends ends, List<Ref> movers) {
        List<Ref> targets = new ArrayList<>(frame.refs(Role.TO));
        List<Ref> sources = new ArrayList<>(frame.refs(Role.FROM));
        if (targets.isEmpty() && frame.polarity() == Polarity.DENIED) {
            // "A cannot pass through B"
            targets.addAll(frame.refs(Role.VIA));
        }
        if (targets.isEmpty()) {
            // "Lands in A"
            boolean puts = Lexicon.english().is(WordSet.PUTTING_VERBS, frame.verb());
            targets.addAll(
                    frame.has(Role.FROM, Role.TO)
                            ? List.of()
                            : places(frame).stream()
                                    .filter(ref -> puts || !ref.isOpen())
                                    .toList());
        } else {
            sources.addAll(heldBefore(frame));
        }
        if (!targets.isEmpty()) {
            // "Replication of A into B"
            frame.refs(Role.OF).stream().filter(this::gives).forEach(sources::add);
        }
        if (frame.has(Role.BETWEEN)) {
            between(frame).forEach(ends::add);
        }
        List<Ref> objects = frame.refs(Role.OBJECT);
        if (!targets.isEmpty()) {
            objects.stream().filter(this::gives).filter(ref -> !isGeneral(ref)).forEach(sources::add);
            general(frame, ends, movers, objects, targets);
        } else if (sources.isEmpty() || !frame.has(Role.TO)) {
            objects.stream()
                    .filter(ref ->
                            !ref.isOpen() && !ref.ofItsData() && ref.thing().kind() == Kind.Service)
                    .forEach(targets::add);
        }
        List<Ref> stops = stops(frame, movers);
        if (!stops.isEmpty() && !targets.isEmpty()) {
            through(ends, movers, sources, stops, targets);
        } else {
            ends.move(movers, sources, targets);
        }
    }

    /** "A sends to C through B": from A to B and from B to C. */
    private static void through(Ends ends, List<Ref> movers, List<Ref> sources, List<Ref> stops, List<Ref> targets) {
        List<Ref> starts = movers.isEmpty() ? sources : movers;
        if (!movers.isEmpty()) {
            ends.move(movers, sources, List.of());
        }
        starts.forEach(start -> stops.forEach(stop -> ends.put(start, Predicate.WRITES_TO, stop, true)));
        stops.forEach(stop -> targets.forEach(target -> ends.put(stop, Predicate.WRITES_TO, target, true)));
    }

    private List<Ref> stops(Frame frame, List<Ref> movers) {
        return actors(frame.refs(Role.VIA)).stream()
                .filter(ref -> !ref.isOpen() || ref.isSure())
                .filter(ref -> !movers.contains(ref))
                .filter(ref -> movers.stream().noneMatch(mover -> taxonomy.belongTogether(mover.thing(), ref.thing())))
                .toList();
    }

    /** "Moves data between A and B": both ways, as it seems. */
    private List<Candidate> between(Frame frame) {
        Ends implied = new Ends(frame.doubted(Doubt.IMPLIED), taxonomy);
        List<Ref> both = frame.refs(Role.BETWEEN);
        implied.move(
                doers(frame),
                both,
                both.stream().filter(ref -> !taxonomy.isOnlySource(ref.thing())).toList());
        return implied.found();
    }

    /** Whether a thing that is moved is where it comes from: its data, or a thing that only gives them. */
    private boolean gives(Ref ref) {
        return ref.ofItsData()
                || (!ref.isOpen()
                        && (taxonomy.isOnlySource(ref.thing())
                                || (ref.thing().kind() != Kind.Format
                                        && isPlace(ref)
                                        && ref.thing().kind() == Kind.Service)));
    }

    /** Whether a thing stands for data of some sort rather than for a place. */
    private boolean isGeneral(Ref ref) {
        return !ref.ofItsData()
                && !ref.isOpen()
                && (taxonomy.isOnlySource(ref.thing())
                        || (ref.thing().kind() == Kind.Concept && !taxonomy.isStore(ref.thing())));
    }

    /** "Clickstream data are loaded into A": likely a way of their own. */
    private void general(Frame frame, Ends ends, List<Ref> movers, List<Ref> carried, List<Ref> targets) {
        Ends implied = new Ends(frame.doubted(Doubt.IMPLIED), taxonomy);
        implied.move(
                movers,
                carried.stream().filter(this::isGeneral).filter(this::gives).toList(),
                movers.isEmpty() ? targets : List.of());
        implied.found().forEach(ends::add);
    }

    private boolean isPlace(Ref ref) {
        return taxonomy.holdsData(ref.thing());
    }

    private List<Ref> places(Frame frame) {
        return frame.refs(Role.AT).stream().filter(this::isPlace).toList();
    }

    /** The places of which the words before a target say that the data are in them: "data in A to B". */
    private List<Ref> heldBefore(Frame frame) {
        List<Ref> held = new ArrayList<>();
        boolean data = false;
        for (Part part : frame.parts()) {
            if (part.role() == Role.TO) {
                break;
            }
            if (part.role() == Role.AT && data && part.ref() != null && isPlace(part.ref())) {
                held.add(part.ref());
            }
            data |= part.data();
        }
        return held;
    }

    // "A feeds B", "feeds B with A", "feeds A to B"
    private void feed(Frame frame, Ends ends) {
        List<Ref> targets = new ArrayList<>(frame.refs(Role.TO));
        List<Ref> sources = new ArrayList<>(frame.refs(Role.FROM, Role.WITH));
        List<Ref> objects = frame.refs(Role.OBJECT);
        if (targets.isEmpty()) {
            objects.stream().filter(ref -> !ref.ofItsData() && !isGeneral(ref)).forEach(targets::add);
            if (targets.isEmpty() && frame.has(Role.OBJECT)) {
                targets.addAll(places(frame));
            }
        } else {
            sources.addAll(heldBefore(frame));
            objects.stream().filter(this::gives).forEach(sources::add);
        }
        ends.move(frame.agents(), sources, targets);
    }

    // "X flows from A into B", "A goes to B", "X leaves A"
    private void flow(Frame frame, Ends ends) {
        List<Ref> sources = new ArrayList<>(frame.refs(Role.FROM));
        List<Ref> targets = new ArrayList<>(frame.refs(Role.TO));
        List<Ref> subjects = frame.explicit() ? frame.agents() : List.of();
        if (targets.isEmpty()
                && (frame.agent() == Agent.PERSON
                        || (!subjects.isEmpty() && subjects.stream().allMatch(Ref::ofItsData))
                        || !sources.isEmpty())) {
            targets.addAll(places(frame));
        }
        if (sources.isEmpty()) {
            subjects.stream()
                    .filter(ref -> gives(ref) || !ref.isOpen())
                    .filter(ref -> !isGeneral(ref))
                    .forEach(sources::add);
            general(frame, ends, List.of(), subjects, targets);
            sources.addAll(heldBefore(frame));
        } else if (!subjects.isEmpty()) {
            ends.carry(subjects.getFirst().thing().name());
        }
        if (frame.polarity() == Polarity.DENIED && targets.isEmpty()) {
            // "A does not flow through B"
            targets.addAll(frame.refs(Role.VIA));
            sources.addAll(sources.isEmpty() ? subjects : List.of());
        }
        boolean bare = !frame.explicit() && !frame.agents().isEmpty();
        if (targets.isEmpty() && sources.isEmpty()) {
            return;
        }
        if (bare && targets.isEmpty()) {
            ends.each(frame.agents(), Predicate.READS_FROM, sources);
        } else if (bare && sources.isEmpty()) {
            ends.each(frame.agents(), Predicate.WRITES_TO, targets);
        } else {
            ends.move(List.of(), sources, targets);
        }
    }

    // "A reads X from B", "consumes B", "pulls from B into C"
    private void take(Frame frame, Ends ends) {
        List<Ref> sources = new ArrayList<>(frame.refs(Role.FROM));
        List<Ref> objects = frame.refs(Role.OBJECT);
        boolean data = frame.parts(Role.OBJECT).stream().anyMatch(Part::data) || !frame.has(Role.OBJECT);
        if (sources.isEmpty()) {
            doubtful(
                    frame,
                    ends,
                    doers(frame),
                    Predicate.READS_FROM,
                    objects.stream()
                            .filter(ref -> ref.isOpen() && ref.ofItsData())
                            .toList());
            objects.stream()
                    .filter(ref -> !(ref.isOpen() && ref.ofItsData()))
                    .filter(ref -> isPlace(ref) || ref.ofItsData())
                    .filter(ref -> !isOwn(ref, frame))
                    .forEach(sources::add);
            if (frame.has(Role.OBJECT) && data && objects.isEmpty()) {
                sources.addAll(
                        frame.refs(Role.AT).stream().filter(this::isPlace).toList());
                sources.addAll(frame.refs(Role.VIA).stream()
                        .filter(ref -> !ref.isOpen() && isPlace(ref))
                        .toList());
            }
        } else {
            objects.stream()
                    .filter(ref -> !ref.isOpen() && taxonomy.isOnlySource(ref.thing()))
                    .forEach(sources::add);
        }
        List<Ref> targets = new ArrayList<>(frame.refs(Role.TO));
        boolean placed = targets.isEmpty() && !sources.isEmpty() && frame.agent() == Agent.PERSON && !objects.isEmpty();
        if (placed) {
            // "You import A in B"
            targets.addAll(places(frame));
        }
        boolean moved = !Lexicon.english().is(WordSet.READING_VERBS, frame.verb())
                && frame.refs(Role.FROM).isEmpty()
                && objects.stream().anyMatch(ref -> ref.isOpen() && !ref.ofItsData());
        boolean openObject = moved
                || (frame.refs(Role.FROM).isEmpty()
                        && frame.parts(Role.OBJECT).stream().anyMatch(this::isOpenObject)
                        && !placed);
        Ends own = openObject ? new Ends(frame.doubted(Doubt.IMPLIED), taxonomy) : ends;
        boolean brought = frame.parts(Role.OBJECT).stream().anyMatch(Part::data) && !targets.isEmpty();
        if (!sources.isEmpty() || brought) {
            own.move(doers(frame), sources, targets);
        }
        if (own != ends) {
            own.found().forEach(ends::add);
        }
    }

    private boolean isOpenObject(Part part) {
        Ref ref = part.ref();
        if (ref == null) {
            return false;
        }
        return ref.isOpen()
                ? !part.named()
                : taxonomy.isOnlySource(ref.thing()) || ref.thing().kind() == Kind.Concept;
    }

    private boolean isOwn(Ref ref, Frame frame) {
        return frame.agents().stream().anyMatch(agent -> taxonomy.belongTogether(agent.thing(), ref.thing()));
    }

    private List<Ref> queried(Frame frame) {
        List<Ref> objects = frame.refs(Role.OBJECT).stream()
                .filter(ref -> ref.isOpen()
                        ? ref.isSure() && frame.verb().equals("query")
                        : ref.thing().kind() != Kind.Concept || isPlace(ref))
                .toList();
        return Stream.concat(
                        objects.stream().filter(ref -> !isGeneral(ref)),
                        Stream.concat(
                                        frame.refs(Role.FROM).stream(),
                                        frame.refs(Role.AT, Role.OVER).stream()
                                                .filter(ref -> !ref.isOpen() || ref.ofItsData()))
                                .filter(this::isPlace)
                                .filter(ref -> !taxonomy.isOnlySource(ref.thing())))
                .toList();
    }

    private List<Ref> started(Frame frame) {
        return frame.refs(Role.OBJECT).stream()
                .filter(ref -> ref.isOpen() || taxonomy.acts(ref.thing()))
                .toList();
    }

    private void run(Frame frame, Ends ends) {
        List<Ref> engines = frame.refs(Role.OBJECT).stream()
                .filter(ref -> !ref.isOpen()
                        && taxonomy.acts(ref.thing())
                        && ref.thing().kind() != Kind.Service)
                .toList();
        ends.each(doers(frame), Predicate.RUNS, engines);
        if (frame.parts(Role.AT).stream().anyMatch(Part::data)) {
            ends.each(
                    doers(frame),
                    Predicate.READS_FROM,
                    frame.refs(Role.AT).stream().filter(Ref::ofItsData).toList());
        }
        ends.each(
                doers(frame),
                Predicate.INVOKES,
                frame.refs(Role.OBJECT).stream()
                        .filter(ref -> taxonomy.isFunction(ref.thing()))
                        .toList());
        boolean query = frame.parts(Role.OBJECT).stream()
                .anyMatch(part -> (part.data() && part.words().endsWith("s") && engines.isEmpty())
                        || (part.ref() != null && taxonomy.isLanguage(part.ref().thing())));
        List<Ref> places = frame.refs(Role.AT, Role.OVER).stream()
                .filter(ref -> ref.ofItsData() || (query && isPlace(ref)))
                .toList();
        ends.each(doers(frame), query ? Predicate.QUERIES : Predicate.READS_FROM, places);
    }

    private void process(Frame frame, Ends ends) {
        List<Ref> doers = doers(frame);
        List<Ref> sources = new ArrayList<>(frame.refs(Role.FROM));
        doubtful(
                frame,
                ends,
                doers,
                Predicate.READS_FROM,
                frame.refs(Role.OBJECT).stream().filter(Ref::ofItsData).toList());
        if (frame.parts(Role.OBJECT).stream().anyMatch(Part::data)) {
            frame.refs(Role.AT).stream().filter(this::isPlace).forEach(sources::add);
        }
        boolean known = doers.stream().allMatch(doer -> !doer.isOpen());
        if (known) {
            ends.each(doers, Predicate.READS_FROM, sources);
        } else {
            doubtful(frame, ends, doers, Predicate.READS_FROM, sources);
        }
        if (frame.verbClass() == VerbClass.PROCESS && known) {
            ends.each(
                    doers,
                    Predicate.WRITES_TO,
                    frame.refs(Role.TO).stream().filter(this::isPlace).toList());
        }
        ends.each(
                doers,
                Predicate.INVOKES,
                frame.refs(Role.WITH).stream()
                        .filter(ref -> taxonomy.isFunction(ref.thing()))
                        .toList());
    }

    private void connect(Frame frame, Ends ends) {
        ends.each(
                doers(frame),
                Predicate.INTEGRATES_WITH,
                frame.has(Role.TO) ? frame.refs(Role.TO, Role.OBJECT) : frame.refs(Role.OBJECT, Role.WITH));
    }

    // "X is written to B by A", "A is read by B"
    private void passive(Frame frame, Ends ends) {
        List<Ref> doers = Stream.concat(
                        frame.refs(Role.BY).stream(),
                        actors(frame.refs(Role.WITH)).stream().filter(ref -> !ref.isOpen()))
                .distinct()
                .toList();
        List<Ref> patients = frame.agents();
        switch (frame.verbClass()) {
            case SEND, FEED, FLOW -> sent(frame, ends, doers, patients);
            case TAKE -> {
                List<Ref> sources = Stream.concat(frame.refs(Role.FROM).stream(), takenFrom(frame, patients).stream())
                        .toList();
                ends.move(doers, sources, frame.refs(Role.TO));
            }
            case QUERY -> ends.each(doers, Predicate.QUERIES, takenFrom(frame, patients));
            case PROCESS, CONVERT ->
                ends.each(
                        doers,
                        Predicate.READS_FROM,
                        takenFrom(frame, patients).stream()
                                .filter(ref -> !ref.isOpen() || ref.ofItsData())
                                .toList());
            case SUBSCRIBE -> ends.each(doers, Predicate.READS_FROM, patients);
            case ACCESS -> doubtful(frame, ends, doers, Predicate.QUERIES, takenFrom(frame, patients));
            case INVOKE, START -> {
                List<Ref> callers = Stream.concat(doers.stream(), frame.refs(Role.VIA, Role.FROM).stream())
                        .distinct()
                        .toList();
                ends.each(
                        callers,
                        Predicate.INVOKES,
                        patients.stream()
                                .filter(ref -> ref.isOpen() || taxonomy.acts(ref.thing()))
                                .toList());
            }
            case RUN, CONNECT, USE, ALLOW, INTEGRATE, SUPPORT, REPLACE, BASE, REQUIRE, BE, HAVE, INCLUDE, OTHER -> {}
        }
    }

    private List<Ref> takenFrom(Frame frame, List<Ref> patients) {
        List<Ref> places = new ArrayList<>(patients);
        if (frame.parts().stream().anyMatch(Part::data)) {
            frame.refs(Role.AT).stream().filter(this::isPlace).forEach(places::add);
        }
        return places;
    }

    private void sent(Frame frame, Ends ends, List<Ref> doers, List<Ref> patients) {
        List<Ref> targets = new ArrayList<>(frame.refs(Role.TO));
        List<Ref> sources = new ArrayList<>(frame.refs(Role.FROM));
        boolean feeds = frame.verbClass() == VerbClass.FEED;
        if (targets.isEmpty() && !feeds) {
            targets.addAll(frame.parts(Role.AT).stream()
                    .map(Part::ref)
                    .filter(Objects::nonNull)
                    .filter(this::isPlace)
                    .toList());
        } else {
            sources.addAll(heldBefore(frame));
        }
        if (!targets.isEmpty()) {
            patients.stream().filter(this::gives).filter(ref -> !isGeneral(ref)).forEach(sources::add);
            if (frame.polarity() == Polarity.DENIED && sources.isEmpty() && doers.isEmpty()) {
                // "A is not sent to B"
                sources.addAll(patients);
            }
            general(frame, ends, doers, patients, targets);
            if (!patients.isEmpty() && patients.getFirst().isOpen()) {
                ends.carry(patients.getFirst().thing().name());
            }
            List<Ref> stops = stops(frame, doers);
            if (doers.isEmpty() && !stops.isEmpty()) {
                ends.move(stops, sources, targets);
            } else {
                ends.move(doers, sources, targets);
            }
            return;
        }
        // "A is loaded from B", "A is fed by B": A is where it goes, if it is a place.
        List<Ref> filled = patients.stream()
                .filter(ref -> feeds
                        || (!ref.isOpen() && !ref.ofItsData() && isPlace(ref) && !taxonomy.isOnlySource(ref.thing())))
                .toList();
        if (!filled.isEmpty()) {
            doers.forEach(doer -> filled.forEach(place -> ends.put(doer, Predicate.WRITES_TO, place, true)));
            Stream.concat(sources.stream(), feeds ? frame.refs(Role.WITH).stream() : Stream.of())
                    .forEach(source ->
                            filled.forEach(place -> ends.put(place, Predicate.READS_FROM, source, frame.explicit())));
        } else if (!sources.isEmpty()) {
            ends.move(doers, sources, List.of());
        }
    }
}
