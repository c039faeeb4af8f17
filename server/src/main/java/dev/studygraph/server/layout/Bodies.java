package dev.studygraph.server.layout;

/** Things under forces: where they are, how heavy they are, and what moves them; by their index. */
final class Bodies {

    final double[] x;
    final double[] y;
    final double[] mass;
    final double[] forceX;
    final double[] forceY;

    Bodies(int count) {
        x = new double[count];
        y = new double[count];
        mass = new double[count];
        forceX = new double[count];
        forceY = new double[count];
    }

    int count() {
        return x.length;
    }
}
