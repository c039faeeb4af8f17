package dev.studygraph.claim;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.document.Line;
import dev.studygraph.document.Sentence;
import dev.studygraph.fact.Predicate;
import dev.studygraph.language.Inflection;
import dev.studygraph.language.Lexicon;
import dev.studygraph.language.Normal;
import dev.studygraph.language.Phrase;
import dev.studygraph.language.TitleRole;
import dev.studygraph.language.VerbClass;
import dev.studygraph.language.VerbForm;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.NameBook;
import dev.studygraph.name.Ref;
import dev.studygraph.name.TitleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads Mermaid's flow charts and sequence diagrams: an arrow from a node to another is a way. A chart that asks
 * questions is a decision and no flow; other kinds of diagrams state nothing.
 */
final class Diagrams {

    private static final int MOST_WORDS = 4;
    private static final int FEW = 4;
    private static final Pattern FLOW = Pattern.compile("\\s*(?:graph|flowchart)\\b.*");
    private static final Pattern SEQUENCE = Pattern.compile("\\s*sequenceDiagram\\b.*");
    // An id with its label in brackets of one kind or another, in quotes or not.
    private static final Pattern NODE = Pattern.compile("([\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])\\s*(?:"
            + "[\\[({/>]{1,2}\"([^\"]+)\"[\\])}/]{1,2}|\\[\\[(.+?)\\]\\]|\\[\\((.+?)\\)\\]|\\(\\[(.+?)\\]\\)|\\(\\((.+?)\\)\\)"
            + "|\\[/(.+?)/\\]|\\[([^\\]]+)\\]|\\{\\{(.+?)\\}\\}|\\{(.+?)\\}|\\(([^)]+)\\))");
    private static final Pattern ARROW = Pattern.compile(
            "\\s*(?:<)?(?:--\\s+([^|>-]{1,60}?)\\s+--+>|-\\.\\s*([^|>.]{1,60}?)\\s*\\.->|==\\s+([^|>=]{1,60}?)\\s+==>|--+[>xo]|-\\.+-+>|==+>)\\s*(?:\\|([^|]{0,80})\\|)?\\s*");
    private static final Pattern MESSAGE =
            Pattern.compile("\\s*([^-:>]{1,60}?)\\s*-{1,2}>{1,2}[+-]?\\s*([^:]{1,60}?)\\s*:\\s*(.*)");
    private static final Pattern PARTICIPANT =
            Pattern.compile("\\s*(?:participant|actor)\\s+(\\S+)(?:\\s+as\\s+(.+))?");
    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+|[\"`]");
    private static final Pattern BREAK = Pattern.compile("\\\\n|<br\\s*/?>");

    private final NameBook names;
    private final Lexicon lexicon;
    private final Roles roles;

    Diagrams(NameBook names, Lexicon lexicon, Roles roles) {
        this.names = names;
        this.lexicon = lexicon;
        this.roles = roles;
    }

    /** What the lines of one diagram say, each at its line. */
    Map<Line, List<Candidate>> read(List<Line> lines) {
        String first = lines.getFirst().raw();
        boolean sequence = SEQUENCE.matcher(first).matches();
        Map<Line, List<Candidate>> found = new LinkedHashMap<>();
        if (!sequence && !FLOW.matcher(first).matches()) {
            return found;
        }
        Map<String, String> labels = new HashMap<>();
        for (Line line : lines) {
            if (!sequence && asks(line.raw())) {
                return Map.of();
            }
            label(line.raw(), sequence, labels);
        }
        for (Line line : lines.subList(1, lines.size())) {
            List<Candidate> said = sequence ? message(line, labels) : edges(line, labels);
            if (!said.isEmpty()) {
                found.put(line, said);
            }
        }
        return !sequence && isOutline(found) ? Map.of() : found;
    }

