package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Sections.Section;
import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.Silence;
import dev.studygraph.fact.Statement;
import dev.studygraph.fact.Term;
import dev.studygraph.fact.Tip;
import dev.studygraph.fact.Topic;
import dev.studygraph.fact.Why;
import dev.studygraph.fact.Why.Made;
import dev.studygraph.link.Mention;
import dev.studygraph.note.Note;
import dev.studygraph.parse.Line;
import dev.studygraph.parse.Line.Shape;
import dev.studygraph.parse.Sentence;
import dev.studygraph.parse.Unread;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The reading of one note, line by line. */
final class NoteReading {

    private static final Pattern BOLD = Pattern.compile("\\*\\*[^*]|__[^_]");

    private final Note note;
    private final NoteTools tools;
    private final RecordRule records;
    private final AnswerRule answers;
    private final QuestionReader questions = new QuestionReader();
    private final Collector collector;
    private final BitSet readLines = new BitSet();

    NoteReading(Note note, NoteTools tools, Collector collector) {
        this.note = note;
        this.tools = tools;
        records = tools.rules.records();
        answers = tools.rules.answers();
        this.collector = collector;
    }

    void read(List<Line> lines, Steps steps) {
        for (Line line : lines) {
            line(line);
            steps.add(line.raw().length());
        }
        Unread.of(note, readLines).forEach(this::unread);
        questions.finish();
        questions.questions().forEach(collector::add);
        questions.reasoning().forEach(collector::add);
    }

    private void line(Line line) {
        Section section = tools.sections.of(line);
        if (line.shape() == Shape.CHECK || (section == Section.TOPICS && line.shape() == Shape.BULLET)) {
            topic(line);
        }
        Context context = tools.topics.of(line);
        boolean opening = true;
        for (Sentence sentence : Sentence.of(line)) {
            Reading reading = tools.reader.read(sentence, context);
            sentence(reading, section);
            if (reading.namesSubject()) {
                List<CatalogueEntry> subject = List.of(reading.things().getFirst());
                context = opening ? context.about(subject) : context.after(subject);
            }
            context = context.naming(reading.things());
            opening = false;
        }
    }

    private void sentence(Reading reading, Section section) {
        Evidence evidence = evidence(reading.sentence());
        readLines.set(evidence.line(), evidence.endLine() + 1);
        List<Term.Thing> named =
                reading.things().stream().map(CatalogueEntry::thing).toList();
        collector.add(new Statement(evidence, named), reading.things());
        tools.trace.begin();
        Map<Fact, Made> made = new LinkedHashMap<>();
        for (Claim claim : stated(reading, section, evidence)) {
            Fact fact = fact(claim, evidence);
            made.putIfAbsent(fact, new Made(fact, claim.rule(), null));
            claim(claim, fact);
        }
        Silence silence = made.isEmpty() ? silence(reading) : null;
        collector.add(new Why(evidence, named, List.copyOf(made.values()), silence));
        if (section != Section.QUESTIONS || reading.sentence().line().isHeading()) {
            tip(reading, section, evidence);
        }
    }

    /** What a sentence states; nothing where it stands among what is no statement. */
    private List<Claim> stated(Reading reading, Section section, Evidence evidence) {
        Line line = reading.sentence().line();
        if (section == Section.QUESTIONS && !line.isHeading()) {
            questions.add(line.headingText(), evidence, reading.text(), reading.things());
            tools.trace.silent(Silence.CASE);
        } else if (line.shape() == Shape.CHECK || section == Section.TOPICS) {
            tools.trace.silent(line.isHeading() ? Silence.HEADING : Silence.TOPIC);
        } else if (line.shape() != Shape.HEADER) {
            if (!tools.statements.isScenario(line.plain())) {
                return claims(reading, section);
            }
            tools.trace.silent(Silence.HYPOTHETICAL);
        }
        return List.of();
    }

    /** Why nothing came of a sentence: with several names above it, it is unclear which of them it is about. */
    private Silence silence(Reading reading) {
        Line line = reading.sentence().line();
        Line above = line.parent() == null ? line.heading() : line.parent();
        List<Mention> named = above == null || !reading.context().topic().isEmpty()
                ? List.of()
                : tools.linker.mentions(above.plain());
        return tools.trace.reason(
                reading, (int) named.stream().map(Mention::entry).distinct().count());
    }

    private void unread(Unread line) {
        Evidence evidence = new Evidence(note.path(), line.number(), line.number(), line.text(), "");
        collector.add(new Why(evidence, List.of(), List.of(), line.code() ? Silence.CODE : Silence.MARKUP));
    }

    private List<Claim> claims(Reading reading, Section section) {
        Line header = reading.sentence().line().parent();
        if (reading.sentence().line().shape() == Shape.ROW && header != null) {
            return tools.rules.table().read(reading, header);
        }
        if (reading.sentence().line().shape() == Shape.DRAWING) {
            return tools.rules.arrows(reading);
        }
        List<Claim> answer = answers.read(tools.statements.withoutMark(reading));
        List<Claim> steps = answer.isEmpty() ? records.read(reading) : answer;
        return steps.isEmpty() ? tools.rules.read(tools.leads.completed(reading), section != Section.TIPS) : steps;
    }

    private void claim(Claim claim, Fact fact) {
        collector.add(claim.subject());
        if (claim.object() instanceof Term.Thing thing) {
            tools.names.find(thing.id()).ifPresent(collector::add);
        }
        collector.add(fact, claim.explicit());
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
        while (domain != null && tools.sections.named(domain) == Section.TOPICS) {
            domain = domain.heading();
        }
        Sentence whole = Sentence.of(line).getFirst();
        Reading reading = tools.reader.read(whole, Context.of(List.of()));
        List<Term.Thing> covers =
                reading.things().stream().map(CatalogueEntry::thing).toList();
        collector.add(new Topic(domain == null ? note.path() : domain.plain(), whole.plain(), covers, evidence(whole)));
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
