package dev.studygraph.correct;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.claim.Form;
import dev.studygraph.correct.Correction.Add;
import dev.studygraph.correct.Correction.Confirm;
import dev.studygraph.correct.Correction.Drop;
import dev.studygraph.correct.Correction.Join;
import dev.studygraph.correct.Correction.Said;
import dev.studygraph.correct.Correction.Split;
import dev.studygraph.correct.Correction.Where;
import dev.studygraph.extract.Findings;
import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.Silence;
import dev.studygraph.fact.Statement;
import dev.studygraph.fact.Term;
import dev.studygraph.fact.Warning;
import dev.studygraph.fact.Why;
import dev.studygraph.fact.Why.Made;
import dev.studygraph.name.NameKey;
import dev.studygraph.note.Note;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds facts to what was found in notes, drops or confirms others, and tells which corrections match nothing any more. */
final class FactCorrections {

    /** The relations whose object may be words rather than a thing. */
    private static final Set<Predicate> IN_WORDS = EnumSet.of(
            Predicate.HAS_FEATURE,
            Predicate.HAS_LIMIT,
            Predicate.SUITED_FOR,
            Predicate.PRICED,
            Predicate.DEFINED_AS,
            Predicate.REQUIRES);

    private final Findings found;
    private final List<Note> files;
    private final Names names;
    private final Map<String, CatalogueEntry> things = new LinkedHashMap<>();
    private final Set<Fact> facts;
    private final Set<Fact> confirmed = new HashSet<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Why> whys = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    /**
     * Corrections of what was found.
     *
     * @param files the files in which they stand
     * @param catalogue the names that it was read with
     */
    FactCorrections(Findings found, List<Note> files, Catalogue catalogue) {
        this.found = found;
        this.files = files;
        names = new Names(Stream.concat(found.things().stream(), catalogue.entries().stream())
                .toList());
        found.things().forEach(thing -> things.put(thing.name(), thing));
        facts = new LinkedHashSet<>(found.facts());
    }

    void apply(Correction correction) {
        switch (correction) {
            case Add add -> add(add);
            case Drop drop -> drop(drop);
            case Confirm confirm -> confirm(confirm);
            case Join join -> warnUnlessNamed(join, join.names());
            case Split split -> warnUnlessNamed(split, List.of(split.name()));
        }
    }

    /** The findings after all corrections. */
    Findings findings() {
        files.forEach(this::explain);
        List<Why> settled = Stream.concat(found.whys().stream().map(this::settled), whys.stream())
                .toList();
        return new Findings(
                Stream.concat(found.notes().stream(), files.stream()).toList(),
                List.copyOf(things.values()),
                Stream.concat(found.statements().stream(), statements.stream()).toList(),
                facts.stream().map(this::standing).distinct().toList(),
                found.tips(),
                found.topics(),
                found.questions(),
                settled,
                Stream.concat(found.warnings().stream(), warnings.stream()).toList());
    }

    /** Says of each line of a file that adds nothing that it is part of a correction. */
    private void explain(Note file) {
        Set<Integer> adding = whys.stream()
                .map(Why::evidence)
                .filter(place -> place.note().equals(file.path()))
                .map(Evidence::line)
                .collect(Collectors.toSet());
        List<String> lines = file.text().lines().toList();
        for (int line = 1; line <= lines.size(); line++) {
            String text = lines.get(line - 1).strip();
            if (!text.isEmpty() && !adding.contains(line)) {
                Evidence place = new Evidence(file.path(), line, line, text, "");
                statements.add(new Statement(place, List.of()));
                whys.add(new Why(place, List.of(), List.of(), Silence.CORRECTION));
            }
        }
    }

    private Why settled(Why why) {
        return why.keeping(facts::contains, Silence.CORRECTED).with(this::standing);
    }

    private Fact standing(Fact fact) {
        return confirmed.contains(fact) ? fact.confirmed() : fact;
    }

    private void add(Add add) {
        Said said = add.said();
        CatalogueEntry subject = thing(said.subject());
        Term object = object(said);
        String quote = "Added by hand: " + Objects.requireNonNullElse(add.remark(), said.words());
        Evidence evidence = new Evidence(add.file(), add.line(), add.line(), quote, "");
        Fact fact = new Fact(subject.thing(), said.relation(), object, said.denied(), evidence);
        facts.add(fact);
        List<Term.Thing> named =
                object instanceof Term.Thing other ? List.of(subject.thing(), other) : List.of(subject.thing());
        statements.add(new Statement(evidence, named));
        whys.add(new Why(evidence, named, List.of(new Made(fact, Form.HAND.words(), null)), null));
    }

    private Term object(Said said) {
        boolean words =
                IN_WORDS.contains(said.relation()) && names.find(said.object()).isEmpty();
        return words ? new Term.Literal(said.object()) : thing(said.object()).thing();
    }

    /** The thing of this name; one that nothing else knows is a term like those that notes define. */
    private CatalogueEntry thing(String name) {
        CatalogueEntry thing = names.find(name).orElseGet(() -> CatalogueEntry.term(name));
        things.putIfAbsent(thing.name(), thing);
        return thing;
    }

    private void drop(Drop drop) {
        if (!facts.removeIf(fact -> isMeant(fact, drop.said(), drop.where()))) {
            warn(drop, "no note states it");
        }
    }

    private void confirm(Confirm confirm) {
        List<Fact> meant = facts.stream()
                .filter(fact -> isMeant(fact, confirm.said(), confirm.where()))
                .toList();
        if (meant.isEmpty()) {
            warn(confirm, "no note states it");
        }
        confirmed.addAll(meant);
    }

    private boolean isMeant(Fact fact, Said said, Where where) {
        return where.holds(fact.evidence())
                && fact.predicate() == said.relation()
                && fact.denied() == said.denied()
                && isNamed(fact.subject(), said.subject())
                && isNamed(fact.object(), said.object());
    }

    private boolean isNamed(Term term, String name) {
        return NameKey.of(term.text()).equals(NameKey.of(name))
                || (term instanceof Term.Thing thing
                        && names.find(name)
                                .map(CatalogueEntry::id)
                                .filter(thing.id()::equals)
                                .isPresent());
    }

    private void warnUnlessNamed(Correction correction, List<String> given) {
        boolean named = given.stream()
                .flatMap(name -> names.find(name).stream())
                .anyMatch(thing -> things.containsKey(thing.name()));
        if (!named) {
            warn(correction, "no note names it");
        }
    }

    private void warn(Correction correction, String why) {
        warnings.add(new Warning(
                correction.file(),
                correction.line(),
                "\"" + correction.words() + "\" matches nothing any more: " + why + ". Take it out, or put it right."));
    }
}
