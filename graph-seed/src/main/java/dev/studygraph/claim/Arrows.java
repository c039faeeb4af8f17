package dev.studygraph.claim;

import dev.studygraph.catalogue.Kind;
import dev.studygraph.fact.Predicate;
import dev.studygraph.language.Clause;
import dev.studygraph.language.Role;
import dev.studygraph.language.Section;
import dev.studygraph.language.TitleRole;
import dev.studygraph.language.Token;
import dev.studygraph.language.VerbClass;
import dev.studygraph.language.VerbForm;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.Certainty;
import dev.studygraph.name.Ref;
import dev.studygraph.name.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads chains of arrows: "A -> B -> C". An arrow before a description or an advice is no way. */
final class Arrows {

    private static final Pattern ARROW = Pattern.compile(
            "\\s*(?:(-{1,3}\\s?[/xX\u00d7!]{1,2}\\s?-{0,3}>|=/=?>|!-+>|[\\u219b\\u21cf\\u21f8])|-{1,4}\\s?([\\p{L} ]{3,40}?)\\s?-{1,4}>|(<-{1,4}>|<=>|\\u2194|\\u21d4)|(<-{1,4}|\\u2190|\\u21d0)|(?:-{1,5}|\\u2014|\\u2013|\\.-|-\\.-)>|={1,3}>|>>|(?<=[\\s`])>(?=\\s)|\\u25ba|\\u25b6|[\\u2192\\u21d2\\u27f6\\u279c\\u2794\\u27a1\\u279e\\u2198\\u2197\\u21b3\\u2b95\\u27f9\\u21a6])\\s*");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)|\\[[^\\]]*\\]");
    private static final Pattern GREATER = Pattern.compile("\\s>\\s");
    private static final Pattern GROUPED = Pattern.compile("\\([^()]*(?:->|[\\u2190-\\u21ff])[^()]*\\)");
    private static final Pattern TREE = Pattern.compile("^[\\s\u2502|]*[\u251c\u2514][\u2500-]");
    private static final Pattern BOX = Pattern.compile("^\\s*\\[([^\\[\\]]+)\\]\\s*$");
    private static final Pattern CROSS = Pattern.compile("[\\u274c\\u2717\\u2718\\u2716\\ud83d\\udeab\\u26d4]");
    private static final String MARKS = "*_\"'\u201c\u2018";
    private static final int MOST_WORDS = 6;

    private final Taxonomy taxonomy;
    private final FrameFlows flows;

    Arrows(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        flows = new FrameFlows(taxonomy);
    }

    /** Whether a text has an arrow in it. */
    static boolean in(String text) {
        return (text.indexOf('>') >= 0
                        || text.indexOf('<') >= 0
                        || text.chars().anyMatch(c -> c >= 0x2190 && c <= 0x2bff))
                && ARROW.matcher(text).find();
    }

    /** What the arrows of a passage say. */
    List<Candidate> read(Passage passage, Section section) {
        return read(passage, section, false);
    }

    /**
     * What the arrows of a passage say.
     *
     * @param drawn whether it is a drawing, in which each end is a thing
     */
    List<Candidate> read(Passage passage, Section section, boolean drawn) {
        List<Candidate> all = new ArrayList<>();
        for (String part : passage.text().split(";|\\. (?=\\p{Lu})", -1)) {
            all.addAll(chain(passage.part(part.strip(), passage.topic()), section, drawn));
        }
        return all;
    }

    private List<Candidate> chain(Passage passage, Section section, boolean drawn) {
        List<Stop> stops = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        String text = GROUPED.matcher(passage.text()).find() ? passage.text().replaceAll("[()]", " ") : passage.text();
        Matcher arrow = ARROW.matcher(text);
        int start = 0;
        while (arrow.find()) {
            Stop here = stop(passage, text.substring(start, arrow.start()), stops.isEmpty());
            if (!isMedium(here, passage) || links.isEmpty()) {
                stops.add(here);
                links.add(new Link(
                        arrow.group(2), arrow.group(1) != null, arrow.group(3) != null, arrow.group(4) != null));
            }
            start = arrow.end();
        }
        if (links.isEmpty()
                || TREE.matcher(passage.sentence().raw()).find()
                || isComparison(text, passage)
                || isAsked(text, passage)) {
            return List.of();
        }
        String last = text.substring(start);
        stops.add(stop(passage, last, false));
        boolean single = links.size() == 1 && !drawn;
        // "A -> create B -> save B": a way through a menu.
        if (stops.stream().filter(Stop::isAction).count() > 1) {
            return List.of();
        }
        if (stops.getFirst().items().isEmpty() && isNavigation(stops.getFirst(), passage)) {
            return List.of();
        }
        boolean acts = single
                && stops.getLast().isAction()
                && stops.getFirst().items().stream()
                        .allMatch(item -> item.ref().isSure() && !item.ref().isOpen())
                && !stops.getFirst().items().isEmpty();
        if (single
                && !acts
                && (isDescription(stops.getLast(), last, passage)
                        || stops.getFirst().items().isEmpty())) {
            return List.of();
        }
        if (single && isGloss(stops, passage)) {
            return List.of();
        }
        long named = stops.stream().filter(stop -> !stop.items().isEmpty()).count();
        // "From A -> B -> C" tells how something became what it is.
        boolean history = passage.lexicon()
                .preposition(passage.tokens().getFirst().lower())
                .filter(Role.FROM::equals)
                .isPresent();
        boolean broken = history
                || (named < stops.size() && named < 3 && !stops.getLast().isAction());
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            join(
                    passage,
                    stops.get(i),
                    links.get(i),
                    stops.get(i + 1),
                    single || section == Section.TIPS,
                    broken,
                    found);
        }
        return found;
    }

    /** "Many writes? -> A", "If B -> A": what to take when. */
    private static boolean isAsked(String text, Passage passage) {
        return text.indexOf('?') >= 0
                || (!passage.tokens().isEmpty()
                        && passage.lexicon()
                                .is(
                                        WordSet.CONDITIONS,
                                        passage.tokens().getFirst().lower()));
    }

    /** "**Strong consistency** -> A", "'many reads' -> A": a term that is set off, and what the author has to say of it. */
    private static boolean isGloss(List<Stop> stops, Passage passage) {
        boolean open = stops.stream()
                .flatMap(stop -> stop.items().stream())
                .anyMatch(item -> item.ref().isOpen());
        String raw = passage.sentence().raw();
        String left = stops.getFirst().words();
        int at = raw.indexOf(left) - 1;
        while (at > 0 && MARKS.indexOf(raw.charAt(at)) < 0 && !Character.isLetterOrDigit(raw.charAt(at))) {
            at--;
        }
        boolean marked = at >= 0 && MARKS.indexOf(raw.charAt(at)) >= 0;
        return open && marked;
    }

    /** "A -> HTTPS -> B": what it goes by is no stop. */
    private static boolean isMedium(Stop stop, Passage passage) {
        return passage.lexicon().is(WordSet.MEDIA, stop.words().toLowerCase(Locale.ROOT));
    }

    /** "Price: A > B" compares; "Flow: A > B" is a way. */
    private static boolean isComparison(String text, Passage passage) {
        if (!GREATER.matcher(text).find() || text.contains("->") || text.contains("=>") || text.contains(">>")) {
            return false;
        }
        int colon = text.indexOf(": ");
        String label = colon < 0
                ? ""
                : text.substring(0, colon).toLowerCase(Locale.ROOT).strip();
        return !passage.lexicon().is(WordSet.FLOW_WORDS, label.substring(label.lastIndexOf(' ') + 1))
                && !passage.sentence().raw().contains("`");
    }

    /** "Click A -> B" is a way through a menu. */
    private static boolean isNavigation(Stop first, Passage passage) {
        return passage.part(first.words(), passage.topic()).tokens().stream()
                .anyMatch(token -> !token.isName() && passage.lexicon().is(WordSet.NAVIGATION, token.lower()));
    }

    private void join(
            Passage passage, Stop left, Link link, Stop right, boolean single, boolean broken, List<Candidate> found) {
        if (right.isAction() && !link.back()) {
            // "... -> A -> write to B": A writes.
            Topic about = passage.topic()
                    .about(left.items().stream().map(Items.Item::ref).toList());
            passage.part(right.words(), about).frames().forEach(frame -> found.addAll(flows.read(frame)));
            return;
        }
        for (Items.Item from : left.items()) {
            for (Items.Item to : right.items()) {
                if (!link.back()) {
                    put(passage, from, link, to, single, broken, found);
                }
                if (link.back() || link.both()) {
                    put(passage, to, link, from, single, broken, found);
                }
            }
        }
    }

    private void put(
            Passage passage,
            Items.Item from,
            Link link,
            Items.Item to,
            boolean single,
            boolean broken,
            List<Candidate> found) {
        Ref source = place(from.ref(), single);
        Ref target = place(to.ref(), single);
        boolean media = passage.lexicon()
                        .is(WordSet.MEDIA, source.thing().name().toLowerCase(Locale.ROOT))
                && passage.lexicon().is(WordSet.MEDIA, target.thing().name().toLowerCase(Locale.ROOT));
        if (media
                || source.thing().equals(target.thing())
                || !taxonomy.holdsData(source.thing())
                || !taxonomy.holdsData(target.thing())
                || taxonomy.isOnlySource(target.thing())) {
            return;
        }
        Candidate candidate = Candidate.of(
                        source, starts(passage, link) ? Predicate.INVOKES : Predicate.WRITES_TO, target, Form.ARROW)
                .asDenied(link.denied() || to.denied() || from.denied());
        boolean vague = broken || (single && !(isNamedElsewhere(source, passage) && isNamedElsewhere(target, passage)));
        found.add(vague ? candidate.doubted(Doubt.VAGUE_ARROW) : candidate);
    }

    /** In a chain of several arrows each stop is a thing, if it reads as a name. */
    private Ref place(Ref ref, boolean single) {
        return new Ref(taxonomy.store(ref.thing()), single ? ref.certainty() : Certainty.SURE, false);
    }

    private static boolean isNamedElsewhere(Ref ref, Passage passage) {
        return !ref.isOpen()
                || passage.names().count(ref.thing().name()) > 1
                || (passage.names().isShort()
                        && ref.isSure()
                        && Character.isUpperCase(ref.thing().name().codePointAt(0)));
    }

    private static boolean starts(Passage passage, Link link) {
        if (link.label() == null) {
            return false;
        }
        for (String word : link.label().toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (passage.lexicon()
                    .verb(word)
                    .map(VerbForm::verbClass)
                    .filter(verb -> verb == VerbClass.INVOKE || verb == VerbClass.START)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Stop stop(Passage passage, String given, boolean first) {
        boolean crossed = CROSS.matcher(given).find();
        String node = BOX.matcher(given).replaceFirst("$1");
        String words = BRACKETS.matcher(node).replaceAll(" ").strip();
        if (words.isEmpty() && first) {
            return new Stop(
                    passage.topic().things().stream()
                            .map(ref -> new Items.Item(ref, crossed))
                            .toList(),
                    words,
                    false);
        }
        int label = words.lastIndexOf(": ");
        String name = first && label > 0 ? words.substring(label + 2) : words;
        Passage inner = passage.part(name, passage.topic());
        if (first
                && inner.tokens().stream()
                        .anyMatch(
                                token -> !token.isName() && passage.lexicon().is(WordSet.NAVIGATION, token.lower()))) {
            return new Stop(List.of(), name, false);
        }
        if (isAction(inner)) {
            return new Stop(List.of(), name, true);
        }
        List<Items.Item> items = Items.of(isPart(passage, name) ? within(passage, node, inner) : deed(inner)).stream()
                .map(item -> new Items.Item(item.ref(), item.denied() || crossed))
                .toList();
        return new Stop(
                name.split(" ", -1).length > MOST_WORDS * Math.max(1, items.size()) ? List.of() : items, name, false);
    }

    /** Whether words only name a part in a way: "producer", "sink". */
    private static boolean isPart(Passage passage, String name) {
        return passage.lexicon()
                .role(TitleReader.singular(name))
                .filter(TitleRole::isEnd)
                .isPresent();
    }

    /** "Producer (A, B)": the brackets say who that is. */
    private static Passage within(Passage passage, String node, Passage inner) {
        Matcher brackets = BRACKETS.matcher(node);
        Passage list =
                brackets.find() && brackets.group(1) != null ? passage.part(brackets.group(1), passage.topic()) : inner;
        return list.mentions().isEmpty() ? inner : list;
    }

    /** "Customer swipes/taps": what somebody does there is no part of who it is. */
    private static Passage deed(Passage stop) {
        List<Token> tokens = stop.tokens();
        int last = tokens.size() - 1;
        boolean deeds = last > 2
                && stop.mentions().isEmpty()
                && stop.lexicon().is(WordSet.AND, tokens.get(last - 1).lower())
                && tokens.get(last).start() == tokens.get(last - 1).end()
                && stop.lexicon()
                        .verb(tokens.get(last).lower())
                        .filter(verb -> verb.is(VerbForm.Kind.THIRD))
                        .isPresent();
        return deeds ? stop.part(stop.text().substring(0, tokens.get(last - 3).end()), stop.topic()) : stop;
    }

    /** A stop that tells what is done there rather than where it is. */
    private static boolean isAction(Passage stop) {
        List<Clause> clauses = stop.clauses();
        return !clauses.isEmpty()
                && stop.tokens().size() > 2
                && clauses.stream().anyMatch(clause -> clause.start() == 0 || clause.verbClass() == VerbClass.BE)
                && !stop.tokens().getFirst().isName()
                && stop.lexicon().verb(stop.tokens().getFirst().lower()).isPresent();
    }

    /** "A -> scalable object storage" says what A is. */
    private static boolean isDescription(Stop right, String words, Passage passage) {
        if (right.isAction()) {
            return true;
        }
        boolean named = right.items().stream()
                .anyMatch(item -> (!item.ref().isOpen() && item.ref().thing().kind() != Kind.Concept)
                        || (item.ref().isOpen()
                                && item.ref().isSure()
                                && passage.names().count(item.ref().thing().name()) > 1));
        boolean wordy = words.split(" ", -1).length > 2;
        return right.items().isEmpty()
                || (!named
                        && (wordy
                                || (!Character.isUpperCase(words.codePointAt(0))
                                        && passage.lexicon().is(WordSet.ADJECTIVES, words))));
    }

    private record Stop(List<Items.Item> items, String words, boolean isAction) {}

    private record Link(@Nullable String label, boolean denied, boolean both, boolean back) {}
}
