//! A line that tells how far a run is, where somebody looks on.

use std::io::{self, IsTerminal as _, Write as _};

use standpoint::check::plain;

/// What is done, one after the other. Shown only on a terminal, and only where there is more than one.
pub struct Progress {
    total: usize,
    done: usize,
    is_shown: bool,
}

impl Progress {
    pub fn new(total: usize) -> Self {
        Self { total, done: 0, is_shown: total > 1 && io::stderr().is_terminal() }
    }

    /// Tells what is done next.
    pub fn next(&mut self, what: &str) {
        self.done += 1;
        if self.is_shown {
            // If standard error is closed, nobody looks on.
            let _ = write!(io::stderr(), "\r\x1b[K{}/{} {}", self.done, self.total, plain(what));
        }
    }

    /// Prints a line, in the place of what is shown.
    pub fn tell(&self, message: &str) {
        self.clear();
        let _ = writeln!(io::stderr(), "{}", plain(message));
    }

    fn clear(&self) {
        if self.is_shown {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}
