package dev.studygraph.load;

/**
 * What is much for a load.
 *
 * @param batch the most rows that one statement writes
 * @param whole the most nodes and edges that one transaction writes: the database keeps all of them in memory until then
 * @param hub the most relations of a thing that is no hub
 */
record Sizes(int batch, int whole, int hub) {

    static final Sizes USUAL = new Sizes(10_000, 200_000, 1_000);
}
