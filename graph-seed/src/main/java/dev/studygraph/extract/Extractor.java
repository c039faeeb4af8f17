package dev.studygraph.extract;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Sections.Section;
import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.Statement;
import dev.studygraph.fact.Term;
import dev.studygraph.fact.Tip;
import dev.studygraph.fact.Topic;
import dev.studygraph.link.Linker;
import dev.studygraph.note.Note;
import dev.studygraph.parse.Line;
import dev.studygraph.parse.Line.Shape;
import dev.studygraph.parse.NoteParser;
import dev.studygraph.parse.Sentence;
import java.util.List;
import java.util.regex.Pattern;

/** Reads notes into findings, by rules: the same notes give the same findings. */
public final class Extractor {

    private static final Pattern BOLD = Pattern.compile("\\*\\*[^*]|__[^_]");

    private final Catalogue catalogue;
    private final Lexicon lexicon = Lexicon.english();
    private final Sections sections = new Sections(lexicon);

    /** An extractor that knows the names of this catalogue. */
    public Extractor(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What these notes say. */
    public Findings read(List<Note> notes) {
        Linker linker = Linker.of(catalogue.entries());
        Reader reader = new Reader(linker, lexicon);
        Taxonomy taxonomy = new Taxonomy(catalogue);
        Topics topics = new Topics(linker, taxonomy);
        SentenceRules rules = new SentenceRules(lexicon, linker, reader, taxonomy, topics);
        Collector collector = new Collector(notes);
        for (Note note : notes) {
            new NoteReading(note, reader, topics, rules, collector).read();
        }
        return collector.findings();
    }

    /** The reading of one note. */
    private final class NoteReading {

        private final Note note;
        private final Reader reader;
        private final Topics topics;
        private final SentenceRules rules;
        private final Collector collector;
        private final QuestionReader questions = new QuestionReader();

        private NoteReading(Note note, Reader reader, Topics topics, SentenceRules rules, Collector collector) {
            this.note = note;
            this.reader = reader;
            this.topics = topics;
            this.rules = rules;
            this.collector = collector;
        }

        private void read() {
            for (Line line : NoteParser.parse(note)) {
                line(line);
            }
            questions.finish();
            questions.questions().forEach(collector::add);
            questions.reasoning().forEach(collector::add);
        }

        private void line(Line line) {
            Section section = sections.of(line);
            if (line.shape() == Shape.CHECK || (section == Section.TOPICS && line.shape() == Shape.BULLET)) {
                topic(line);
            }
            Context context = topics.of(line);
            boolean opening = true;
            for (Sentence sentence : Sentence.of(line)) {
                Reading reading = reader.read(sentence, context);
                sentence(reading, section);
                if (reading.namesSubject()) {
                    List<CatalogueEntry> subject = List.of(reading.things().getFirst());
                    context = opening ? context.about(subject) : context.after(subject);
                }
                opening = false;
            }
        }

        private void sentence(Reading reading, Section section) {
            Line line = reading.sentence().line();
            Evidence evidence = evidence(reading.sentence());
            collector.add(
                    new Statement(
                            evidence,
                            reading.things().stream().map(CatalogueEntry::thing).toList()),
                    reading.things());
            if (section == Section.QUESTIONS && !line.isHeading()) {
                questions.add(line.headingText(), evidence, reading.text(), reading.things());
                return;
            }
            if (line.shape() != Shape.HEADER && line.shape() != Shape.CHECK && section != Section.TOPICS) {
                rules.read(reading, section != Section.TIPS).forEach(claim -> claim(claim, evidence));
            }
            tip(reading, section, evidence);
        }

        private void claim(Claim claim, Evidence evidence) {
            collector.add(claim.subject());
            if (claim.object() instanceof Term.Thing thing) {
                catalogue.find(thing.id()).ifPresent(collector::add);
            }
            collector.add(fact(claim, evidence), claim.explicit());
        }

        private void tip(Reading reading, Section section, Evidence evidence) {
            Line line = reading.sentence().line();
            List<CatalogueEntry> about =
                    reading.things().isEmpty() ? reading.context().topic() : reading.things();
            if (line.isHeading()) {
                return;
            }
            List<Term.Thing> things = about.stream().map(CatalogueEntry::thing).toList();
            if (section == Section.TIPS) {
                collector.add(new Tip(Tip.Kind.EXPLICIT, things, evidence));
            } else if (line.shape() == Shape.QUOTE) {
                collector.add(new Tip(Tip.Kind.REMARK, things, evidence));
            } else if (BOLD.matcher(reading.sentence().raw()).find() && !things.isEmpty()) {
                collector.add(new Tip(Tip.Kind.EMPHASIS, things, evidence));
            }
        }

        private void topic(Line line) {
            Line domain = line.heading();
            while (domain != null && sections.named(domain) == Section.TOPICS) {
                domain = domain.heading();
            }
            Sentence whole = Sentence.of(line).getFirst();
            Reading reading = reader.read(whole, Context.of(List.of()));
            List<Term.Thing> covers =
                    reading.things().stream().map(CatalogueEntry::thing).toList();
            collector.add(
                    new Topic(domain == null ? note.path() : domain.plain(), whole.plain(), covers, evidence(whole)));
        }

        private Evidence evidence(Sentence sentence) {
            return new Evidence(
                    note.path(),
                    sentence.number(),
                    sentence.endNumber(),
                    sentence.raw(),
                    sentence.line().headingText());
        }

        private Fact fact(Claim claim, Evidence evidence) {
            return new Fact(claim.subject().thing(), claim.predicate(), claim.object(), claim.denied(), evidence);
        }
    }
}
