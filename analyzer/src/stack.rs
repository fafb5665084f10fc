//! A stack that is deep enough for the recursive passes.
//!
//! Parsing, walking and dropping trees recurse as deep as the code is nested. How deep that may be
//! is limited by `lower`; a thread with a stack of a stated size is what makes the limit safe on every
//! platform and in debug builds, whatever thread the caller is on.

use std::sync::LazyLock;

use rayon::{ThreadPool, ThreadPoolBuilder};

/// Address space of each thread; only what is used of it becomes memory.
const STACK_SIZE: usize = 256 << 20;

static POOL: LazyLock<Option<ThreadPool>> = LazyLock::new(|| {
    let pool = ThreadPoolBuilder::new()
        .stack_size(STACK_SIZE)
        .thread_name(|at| format!("routegen-{at}"))
        .build();
    pool.ok()
});

/// Runs work on a thread with a deep stack; rayon's parallel iterators in it use such threads too.
/// Where no threads can be had, it runs here.
pub fn deep<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    match &*POOL {
        Some(pool) => pool.install(work),
        None => work(),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn work_may_recurse_far() {
        fn depth(left: u32) -> u32 {
            match left {
                0 => 0,
                left => 1 + std::hint::black_box(depth(left - 1)),
            }
        }
        assert_eq!(super::deep(|| depth(500_000)), 500_000);
    }
}
