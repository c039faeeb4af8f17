package dev.studygraph.claim;

import dev.studygraph.document.Line;
import dev.studygraph.fact.Predicate;
import dev.studygraph.language.Clause;
import dev.studygraph.language.TitleRole;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rows of tables that tell one thing each of what the table stands below: "Format support | A, B". */
final class Attributes {

    private static final int COLUMNS = 2;

    private final TitleReader titles;
    private final Roles roles;
    private List<Ref> lead = List.of();
    private @Nullable Line heading;

    Attributes(TitleReader titles, Roles roles) {
        this.titles = titles;
        this.roles = roles;
    }

    /** Takes what a line of text is about: a table below it, under the same heading, may be about the same. */
    void after(Line line, List<Ref> subjects) {
        if (line.shape() == Line.Shape.TEXT) {
            lead = subjects;
            heading = line.heading();
        }
    }

    /** What a row says of what the table is about; nothing where its first cell names a thing of its own. */
    List<Candidate> read(Passage row, Line header) {
        List<String> cells = Tables.cells(row.text());
        Topic topic = topic(row);
        if (cells.size() < COLUMNS || topic.things().size() != 1) {
            return List.of();
        }
        Optional<TitleRole> column = role(Tables.cells(header.plain()).getFirst(), topic);
        if (column.equals(Optional.of(TitleRole.PARTS))) {
            return parts(row.part(cells.getFirst(), topic));
        }
        if (cells.size() != COLUMNS) {
            return List.of();
        }
        Passage cell = row.part(cells.getLast(), topic);
        Optional<TitleRole> own = role(cells.getFirst(), topic);
        return own.filter(Attributes::isFlow).isPresent()
                ? List.of()
                : own.map(role -> said(role, cell)).orElse(List.of());
    }

    private Topic topic(Passage row) {
        boolean same = lead.size() == 1
                && Objects.equals(heading, row.sentence().line().heading());
        return same ? new Topic(lead, Set.of(), lead, row.topic().above()) : row.topic();
    }

    private Optional<TitleRole> role(String words, Topic topic) {
        Title title = titles.words(words, true, topic);
        return title.things().isEmpty() ? title.role() : Optional.empty();
    }

    /** What a verb tells that is made of a word for a price or a definition, or makes one: "is priced", "means". */
    static Optional<Predicate> verb(Passage passage, Clause clause) {
        String lemma = clause.verb();
        Optional<TitleRole> made = passage.lexicon().all(WordSet.PROPERTY_ENDINGS).stream()
                .flatMap(ending -> passage.lexicon().role(lemma + ending).stream())
                .findFirst();
        Optional<TitleRole> role = passage.lexicon().role(lemma).or(() -> made);
        if (role.equals(Optional.of(TitleRole.PRICING)) && clause.passive()) {
            return Optional.of(Predicate.PRICED);
        }
        boolean opens = clause.isFinite()
                && clause.subjects().size() == 1
                && Abilities.token(passage, clause.subjects().getFirst().start()) < 2
                && Abilities.token(passage, clause.subjects().getFirst().end()) == clause.start();
        return role.equals(Optional.of(TitleRole.DEFINITION)) && !clause.passive() && opens
                ? Optional.of(Predicate.DEFINED_AS)
                : Optional.empty();
    }

    private static List<Candidate> parts(Passage cell) {
        Spoken whole = new Spoken(cell.topic().things(), false, cell.topic().doubts(), false, false);
        return Relations.parts(
                whole, Items.of(cell).stream().map(Items.Item::ref).toList());
    }

    private List<Candidate> said(TitleRole role, Passage cell) {
        List<Ref> about = cell.topic().things();
        List<Candidate> found = new ArrayList<>(roles.read(role, about, Items.of(cell)));
        Optional<Predicate> words = Roles.ofWords(role);
        if (found.isEmpty() && words.isPresent()) {
            found.add(Candidate.of(about.getFirst(), words.get(), cell.text(), Form.TABLE));
        }
        return found.stream()
                .map(candidate -> candidate.asInherited().doubted(cell.topic().doubts()))
                .toList();
    }

    private static boolean isFlow(TitleRole role) {
        return switch (role) {
            case SOURCES, TARGETS, CONSUMERS, TRIGGERS, INVOKED, QUERIED, STEPS -> true;
            case FORMATS, LIMITS, FEATURES, USES, INTEGRATIONS, PARTS, ALTERNATIVES, PRICING, DEFINITION -> false;
        };
    }
}
