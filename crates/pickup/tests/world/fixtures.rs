//! Files of programs that do not run here.
