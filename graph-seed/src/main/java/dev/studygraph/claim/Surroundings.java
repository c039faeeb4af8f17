package dev.studygraph.claim;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.document.Line;
import dev.studygraph.language.Lexicon;
import dev.studygraph.language.Section;
import dev.studygraph.name.NameBook;
import dev.studygraph.name.Ref;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what a line is about by where it stands: the lines and titles above it, the nearest first. */
public final class Surroundings {

    private static final Pattern CALLOUT = Pattern.compile("\\s*\\[!\\s*(\\p{L}+)[^\\]]*\\]");

    // A title without marks is soon forgotten.
    private static final int FAR = 15;

    private final TitleReader reader;
    // By the line itself, of which there may be another with the same words.
    private final IdentityHashMap<Line, Title> titles = new IdentityHashMap<>();

    /** The surroundings of the lines of a note. */
    public Surroundings(NameBook names, Lexicon lexicon) {
        reader = new TitleReader(names, lexicon);
    }

    /** What a line says as a title. */
    public Title title(Line line) {
        Title known = titles.get(line);
        if (known == null) {
            known = reader.read(line, new Topic(List.of(), Set.of(), List.of(), allAbove(line)));
            if (known.open().isPresent()) {
                known = reader.read(line, of(line));
            }
            titles.put(line, known);
        }
        return known;
    }

    TitleReader reader() {
        return reader;
    }

    /** What a line is about by where it stands. */
    public Topic of(Line line) {
        Topic nearest = nearest(line, false);
        // A bullet that nothing else names is often only a feature of what the titles above it name.
        Topic stronger = nearest.doubts().contains(Doubt.TITLE_ONCE) ? nearest(line, true) : nearest;
        return stronger.things().isEmpty() ? nearest : stronger;
    }

    private Topic nearest(Line line, boolean named) {
        EnumSet<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        int passed = 0;
        for (@Nullable Line above = up(line); above != null; above = up(above)) {
            Title title = title(above);
            if (!title.things().isEmpty() && !(named && title.isOnce() && !above.isHeading())) {
                if (title.isVague()) {
                    doubts.add(Doubt.VAGUE_TITLE);
                }
                if (title.isOnce() && !(isCapital(above) && (named || above.isHeading() || up(above) == null))) {
                    doubts.add(Doubt.TITLE_ONCE);
                }
                if (title.things().size() > 1) {
                    doubts.add(Doubt.POINTS_TO_SEVERAL);
                }
                boolean far = above.shape() == Line.Shape.TITLE && line.number() - above.number() > FAR;
                if (passed > 1 || far) {
                    doubts.add(Doubt.FAR_SUBJECT);
                }
                return new Topic(title.things(), doubts, title.things(), allAbove(line));
            }
            passed += title.isNeutral() ? 0 : above.isHeading() ? 2 : 1;
        }
        return new Topic(List.of(), Set.of(), List.of(), allAbove(line));
    }

    /** What sort of lines a line stands among. */
    public Section section(Line line) {
        Section own = callout(line);
        if (own != Section.PLAIN && title(line).section() != Section.FALSE) {
            return own;
        }
        for (@Nullable Line above = up(line); above != null; above = up(above)) {
            Section callout = callout(above);
            Section section = callout == Section.PLAIN || title(above).section() == Section.FALSE
                    ? title(above).section()
                    : callout;
            if (section == Section.PLAIN && above.isHeading()) {
                // A title of its own ends what titles further up say, but for questions and what is false.
                Section outer = outer(above);
                return outer == Section.QUESTIONS || outer == Section.FALSE ? outer : Section.PLAIN;
            }
            if (section != Section.PLAIN) {
                return section;
            }
        }
        return Section.PLAIN;
    }

    /** What the kind of a callout says that its lines are. */
    private Section callout(Line line) {
        Matcher callout = CALLOUT.matcher(line.raw());
        return callout.lookingAt()
                ? reader.words(callout.group(1), true, Topic.NONE).section()
                : Section.PLAIN;
    }

    private Section outer(Line heading) {
        for (@Nullable Line above = heading.heading(); above != null; above = above.heading()) {
            Section section = title(above).section();
            if (section != Section.PLAIN) {
                return section;
            }
        }
        return Section.PLAIN;
    }

    private static boolean isCapital(Line title) {
        return title.plain().codePoints().filter(Character::isLetter).limit(1).allMatch(Character::isUpperCase);
    }

    /** The line right above in the order of titles. */
    static @Nullable Line up(Line line) {
        return line.parent() == null ? line.heading() : line.parent();
    }

    /** The line or title right above a line, if any. */
    public static @Nullable Line above(@Nullable Line line) {
        return line == null ? null : up(line);
    }

    /** How many things a line names. */
    public int names(@Nullable Line line) {
        return line == null ? 0 : reader.count(line.plain());
    }

    /** Whether a label before a passage says that it is not so. */
    public boolean isMarkedWrong(Passage passage) {
        int colon = passage.text().indexOf(':');
        return colon > 0
                && reader.words(passage.text().substring(0, colon), true, passage.topic())
                                .section()
                        == Section.FALSE;
    }

    /** All that the lines and titles above name, the nearest first. */
    private List<CatalogueEntry> allAbove(Line line) {
        Set<CatalogueEntry> things = new LinkedHashSet<>();
        for (@Nullable Line above = up(line); above != null; above = up(above)) {
            Title title = titles.get(above);
            if (title == null) {
                title = title(above);
            }
            title.things().stream().map(Ref::thing).forEach(things::add);
        }
        return new ArrayList<>(things);
    }
}
