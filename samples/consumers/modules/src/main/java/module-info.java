/** A named module that uses the library without Jackson. */
module stranger {
    requires org.parplan.core;
}
