package dev.studygraph.catalogue;

/** What sort of thing an entity is; its name is also its label in the graph. */
public enum Kind {
    /** A product that one uses: a database, a queue, a managed service. */
    Service,
    /** A part or capability of a service that has a name of its own. */
    Feature,
    /** A way to write data down: JSON, Parquet. */
    Format,
    /** Where data come from: devices, logs, click events. */
    DataSource,
    /** Software that others run: Spark, Kafka, a library, a language. */
    Framework,
    /** A general notion: data lake, batch processing. */
    Concept
}
