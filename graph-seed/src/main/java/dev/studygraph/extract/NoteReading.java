package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.claim.Advice;
import dev.studygraph.claim.Answers;
import dev.studygraph.claim.Candidate;
import dev.studygraph.claim.Passage;
import dev.studygraph.claim.Pictures;
import dev.studygraph.claim.Quiz;
import dev.studygraph.claim.Records;
import dev.studygraph.claim.SentenceReader;
import dev.studygraph.claim.Surroundings;
import dev.studygraph.claim.Topic;
import dev.studygraph.document.Line;
import dev.studygraph.document.Line.Shape;
import dev.studygraph.document.Sentence;
import dev.studygraph.document.Unread;
import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Silence;
import dev.studygraph.fact.Statement;
import dev.studygraph.fact.Term;
import dev.studygraph.fact.Tip;
import dev.studygraph.language.Lexicon;
import dev.studygraph.language.Normal;
import dev.studygraph.language.Section;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.NameBook;
import dev.studygraph.name.Ref;
import dev.studygraph.note.Note;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reading of one note, line by line. */
final class NoteReading {

    private final Note note;
    private final NameBook names;
    private final Lexicon lexicon;
    private final Gathering gathering;
    private final Surroundings surroundings;
    private final SentenceReader sentences;
    private final Answers answers;
    private final Records records;
    private final Advice advice;
    private final QuestionReader questions = new QuestionReader();
    private Set<Line> refuted = Set.of();
    /** What the question right before is about. */
    private List<Ref> asked = List.of();

    private final BitSet readLines = new BitSet();

    NoteReading(Note note, NameBook names, Lexicon lexicon, Gathering gathering) {
        this.note = note;
        this.names = names;
        this.lexicon = lexicon;
        this.gathering = gathering;
        surroundings = new Surroundings(names, lexicon);
        sentences = new SentenceReader(surroundings, names.taxonomy());
        answers = new Answers(sentences, surroundings);
        records = new Records(surroundings, sentences);
        advice = new Advice(surroundings);
    }

    void read(List<Line> lines, Steps steps) {
        IdentityHashMap<Line, List<Candidate>> pictures =
                new Pictures(names, lexicon, sentences, surroundings).read(lines);
        Set<Line> options = Quiz.options(lines, lexicon);
        refuted = Quiz.refuted(lines, lexicon);
        for (Line line : lines) {
            line(line, pictures, options.contains(line));
            steps.add(line.raw().length());
        }
        Unread.of(note, readLines).forEach(this::unread);
        questions.finish();
        questions.questions().forEach(gathering::add);
        questions.reasoning().forEach(gathering::add);
    }

    private void line(Line line, Map<Line, List<Candidate>> pictures, boolean option) {
        Section section = refuted.contains(line) ? Section.FALSE : surroundings.section(line);
        if (line.shape() == Shape.CHECK || (section == Section.TOPICS && line.shape() == Shape.BULLET)) {
            topic(line);
        }
        Topic topic = surroundings.of(line).after(line.isHeading() ? List.of() : asked);
        List<Candidate> drawn = pictures.getOrDefault(line, List.of());
        boolean scenario = isScenario(line.plain());
        for (Sentence sentence : Sentence.of(line)) {
            Passage passage = Passage.of(sentence, Normal.writtenOut(sentence.plain(), lexicon), topic, names, lexicon);
            Evidence evidence = evidence(sentence);
            readLines.set(evidence.line(), evidence.endLine() + 1);
            List<Term.Thing> named =
                    passage.things().stream().map(CatalogueEntry::thing).toList();
            gathering.add(new Statement(evidence, named), passage.things());
            Silence kept = kept(passage, section, option, scenario, evidence);
            List<Candidate> candidates =
                    kept != null ? List.of() : !drawn.isEmpty() ? drawn : candidates(passage, section);
            gathering.add(
                    evidence, named, candidates, kept != null ? kept : Silences.of(passage, section, surroundings));
            if (!option) {
                tip(passage, section, evidence);
            }
            topic = sentences.behind(passage, topic);
            asked = passage.text().endsWith("?") ? topic.before() : List.of();
            drawn = List.of();
        }
    }

