package dev.studygraph.claim;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.document.Line;
import dev.studygraph.document.Line.Shape;
import dev.studygraph.language.Clause;
import dev.studygraph.language.Inflection;
import dev.studygraph.language.Lexicon;
import dev.studygraph.language.Normal;
import dev.studygraph.language.Role;
import dev.studygraph.language.Section;
import dev.studygraph.language.TitleRole;
import dev.studygraph.language.Token;
import dev.studygraph.language.VerbClass;
import dev.studygraph.language.VerbForm;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.Certainty;
import dev.studygraph.name.Mention;
import dev.studygraph.name.NameBook;
import dev.studygraph.name.NameKey;
import dev.studygraph.name.Ref;
import dev.studygraph.name.TitleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads titles: which thing they name, what they say that the lines below them are, which clause these complete. */
public final class TitleReader {

    private static final Pattern LABELLED =
            Pattern.compile("([^:\\u2013\\u2014=]{2,60}?)\\s*(?::|\\s[-\\u2013\\u2014]\\s|=)\\s*(.*)");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
    private static final int LONGEST_RUN = 4;
    private static final int MOST_WORDS = 9;

    private final NameBook names;
    private final Lexicon lexicon;

    TitleReader(NameBook names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
    }

    /** What a line says as a title of those below it. */
    Title read(Line line, Topic around) {
        if (line.isLong() || line.shape() == Shape.ROW || line.shape() == Shape.HEADER) {
            return Title.NONE;
        }
        String text = Normal.writtenOut(line.plain(), lexicon);
        if (line.isHeading()) {
            return words(text, true, around);
        }
        Matcher label = LABELLED.matcher(text);
        boolean labelled = label.matches();
        Title title = words(labelled ? label.group(1) : text, text.endsWith(":"), around);
        if (title.section() == Section.PLAIN
                && title.things().isEmpty()
                && title.role().isEmpty()
                && title.open().isEmpty()) {
            return subject(text, around, title);
        }
        return title;
    }

    /** What these words say as a title or label. */
    Title words(String given, boolean title, Topic around) {
        String text = TitleText.trimmed(BRACKETS.matcher(given).replaceAll(""));
        String key = singular(text);
        if (key.isEmpty()) {
            return Title.NONE;
        }
        Section section = section(text, key, around);
        List<Mention> named = names.mentions(text, around.above()).stream()
                .filter(TitleReader::isProper)
                .toList();
        if (key.split(" ", -1).length <= MOST_WORDS && section != Section.TOPICS && section != Section.QUESTIONS) {
            Optional<Title> role = role(text, named, around, section);
            if (role.isPresent()) {
                return role.get();
            }
        }
        if (section != Section.PLAIN) {
            return new Title(refs(named), false, false, Optional.empty(), false, section, Optional.empty(), true);
        }
        Optional<Title> thing = thing(text, named, around);
        if (thing.isPresent()) {
            return thing.get();
        }
        Optional<OpenClause> open = open(given, around);
        if (open.isPresent()) {
            return new Title(List.of(), false, false, Optional.empty(), false, section, open, true);
        }
        return new Title(
                refs(named.size() == 1 ? named : List.of()),
                true,
                false,
                Optional.empty(),
                false,
                section,
                Optional.empty(),
                title && named.isEmpty() && isPlainLabel(key));
    }

    private static boolean isProper(Mention mention) {
        CatalogueEntry entry = mention.entry();
        return entry.categories().contains(CatalogueEntry.TERM)
                || (entry.kind() != Kind.Concept && entry.kind() != Kind.Format);
    }

