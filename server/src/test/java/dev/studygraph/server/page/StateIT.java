package dev.studygraph.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.Api;
import org.junit.jupiter.api.Test;

/** What the page works out without touching the document, asked of its modules directly. */
@BrowserTest
class StateIT {

    @Test
    void aViewComesBackFromItsAddress(Reader reader, Api api) {
        assertThat(reader.open(api, "").run("""
                const { FIRST_VIEW } = await import('/app/state/view.js');
                const { addressOf, viewAt } = await import('/app/state/address.js');
                const view = { ...FIRST_VIEW, tab: 'notes', question: 'a & b = c?', hidden: ['Concept', 'Format'],
                    pair: ['one', 'other'], line: 42, require: ['near real time'], pinned: ['a@1@-2'], depth: 3, layout: 'grid', via: ['x'] };
                return JSON.stringify(viewAt(addressOf(view))) === JSON.stringify(view) && addressOf(FIRST_VIEW);
                """)).isEqualTo("?");
    }

    @Test
    void theChosenRouteIsARowAndTheOthersHaveLanesOfTheirOwn(Reader reader, Api api) {
        assertThat(reader.open(api, "").run("""
                const { lanesOf } = await import('/app/state/lanes.js');
                const route = (...ids) => ({ stops: ids.map(id => ({ id })) });
                const places = lanesOf([route('a', 'b', 'd'), route('a', 'c', 'd')], 0);
                return ['a', 'b', 'c', 'd'].map(id => Object.values(places.get(id)).join(' ')).join(', ');
                """)).isEqualTo("-230 0, 0 0, 0 150, 230 0");
    }

    @Test
    void whatReadsTheSameFromBothEndsIsOneRelation(Reader reader, Api api) {
        assertThat(reader.open(api, "").run("""
                const { joinedRelations } = await import('/app/state/relations.js');
                const said = (words, direction, ...names) => ({ words, direction, items: names.map(name => ({ name })) });
                return joinedRelations([said('uses', 'out', 'a'), said('meets', 'out', 'b'), said('meets', 'in', 'c', 'd')])
                  .map(({ words, direction, items, total }) =>
                    [words, direction, total ?? '', ...items.map(each => each.name + (each.direction ?? ''))].join(' '))
                  .join(', ');
                """)).isEqualTo("uses out  a, meets both 3 bout cin din");
    }

    @Test
    void theNameThatOneTypesIsWhatFollowsTheLastJoint(Reader reader, Api api) {
        assertThat(reader.open(api, "").run("""
                const { nameAtEnd } = await import('/app/state/draft.js');
                return ['kinesis da', 'how do I get clickst', 'from Kafka into amazon s', 'from '].map(text => nameAtEnd(text).name).join('|');
                """)).isEqualTo("kinesis da|clickst|amazon s|");
    }

    @Test
    void routesAreToldApartByTheirOwnStopsAndByWhatTheyWinOn(Reader reader, Api api) {
        assertThat(reader.open(api, "").run("""
                const { choicesOf } = await import('/app/state/choices.js');
                const route = (ids, lines) => ({
                  stops: [...ids].map(id => ({ id })),
                  hops: [...ids].slice(1).map(() => ({ evidence: Array(lines), inferred: false })),
                });
                return choicesOf([route('abd', 1), route('aced', 2)])
                  .map(({ own, hops, lines, wins }) => own.map(({ id }) => id) + hops + lines + wins.map(({ name }) => name))
                  .join(', ');
                """)).isEqualTo("b22hops, c,e36lines");
    }

    @Test
    void aPinIsPutDownAndTakenUpAgain(Reader reader, Api api) {
        assertThat(reader.open(api, "").run("""
                const { FIRST_VIEW } = await import('/app/state/view.js');
                const { standsIn, togglePin } = await import('/app/state/stands.js');
                const pinned = togglePin('a', { x: 1.4, y: -2 })({ view: FIRST_VIEW });
                const free = togglePin('a', { x: 9, y: 9 })(pinned);
                return [...standsIn(pinned.view.pinned)].flat().map(each => JSON.stringify(each)).join() + free.view.pinned.length;
                """)).isEqualTo("\"a\",{\"x\":1,\"y\":-2}0");
    }

    @Test
    void aChangeIsTakenInThoughTheClockWasSetBackAndALateOneIsNot(Reader reader, Api api) {
        assertThat(reader.open(api, "").run("""
                const { learn, newChange } = await import('/app/state/changes.js');
                const hour = 3_600_000;
                const told = (...ids) => ids.reduce((state, id) => learn({ id })(state), { answers: {} }).change.id;
                return [told(9 * hour, 9 * hour - 5), told(9 * hour, 2 * hour), told(2 * hour, 9 * hour),
                  Boolean(newChange({ change: { id: 2 * hour }, seen: 9 * hour })),
                  Boolean(newChange({ change: { id: hour }, seen: hour }))].join(' ');
                """)).isEqualTo("32400000 7200000 32400000 true false");
    }

    @Test
    void theSheetRestsAtTheNearestOfItsPlaces(Reader reader, Api api) {
        assertThat(reader.open(api, "").run("""
                const { sheetNear } = await import('/app/state/sheet.js');
                return [0, 0.3, 0.4, 0.7, 0.8, 1].map(sheetNear).join();
                """)).isEqualTo("low,low,half,half,full,full");
    }

    @Test
    void aSpreadsheetIsGivenNoFormulas(Reader reader, Api api) {
        assertThat(reader.open(api, "").run("""
                const { csv } = await import('/app/state/export/csv.js');
                return csv({
                  nodes: [{ id: 'a', name: '=1+1' }, { id: 'b', name: 'say "b", twice' }],
                  edges: [{ id: 'a|X|b', from: 'a', relation: 'X', to: 'b', support: 2, inferred: false, denied: false }],
                }).split('\\r\\n')[1];
                """)).isEqualTo("a,'=1+1,X,b,\"say \"\"b\"\", twice\",2,false,false,sure");
    }

    @Test
    void anAnkiCardKeepsItsIdAndListsAllAnswers(Reader reader, Api api) {
        assertThat(reader.open(api, "").run("""
                const { anki } = await import('/app/state/export/anki.js');
                const edge = to => ({ id: `a|X|${to}`, from: 'a', relation: 'X', to, words: 'writes to' });
                const nodes = ['a', 'b', 'c'].map(id => ({ id, name: id.toUpperCase() }));
                const likely = { ...edge('a'), confidence: 'likely' };
                return anki({ nodes, edges: [edge('b'), likely, edge('c')] }, []).split('\\n').at(-2);
                """)).isEqualTo("study-graph|a|X\tA writes to …\tB, C\tfact");
    }
}
