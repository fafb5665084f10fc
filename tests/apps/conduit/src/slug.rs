//! The last part of an article's address, made from its title.

/// Slugs are for people to read; the rest of a long title is left out.
const MAX_CHARS: usize = 80;

/// Lower-case words with hyphens between: `How to: train` is `how-to-train`.
pub fn from_title(title: &str) -> String {
    let lower = title.to_lowercase();
    let words: Vec<&str> = lower
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let slug: String = words.join("-").chars().take(MAX_CHARS).collect();
    slug.trim_end_matches('-').to_owned()
}

/// `/articles/feed` is an endpoint, and an empty slug would be no address at all.
pub fn is_reserved(slug: &str) -> bool {
    slug.is_empty() || slug == "feed"
}

/// The same slug with a random end that no other article has.
pub fn with_suffix(slug: &str) -> String {
    let suffix = rand::random::<u64>();
    if slug.is_empty() {
        format!("{suffix:016x}")
    } else {
        format!("{slug}-{suffix:016x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn punctuation_separates_words() {
        assert_eq!(
            from_title("  How to: train -- your Dragon?! "),
            "how-to-train-your-dragon"
        );
    }

    #[test]
    fn letters_of_every_language_are_kept() {
        assert_eq!(from_title("Élan, 日本語"), "élan-日本語");
    }

    #[test]
    fn long_titles_are_cut_without_a_hyphen_at_the_end() {
        let title = format!("{} tail", "a".repeat(MAX_CHARS - 1));
        assert_eq!(from_title(&title), "a".repeat(MAX_CHARS - 1));
    }

    #[test]
    fn titles_without_a_letter_get_a_random_slug() {
        let plain = from_title("?!");
        assert!(is_reserved(&plain));
        assert_eq!(with_suffix(&plain).len(), 16);
    }
}
