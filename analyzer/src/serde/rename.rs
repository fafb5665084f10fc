//! Rename rules: what `rename_all = "camelCase"` makes of a name (serde_derive's rules, per character).

/// How the names of fields or variants are changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum RenameRule {
    #[default]
    None,
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

static RULES: &[(&str, RenameRule)] = &[
    ("lowercase", RenameRule::Lower),
    ("UPPERCASE", RenameRule::Upper),
    ("PascalCase", RenameRule::Pascal),
    ("camelCase", RenameRule::Camel),
    ("snake_case", RenameRule::Snake),
    ("SCREAMING_SNAKE_CASE", RenameRule::ScreamingSnake),
    ("kebab-case", RenameRule::Kebab),
    ("SCREAMING-KEBAB-CASE", RenameRule::ScreamingKebab),
];

impl RenameRule {
    pub(crate) fn named(name: &str) -> Option<Self> {
        RULES
            .iter()
            .find(|(own, _)| *own == name)
            .map(|(_, rule)| *rule)
    }

    /// This rule, or the other where this one changes nothing.
    pub(crate) fn or(self, other: Self) -> Self {
        if self == Self::None { other } else { self }
    }

    /// The name of a variant, which is in `PascalCase` in the source.
    pub(crate) fn variant(self, name: &str) -> String {
        match self {
            Self::None | Self::Pascal => name.to_owned(),
            Self::Lower => name.to_ascii_lowercase(),
            Self::Upper => name.to_ascii_uppercase(),
            Self::Camel => lower_first(name),
            Self::Snake => snake(name),
            Self::ScreamingSnake => snake(name).to_ascii_uppercase(),
            Self::Kebab => snake(name).replace('_', "-"),
            Self::ScreamingKebab => snake(name).to_ascii_uppercase().replace('_', "-"),
        }
    }

    /// The name of a field, which is in `snake_case` in the source.
    pub(crate) fn field(self, name: &str) -> String {
        match self {
            Self::None | Self::Lower | Self::Snake => name.to_owned(),
            Self::Upper | Self::ScreamingSnake => name.to_ascii_uppercase(),
            Self::Pascal => pascal(name),
            Self::Camel => lower_first(&pascal(name)),
            Self::Kebab => name.replace('_', "-"),
            Self::ScreamingKebab => name.to_ascii_uppercase().replace('_', "-"),
        }
    }
}

fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    match chars.next() {
        Some(first) => first.to_ascii_lowercase().to_string() + chars.as_str(),
        None => String::new(),
    }
}

/// An underscore before each upper-case letter but the first; acronyms come apart (`HTTPCode` is `h_t_t_p_code`).
fn snake(variant: &str) -> String {
    let mut text = String::new();
    for (at, char) in variant.char_indices() {
        if at > 0 && char.is_uppercase() {
            text.push('_');
        }
        text.push(char.to_ascii_lowercase());
    }
    text
}

fn pascal(field: &str) -> String {
    let mut text = String::new();
    for word in field.split('_') {
        let mut chars = word.chars();
        if let Some(first) = chars.next() {
            text.push(first.to_ascii_uppercase());
            text.push_str(chars.as_str());
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::RenameRule;

    #[test]
    fn names_change_as_serde_changes_them() {
        let rows = [
            (
                "lowercase",
                "VeryTasty",
                "verytasty",
                "very_tasty2",
                "very_tasty2",
            ),
            (
                "UPPERCASE",
                "VeryTasty",
                "VERYTASTY",
                "very_tasty2",
                "VERY_TASTY2",
            ),
            (
                "PascalCase",
                "VeryTasty",
                "VeryTasty",
                "very_tasty2",
                "VeryTasty2",
            ),
            (
                "camelCase",
                "VeryTasty",
                "veryTasty",
                "very_tasty2",
                "veryTasty2",
            ),
            (
                "snake_case",
                "HTTPCode",
                "h_t_t_p_code",
                "very_tasty2",
                "very_tasty2",
            ),
            ("SCREAMING_SNAKE_CASE", "Z42", "Z42", "_a__b", "_A__B"),
            ("kebab-case", "VeryTasty", "very-tasty", "_a", "-a"),
            (
                "SCREAMING-KEBAB-CASE",
                "VeryTasty",
                "VERY-TASTY",
                "a_b",
                "A-B",
            ),
        ];
        for (rule, variant, as_variant, field, as_field) in rows {
            let rule = RenameRule::named(rule).unwrap();
            assert_eq!(rule.variant(variant), as_variant);
            assert_eq!(rule.field(field), as_field);
        }
        assert_eq!(RenameRule::Camel.field("__a_b"), "aB");
        assert_eq!(RenameRule::Camel.field("_"), "");
        assert_eq!(RenameRule::named("Snake"), None);
    }
}