    /** "Types of index", and from there to each: a diagram that sorts things, and shows no way. */
    private boolean isOutline(Map<Line, List<Candidate>> found) {
        Map<String, Set<String>> targets = new LinkedHashMap<>();
        found.values().stream()
                .flatMap(List::stream)
                .forEach(
                        candidate -> targets.computeIfAbsent(candidate.subject().name(), unseen -> new HashSet<>())
                                .add(candidate.object().text()));
        Set<String> ends = new HashSet<>(targets.keySet());
        targets.values().forEach(ends::addAll);
        long notions = ends.stream().filter(this::isTrait).count();
        if (ends.size() > FEW && notions * 2 >= ends.size()) {
            return true;
        }
        return targets.entrySet().stream()
                .filter(node -> node.getValue().size() > 1)
                .filter(node -> targets.values().stream().noneMatch(others -> others.contains(node.getKey())))
                .anyMatch(node -> isSort(node.getKey()));
    }

    /** Whether a name is that of what something has or does: "rate limiting", "consistency". */
    private boolean isTrait(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return lexicon.isNoun(WordSet.ABSTRACT_WORDS, last)
                || lexicon.all(WordSet.PROPERTY_ENDINGS).stream().anyMatch(Inflection.singular(last)::endsWith);
    }

    private boolean isSort(String name) {
        String last =
                Inflection.singular(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        return lexicon.isNoun(WordSet.KIND_WORDS, last) || lexicon.isNoun(WordSet.ABSTRACT_WORDS, last);
    }

    private static boolean asks(String line) {
        Matcher node = NODE.matcher(line);
        while (node.find()) {
            if (label(node).contains("?")) {
                return true;
            }
        }
        return false;
    }

    private static String label(Matcher node) {
        for (int group = 2; group <= node.groupCount(); group++) {
            if (node.group(group) != null) {
                return node.group(group);
            }
        }
        return node.group(1);
    }

    private static void label(String line, boolean sequence, Map<String, String> labels) {
        if (sequence) {
            Matcher participant = PARTICIPANT.matcher(line);
            if (participant.matches()) {
                labels.put(
                        participant.group(1),
                        participant.group(2) == null ? participant.group(1) : participant.group(2));
            }
            return;
        }
        Matcher node = NODE.matcher(line);
        while (node.find()) {
            labels.putIfAbsent(node.group(1), label(node));
        }
    }

    private List<Candidate> message(Line line, Map<String, String> labels) {
        Matcher message = MESSAGE.matcher(line.raw());
        if (!message.matches()) {
            return List.of();
        }
        return way(
                ends(line, labels.getOrDefault(message.group(1).strip(), message.group(1))),
                ends(line, labels.getOrDefault(message.group(2).strip(), message.group(2))),
                message.group(3));
    }

    private List<Candidate> edges(Line line, Map<String, String> labels) {
        String bare = NODE.matcher(line.raw()).replaceAll(match -> Matcher.quoteReplacement(match.group(1)));
        List<Candidate> found = new ArrayList<>();
        Matcher arrow = ARROW.matcher(bare);
        int start = 0;
        List<Items.Item> before = List.of();
        String carried = "";
        while (arrow.find()) {
            List<Items.Item> here = nodes(line, bare.substring(start, arrow.start()), labels);
            found.addAll(way(before, here, carried));
            before = here;
            carried = first(arrow.group(1), arrow.group(2), arrow.group(3), arrow.group(4));
            start = arrow.end();
        }
        if (start > 0) {
            found.addAll(way(before, nodes(line, bare.substring(start), labels), carried));
        }
        return found;
    }

    private static String first(@Nullable String... groups) {
        for (String group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
    }

    private List<Items.Item> nodes(Line line, String ids, Map<String, String> labels) {
        List<Items.Item> items = new ArrayList<>();
        for (String id : ids.split("&", -1)) {
            String key = id.strip().replaceFirst(":::.*", "").replaceFirst(";$", "");
            items.addAll(ends(line, labels.getOrDefault(key, key)));
        }
        return items;
    }

    /** The things that a node names: its first line, or the names in the brackets below it. */
    private List<Items.Item> ends(Line line, String label) {
        String text =
                Normal.of(SIGNS.matcher(BREAK.matcher(label).replaceAll(" ")).replaceAll(""));
        String head = TitleText.name(Normal.of(SIGNS.matcher(name(label)).replaceAll("")), lexicon);
        if (head.isEmpty()) {
            return List.of();
        }
        Passage passage = Passage.of(Sentence.first(line), text, Topic.NONE, names, lexicon);
        List<Items.Item> items = new ArrayList<>();
        int bracket = text.indexOf('(');
        if (bracket > 0) {
            List<Items.Item> inner =
                    Items.of(passage.part(text.substring(bracket + 1).replace(")", ""), Topic.NONE)).stream()
                            .filter(item -> item.ref().isSure())
                            .toList();
            if (inner.size() > 1 && isKind(head)) {
                inner.forEach(item -> items.add(sure(item.ref())));
                return items;
            }
        }
        if (isStep(head)) {
            return List.of();
        }
        Passage words = passage.part(head, Topic.NONE);
        Optional<Ref> whole = whole(words);
        if (whole.isPresent()) {
            return List.of(sure(whole.get()));
        }
        Items.of(words).forEach(item -> items.add(sure(item.ref())));
        return items;
    }

    /** The lines of a label that name it: the first, and the second where each is but a word. */
    private static String name(String label) {
        String[] lines = BREAK.split(label, -1);
        boolean wrapped = lines.length == 2
                && lines[0].strip().indexOf(' ') < 0
                && lines[1].strip().indexOf(' ') < 0;
        return lines.length == 1 || wrapped || lines[0].isBlank() ? String.join(" ", lines) : lines[0];
    }

    /** "Check cache": what is done there rather than where it is done. */
    private boolean isStep(String head) {
        int space = head.indexOf(' ');
        String last = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean thing = names.isDoer(head)
                || lexicon.isNoun(WordSet.PART_WORDS, last)
                || lexicon.isNoun(WordSet.CLASS_WORDS, last);
        return space > 0
                && !thing
                && lexicon.verb(head.substring(0, space).toLowerCase(Locale.ROOT))
                        .filter(verb -> verb.is(VerbForm.Kind.BASE) && !lexicon.is(WordSet.OFTEN_NOUNS, verb.lemma()))
                        .isPresent();
    }

    /** A node of a few words, none of them of the catalogue, is one thing. */
    private static Optional<Ref> whole(Passage words) {
        boolean own = words.mentions().stream()
                .allMatch(mention -> mention.entry().categories().contains(CatalogueEntry.TERM));
        boolean plain = words.tokens().stream()
                .allMatch(token -> token.isWord() && !words.lexicon().is(WordSet.AND, token.lower()));
        return own && plain && words.tokens().size() > 1 && words.tokens().size() <= MOST_WORDS
                ? words.find(new Phrase(words.tokens(), List.of(), "", false))
                : Optional.empty();
    }

    /** "Streaming source (A, B)": the words before the brackets say what these are. */
    private boolean isKind(String head) {
        for (String word : head.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (lexicon.role(Inflection.singular(word)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Items.Item sure(Ref ref) {
        return new Items.Item(ref.asSure(), false);
    }

    private List<Candidate> way(List<Items.Item> from, List<Items.Item> to, String carried) {
        List<Candidate> found = new ArrayList<>();
        String what = SIGNS.matcher(carried).replaceAll("").strip();
        for (Items.Item source : from) {
            roles.read(TitleRole.TARGETS, List.of(source.ref()), to).stream()
                    .map(candidate -> new Candidate(
                            candidate.subject(),
                            starts(what) ? Predicate.INVOKES : Predicate.WRITES_TO,
                            candidate.object(),
                            candidate.other(),
                            false,
                            true,
                            what.isEmpty() ? null : what,
                            candidate.doubts(),
                            Form.DIAGRAM))
                    .forEach(found::add);
        }
        return found;
    }

    private boolean starts(String label) {
        return lexicon.verb(label.toLowerCase(Locale.ROOT))
                .filter(verb -> verb.verbClass() == VerbClass.INVOKE || verb.verbClass() == VerbClass.START)
                .isPresent();
    }
}
