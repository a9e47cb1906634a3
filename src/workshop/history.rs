//! What was before, and what was taken back.

/// Number of steps that can be taken back.
const LONGEST: usize = 200;

/// A value with what it was before each change.
#[derive(Clone, Debug, Default)]
pub struct History<T> {
    past: Vec<T>,
    now: T,
    /// What was taken back, the last first.
    future: Vec<T>,
}

impl<T: PartialEq> History<T> {
    /// Begins with a value.
    #[must_use]
    pub const fn new(now: T) -> Self {
        Self { past: Vec::new(), now, future: Vec::new() }
    }

    /// The value as it is.
    #[must_use]
    pub const fn now(&self) -> &T {
        &self.now
    }

    /// Changes it. What is the same as before is no step, and keeps what was taken back.
    pub fn change(&mut self, next: T) {
        if next == self.now {
            return;
        }
        self.past.push(std::mem::replace(&mut self.now, next));
        if self.past.len() > LONGEST {
            self.past.remove(0);
        }
        self.future.clear();
    }

    /// Whether there is a step to take back.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether a step was taken back.
    #[must_use]
    pub const fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Takes the last step back.
    pub fn undo(&mut self) {
        if let Some(before) = self.past.pop() {
            self.future.push(std::mem::replace(&mut self.now, before));
        }
    }

    /// Takes a step that was taken back.
    pub fn redo(&mut self) {
        if let Some(after) = self.future.pop() {
            self.past.push(std::mem::replace(&mut self.now, after));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_can_be_taken_back_and_again() {
        let mut history = History::new(0);
        for next in 1..=3 {
            history.change(next);
        }
        for before in [2, 1, 0, 0] {
            history.undo();
            assert_eq!(*history.now(), before);
        }
        assert!(!history.can_undo() && history.can_redo());
        history.redo();
        // No step, so what was taken back is still there.
        history.change(1);
        history.redo();
        assert_eq!(*history.now(), 2);
        history.change(9);
        assert!(!history.can_redo(), "what was taken back belongs to another way");
        history.undo();
        assert_eq!(*history.now(), 2);
    }

    #[test]
    fn only_so_many_steps_are_kept() {
        let mut history = History::new(0);
        (1..=LONGEST + 5).for_each(|next| history.change(next));
        (0..LONGEST + 5).for_each(|_| history.undo());
        assert_eq!(*history.now(), 5);
    }
}
