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

    NoteTools(Catalogue names, Lexicon lexicon, Sections sections) {
        this.names = names;
        this.sections = sections;
        linker = Linker.of(names.entries());
        Taxonomy taxonomy = new Taxonomy(names);
        ShortNames shortNames = new ShortNames(names.entries(), lexicon);
        reader = new Reader(linker, shortNames, lexicon);
        topics = new Topics(linker, shortNames, taxonomy);
        rules = new SentenceRules(lexicon, linker, reader, taxonomy, topics, trace);
        leads = rules.leads();
        statements = rules.statements();
    }
}
