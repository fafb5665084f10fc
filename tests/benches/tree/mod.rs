//! Makes the source of a service with any number of routes: the same bytes for the same number and seed.
//!
//! It is code as people write it, about fifty lines for each operation: models with serde attributes, an error enum with
//! its responses, extractors, a database, middleware. It compiles.

mod fields;
mod resource;
mod shared;

use std::path::Path;

/// A file: its path in the crate, and its text.
pub(crate) type File = (String, String);

/// Operations of one resource: list, create, read, replace, delete.
const OPERATIONS: usize = 5;
/// How many resources share a folder below `api`.
const RESOURCES_IN_AREA: usize = 20;

/// The source of a crate with at least `routes` operations.
pub(crate) fn generate(routes: usize, seed: u64) -> Vec<File> {
    let mut random = Random(seed);
    let count = routes.div_ceil(OPERATIONS);
    let resources: Vec<resource::Resource> = (0..count)
        .map(|at| resource::Resource::new(at, RESOURCES_IN_AREA, &mut random))
        .collect();
    let mut files = shared::files(&resources);
    for resource in &resources {
        files.extend(resource.files());
    }
    files.sort();
    files
}

/// Writes a crate to a folder.
pub(crate) fn write(dir: &Path, files: &[File]) -> std::io::Result<()> {
    for (path, text) in files {
        let path = dir.join(path);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(path, text)?;
    }
    Ok(())
}

/// Lines and bytes of Rust.
pub(crate) fn size(files: &[File]) -> (usize, usize) {
    let rust = files.iter().filter(|(path, _)| path.ends_with(".rs"));
    rust.fold((0, 0), |(lines, bytes), (_, text)| {
        (lines + text.lines().count(), bytes + text.len())
    })
}

/// SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// Some of them, in their order.
    pub(crate) fn some<'a, T>(&mut self, from: &'a [T], count: usize) -> Vec<&'a T> {
        let mut left = count.min(from.len());
        let mut chosen = Vec::new();
        for (at, item) in from.iter().enumerate() {
            if self.below(from.len() - at) < left {
                chosen.push(item);
                left -= 1;
            }
        }
        chosen
    }
}
