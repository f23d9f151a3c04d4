/** A named module that uses the library with Jackson 3; it opens nothing, and neither does the library. */
module stranger {
    requires org.parplan.core;
    requires tools.jackson.databind;
}