    /** Why a sentence is not read for facts at all; absent where it is. */
    private @Nullable Silence kept(
            Passage passage, Section section, boolean option, boolean scenario, Evidence evidence) {
        Line line = passage.sentence().line();
        if (section == Section.QUESTIONS && !line.isHeading()) {
            questions.add(line.headingText(), evidence, passage.sentence().plain(), passage.things());
            return Silence.CASE;
        }
        if (line.shape() == Shape.CHECK || section == Section.TOPICS) {
            return line.isHeading() ? Silence.HEADING : Silence.TOPIC;
        }
        if (line.shape() == Shape.HEADER) {
            return Silence.COLUMNS;
        }
        if (option) {
            return Silence.CHOICE;
        }
        return scenario ? Silence.HYPOTHETICAL : null;
    }

    private List<Candidate> candidates(Passage passage, Section section) {
        if (passage.sentence().line().shape() == Shape.DRAWING
                || passage.sentence().line().shape() == Shape.DIAGRAM) {
            return List.of();
        }
        List<Candidate> answer = answers.read(sentences.withoutAside(passage));
        List<Candidate> record = answer.isEmpty() ? records.read(passage) : answer;
        List<Candidate> all = new ArrayList<>(record);
        if (!records.isInRecord() && (record.isEmpty() || !answer.isEmpty())) {
            sentences.read(passage, section).stream()
                    .filter(candidate -> !contradicts(candidate, answer))
                    .forEach(all::add);
        }
        return all;
    }

    private static boolean contradicts(Candidate candidate, List<Candidate> answer) {
        return answer.stream()
                .anyMatch(other ->
                        other.subject().equals(candidate.subject()) && other.predicate() == candidate.predicate());
    }

    /** Whether a line tells an invented case, or asks what to do in one. */
    private boolean isScenario(String line) {
        String start = line.toLowerCase(Locale.ROOT);
        boolean asksAtTheEnd = line.endsWith("?") && line.indexOf(". ") > 0;
        return asksAtTheEnd
                || lexicon.all(WordSet.SCENARIOS).stream().anyMatch(start::startsWith)
                || lexicon.all(WordSet.ANALOGIES).stream()
                        .anyMatch(words -> start.startsWith(words)
                                || start.contains(" " + words + " a ")
                                || start.contains(". " + words));
    }

    private void unread(Unread line) {
        Evidence evidence = new Evidence(note.path(), line.number(), line.number(), line.text(), "");
        gathering.add(evidence, List.of(), List.of(), line.code() ? Silence.CODE : Silence.MARKUP);
    }

    private void tip(Passage passage, Section section, Evidence evidence) {
        advice.kind(passage, section).ifPresent(kind -> {
            List<Term.Thing> about = passage.things().isEmpty()
                    ? passage.topic().things().stream()
                            .map(ref -> ref.thing().thing())
                            .toList()
                    : passage.things().stream().map(CatalogueEntry::thing).toList();
            gathering.add(new Tip(kind, about, evidence));
        });
    }

    private void topic(Line line) {
        Line domain = line.heading();
        while (domain != null && surroundings.title(domain).section() == Section.TOPICS) {
            domain = domain.heading();
        }
        Sentence whole = Sentence.first(line);
        List<Term.Thing> covers = names.mentions(whole.plain(), List.of()).stream()
                .map(mention -> mention.entry().thing())
                .distinct()
                .toList();
        gathering.add(new dev.studygraph.fact.Topic(
                domain == null ? note.path() : domain.plain(), whole.plain(), covers, evidence(whole)));
    }

    private Evidence evidence(Sentence sentence) {
        return new Evidence(
                note.path(),
                sentence.number(),
                sentence.endNumber(),
                sentence.raw(),
                sentence.line().headingText());
    }
}