    private static List<Ref> refs(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> Ref.sure(mention.entry()))
                .distinct()
                .toList();
    }

    private boolean isPlainLabel(String key) {
        return key.split(" ", -1).length <= 5
                && lexicon.verb(key.split(" ", -1)[0]).isEmpty();
    }

    // --- sections

    Section section(String text, String key, Topic around) {
        Optional<Section> whole = lexicon.section(key);
        if (whole.isPresent()) {
            return whole.get();
        }
        String[] words = key.split(" ", -1);
        if (words.length > MOST_WORDS) {
            return Section.PLAIN;
        }
        for (int run = Math.min(LONGEST_RUN, words.length); run > 0; run--) {
            String start = String.join(" ", Arrays.copyOfRange(words, 0, run));
            String end = String.join(" ", Arrays.copyOfRange(words, words.length - run, words.length));
            Optional<Section> found = lexicon.section(start).or(() -> lexicon.section(end));
            boolean alone = run > 1
                    || (words.length > 1
                            && othersAreNames(
                                    text,
                                    words,
                                    found.isPresent() && lexicon.section(start).isEmpty(),
                                    around));
            if (found.isPresent() && alone) {
                return found.get();
            }
        }
        return Section.PLAIN;
    }

    private boolean othersAreNames(String text, String[] words, boolean atEnd, Topic around) {
        List<Mention> mentions = names.mentions(text, around.above());
        long others = Arrays.stream(words)
                        .filter(word -> !lexicon.is(WordSet.ROLE_MODIFIERS, word))
                        .count()
                - 1;
        long named = mentions.stream()
                .mapToLong(mention -> mention.surface().split(" ", -1).length)
                .sum();
        return atEnd && others <= named;
    }

    // --- roles

    private Optional<Title> role(String text, List<Mention> given, Topic around, Section section) {
        List<Mention> named = given;
        int space = text.lastIndexOf(' ');
        boolean covered = named.isEmpty()
                || (named.getLast().end() == text.length()
                        && named.getLast().surface().indexOf(' ') > 0);
        if (covered
                && space > 0
                && lexicon.role(singular(text.substring(space + 1)))
                        .filter(TitleRole::isEnd)
                        .isPresent()) {
            named = names.mentions(text.substring(0, space), around.above()).stream()
                    .filter(TitleReader::isProper)
                    .toList();
        }
        StringBuilder rest = new StringBuilder(text);
        for (Mention mention : named.reversed()) {
            rest.replace(mention.start(), mention.end(), " ");
        }
        String key = singular(rest.toString());
        List<String> words = new ArrayList<>(Arrays.asList(key.split(" ", -1)));
        Optional<TitleRole> role = within(words);
        boolean guess = false;
        if (role.isEmpty() && words.size() == 1) {
            role = roleOfDoer(words.getFirst()).or(() -> roleOfVerb(text.strip().toLowerCase(Locale.ROOT)));
            guess = role.isPresent();
        }
        if (role.isEmpty() || (named.size() > 1 && !isSeveral(role.get()))) {
            return Optional.empty();
        }
        boolean neutral = named.isEmpty();
        // "Destinations for the output stream": an end word names no thing of its own.
        List<Ref> things = refs(named.stream()
                .filter(mention -> lexicon.role(singular(mention.surface()).split(" ", 2)[0])
                        .isEmpty())
                .toList());
        // "Kinesis producers" below Kinesis Video Streams are those of the latter.
        if (covered && things.size() == 1 && isPart(around, things.getFirst().thing())) {
            things = List.of();
            neutral = true;
        }
        return Optional.of(new Title(things, false, false, role, guess, section, Optional.empty(), neutral));
    }

    /** Whether what stands nearest above is a part of a thing. */
    private static boolean isPart(Topic around, CatalogueEntry whole) {
        return !around.above().isEmpty()
                && whole.name().equals(around.above().getFirst().partOf());
    }

    /** The role that some of these words name, where the others only modify it: the longest. */
    private Optional<TitleRole> within(List<String> words) {
        for (int length = words.size(); length > 0; length--) {
            for (int start = 0; start + length <= words.size(); start++) {
                Optional<TitleRole> role = lexicon.role(String.join(" ", words.subList(start, start + length)));
                if (role.isPresent()
                        && modify(words.subList(0, start))
                        && modify(words.subList(start + length, words.size()))) {
                    return role;
                }
            }
        }
        return Optional.empty();
    }

    private boolean modify(List<String> words) {
        return words.stream()
                .allMatch(word -> lexicon.is(WordSet.ROLE_MODIFIERS, word)
                        || lexicon.preposition(word).isPresent()
                        || word.equals("s"));
    }

    private static boolean isSeveral(TitleRole role) {
        return role == TitleRole.FEATURES || role == TitleRole.USES || role == TitleRole.ALTERNATIVES;
    }

    /** "Uploaders": those who upload give; "scrapers" take. */
    private Optional<TitleRole> roleOfDoer(String noun) {
        return lexicon.verbOfDoer(noun).map(VerbForm::verbClass).flatMap(verb -> switch (verb) {
            case SEND, FEED -> Optional.of(TitleRole.SOURCES);
            case TAKE, SUBSCRIBE, QUERY -> Optional.of(TitleRole.CONSUMERS);
            case INVOKE, START -> Optional.of(TitleRole.TRIGGERS);
            default -> Optional.empty();
        });
    }

    /** "Reads", "Writes": what it reads, what it writes to. */
    private Optional<TitleRole> roleOfVerb(String word) {
        // "Logs" are rather what moves.
        return lexicon.verb(word)
                .filter(form -> form.is(VerbForm.Kind.THIRD) && !lexicon.isNoun(WordSet.DATA_WORDS, word))
                .map(VerbForm::verbClass)
                .flatMap(verb -> switch (verb) {
                    case SEND -> Optional.of(TitleRole.TARGETS);
                    case TAKE, SUBSCRIBE -> Optional.of(TitleRole.SOURCES);
                    default -> Optional.empty();
                });
    }

    // --- things

    private Optional<Title> thing(String text, List<Mention> named, Topic around) {
        String name = TitleText.name(text, lexicon);
        Optional<CatalogueEntry> whole = names.whole(name, around.above());
        if (whole.isPresent()) {
            boolean concept = !isProper(new Mention(0, 1, whole.get(), name));
            boolean vague = concept || (whole.get().categories().contains(CatalogueEntry.TERM) && isProcess(name));
            boolean once = whole.get().categories().contains(CatalogueEntry.TERM) && names.count(name) < 2;
            return Optional.of(new Title(
                    List.of(Ref.sure(names.taxonomy().store(whole.get()))),
                    vague,
                    once,
                    Optional.empty(),
                    false,
                    Section.PLAIN,
                    Optional.empty(),
                    false));
        }
        if (named.isEmpty() || hasVerb(name)) {
            return Optional.empty();
        }
        Mention first = names.mentions(name, around.above()).stream()
                .filter(TitleReader::isProper)
                .findFirst()
                .orElse(null);
        if (first == null || first.start() > 0) {
            return Optional.empty();
        }
        String behind = name.substring(first.end());
        List<Mention> others = names.mentions(behind, around.above()).stream()
                .filter(TitleReader::isProper)
                .filter(mention -> !mention.entry().equals(first.entry()))
                .toList();
        if (others.isEmpty() && behind.split(" ", -1).length <= 5) {
            String head = singular(behind.substring(behind.lastIndexOf(' ') + 1));
            boolean own = (lexicon.is(WordSet.CLASS_WORDS, head) && !lexicon.is(WordSet.PART_WORDS, head))
                    || lexicon.verbOfDoer(head).isPresent()
                    || head.endsWith("tor");
            if (own && names.count(name) > 1) {
                return Optional.empty();
            }
            boolean process = first.entry().categories().contains(CatalogueEntry.TERM)
                    && isProcess(first.entry().name());
            return Optional.of(Title.about(List.of(Ref.sure(first.entry())), own || process));
        }
        boolean joined = behind.strip().startsWith("/") && others.size() == 1;
        return joined
                ? Optional.of(Title.about(
                        List.of(
                                Ref.sure(first.entry()),
                                Ref.sure(others.getFirst().entry())),
                        true))
                : Optional.empty();
    }

    /** Whether a name is that of something that happens rather than of something that does. */
    boolean isProcess(String name) {
        String head = singular(name.substring(name.lastIndexOf(' ') + 1));
        boolean ends = head.endsWith("ing")
                || head.endsWith("tion")
                || head.endsWith("sion")
                || head.endsWith("ment")
                || head.endsWith("sis")
                || head.endsWith("ity")
                || head.endsWith("ance")
                || head.endsWith("ence")
                || head.endsWith("cycle")
                || head.endsWith("flow")
                || head.endsWith("ics")
                || head.endsWith("ism")
                || head.endsWith("ncy");
        boolean sentence =
                name.split(" ", -1).length > 2 && Character.isLowerCase(name.codePointAt(name.lastIndexOf(' ') + 1));
        boolean gerund = lexicon.verb(name.toLowerCase(Locale.ROOT).split(" ", 2)[0])
                .filter(form -> form.is(VerbForm.Kind.ING))
                .isPresent();
        // "Last write wins", "log-based"
        boolean deed = name.indexOf(' ') > 0
                && (head.endsWith("ed")
                        || lexicon.verb(name.substring(name.lastIndexOf(' ') + 1)
                                        .toLowerCase(Locale.ROOT))
                                .filter(form -> !lexicon.is(WordSet.OFTEN_NOUNS, form.lemma()))
                                .isPresent());
        return ends || sentence || gerund || deed || lexicon.is(WordSet.ABSTRACT_WORDS, head);
    }

    private boolean hasVerb(String text) {
        return Passage.clausesOf(text, names, lexicon).stream()
                .anyMatch(clause -> !clause.verb().isEmpty());
    }

    // --- clauses

    Optional<OpenClause> open(String given, Topic around) {
        String text = given.endsWith(":") ? given.substring(0, given.length() - 1) : given;
        Passage passage = Passage.of(null, text, around, names, lexicon);
        List<Clause> clauses = passage.clauses();
        if (clauses.isEmpty()) {
            return Optional.empty();
        }
        List<Frame> frames = passage.frames();
        for (int i = frames.size() - 1; i >= 0; i--) {
            Frame frame = frames.get(i);
            if (Frames.moves(frame.verbClass()) || frame.verbClass() == VerbClass.BE) {
                Optional<OpenClause> open = open(frame, clauses.get(i), passage);
                if (open.isPresent()) {
                    return open;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<OpenClause> open(Frame frame, Clause clause, Passage passage) {
        Token last = passage.tokens().getLast();
        // "It can write to:"
        Optional<Role> dangling = last.lower().equals("to")
                ? Optional.of(Role.TO)
                : last.isName() ? Optional.empty() : lexicon.preposition(last.lower());
        if (dangling.isPresent()) {
            return Optional.of(new OpenClause(frame, dangling.get()));
        }
        String subject = clause.subjects().isEmpty()
                ? ""
                : clause.subjects().getLast().head().lower();
        if (subject.equals("what") || subject.equals("which") || subject.equals("who")) {
            return Optional.of(new OpenClause(frame, null));
        }
        // "It reads the following stores:", "targets can be:"
        boolean order = frame.verbClass() != VerbClass.BE
                && clause.isBase()
                && clause.start() == 0
                && clause.agent() == Clause.Agent.NONE
                && frame.parts().stream()
                        .anyMatch(part -> part.ref() != null && part.ref().isSure() && part.role() != Role.OTHER);
        for (Part part : frame.parts()) {
            boolean pointing =
                    part.words().startsWith("following") || part.words().equals("these");
            if (pointing || isGeneric(part)) {
                return Optional.of(new OpenClause(frame.without(part), part.role()));
            }
        }
        if (order && passage.clauses().size() == 1) {
            // "Send logs to A" above a list of names: these do it.
            return Optional.of(new OpenClause(frame, null));
        }
        boolean bare = frame.parts().stream().noneMatch(part -> part.role() != Role.OTHER)
                && (frame.verbClass() == VerbClass.TAKE
                        || frame.verbClass() == VerbClass.QUERY
                        || frame.verbClass() == VerbClass.INVOKE
                        || frame.verbClass() == VerbClass.START
                        || frame.verbClass() == VerbClass.FEED);
        return bare && !frame.passive() && clause.start() == passage.tokens().size() - 1
                ? Optional.of(new OpenClause(frame, Role.OBJECT))
                : Optional.empty();
    }

    /** "A lot of services", "other stores": what the lines below name. */
    private boolean isGeneric(Part part) {
        String head = singular(part.words().substring(part.words().lastIndexOf(' ') + 1));
        boolean end = part.role() == Role.FROM
                || part.role() == Role.TO
                || part.role() == Role.OBJECT
                || part.role() == Role.AT
                || part.role() == Role.BY
                || part.role() == Role.WITH;
        boolean plural = part.words().toLowerCase(Locale.ROOT).endsWith("s") && !part.data();
        return end
                && plural
                && (part.ref() == null
                        || part.ref().isOpen()
                        || !isProper(new Mention(0, 1, part.ref().thing(), "")))
                && (lexicon.is(WordSet.CLASS_WORDS, head) || lexicon.role(head).isPresent());
    }

    /** The thing that a sentence above is about: the one that it starts with. */
    private Title subject(String text, Topic around, Title otherwise) {
        List<Mention> mentions = names.mentions(text, around.above());
        if (mentions.isEmpty()
                || !isProper(mentions.getFirst())
                || !isOpening(text.substring(0, mentions.getFirst().start()))) {
            return otherwise.isNeutral()
                    ? otherwise
                    : new Title(
                            List.of(),
                            true,
                            false,
                            Optional.empty(),
                            false,
                            Section.PLAIN,
                            Optional.empty(),
                            text.endsWith(":"));
        }
        Ref first = new Ref(mentions.getFirst().entry(), Certainty.SURE, false);
        String behind = text.substring(mentions.getFirst().end()).strip();
        boolean alone = behind.isEmpty() || behind.startsWith("(") || behind.startsWith(":");
        String[] next = behind.split(" ", 2);
        boolean verb = lexicon.is(WordSet.BE, next[0])
                || lexicon.is(WordSet.MODALS, next[0])
                || lexicon.verb(next[0]).isPresent()
                || lexicon.is(WordSet.HAVE, next[0]);
        return Title.about(List.of(first), !alone && !verb);
    }

    private boolean isOpening(String before) {
        String key = NameKey.of(before);
        return key.isEmpty() || lexicon.is(WordSet.DETERMINERS, key);
    }

    int count(String text) {
        return (int) names.mentions(text, List.of()).stream()
                .map(Mention::entry)
                .distinct()
                .count();
    }

    static String singular(String text) {
        StringBuilder words = new StringBuilder();
        for (String word : NameKey.of(text).split(" ", -1)) {
            words.append(words.isEmpty() ? "" : " ").append(Inflection.singular(word));
        }
        return words.toString();
    }
}
