/** What the product is made of, as the build writes it down, held against what is allowed. */
package dev.studygraph.server.bill;
