//! The door to every interface.
