package dev.studygraph.name;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.document.Line;
import dev.studygraph.language.Lexicon;
import java.util.Collection;
import java.util.List;

/** Makes the books of names of notes that are read together. */
public final class Names {

    private final Catalogue catalogue;
    private final Linker linker;
    private final ShortNames shortNames;
    private final Taxonomy taxonomy;
    private final Lexicon lexicon;

    private Names(Catalogue catalogue, Linker linker, Lexicon lexicon) {
        this.catalogue = catalogue;
        this.linker = linker;
        this.lexicon = lexicon;
        shortNames = new ShortNames(catalogue.entries(), lexicon);
        taxonomy = new Taxonomy(catalogue);
    }

    /** The names that a catalogue knows, with the short forms that the notes define for them. */
    public static Names of(Catalogue catalogue, Collection<List<Line>> notes, Lexicon lexicon) {
        Linker known = Linker.of(catalogue.entries());
        NoteAliases aliases = new NoteAliases(known, lexicon);
        notes.forEach(aliases::learn);
        Catalogue wider = aliases.addTo(catalogue);
        return new Names(wider, wider == catalogue ? known : Linker.of(wider.entries()), lexicon);
    }

    /** The catalogue, with the short forms that the notes define. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The names of one note. */
    public NameBook of(List<Line> note) {
        return new NameBook(linker, shortNames, taxonomy, lexicon, note);
    }
}
