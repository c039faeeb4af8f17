package dev.studygraph.extract;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.link.Linker;

/** What it takes to read notes with the names of one catalogue. */
final class NoteTools {

    final Catalogue names;
    final Sections sections;
    final Linker linker;
    final Reader reader;
    final Topics topics;
    final SentenceRules rules;
    final Leads leads;
    final Statements statements;
    final Trace trace = new Trace();

    NoteTools(Catalogue names, Linker linker, Lexicon lexicon, Sections sections) {
        this.names = names;
        this.sections = sections;
        this.linker = linker;
        Taxonomy taxonomy = new Taxonomy(names);
        ShortNames shortNames = new ShortNames(names.entries(), lexicon);
        reader = new Reader(linker, shortNames, lexicon);
        topics = new Topics(linker, shortNames, taxonomy);
        leads = new Leads(lexicon, reader);
        statements = new Statements(lexicon, reader, trace);
        rules = new SentenceRules(lexicon, linker, reader, taxonomy, topics, statements, trace);
    }
}
