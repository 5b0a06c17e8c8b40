//! Which units of the source the units of the target render.
