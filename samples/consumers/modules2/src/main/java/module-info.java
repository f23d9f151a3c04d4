/** A named module that uses the library with Jackson 2; it opens nothing, and neither does the library. */
module stranger {
    requires com.fasterxml.jackson.databind;
    requires org.parplan.core;
}
