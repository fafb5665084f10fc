//! Fields of models: what people call them, their types, and how serde and validator are told about them.

/// A field of a model.
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) ty: &'static str,
    /// Attributes where it is read and written.
    pub(crate) attributes: &'static str,
    /// Attributes where it is validated.
    pub(crate) checks: &'static str,
    pub(crate) docs: &'static str,
}

const fn field(
    name: &'static str,
    ty: &'static str,
    attributes: &'static str,
    checks: &'static str,
    docs: &'static str,
) -> Field {
    Field {
        name,
        ty,
        attributes,
        checks,
        docs,
    }
}

const SKIP: &str = "#[serde(skip_serializing_if = \"Option::is_none\")]";

pub(crate) static FIELDS: &[Field] = &[
    field(
        "title",
        "String",
        "",
        "#[validate(length(min = 1, max = 200))]",
        "What it is called.",
    ),
    field(
        "slug",
        "String",
        "",
        "#[validate(length(max = 80))]",
        "Its name in a URL.",
    ),
    field(
        "description",
        "Option<String>",
        SKIP,
        "#[validate(length(max = 10_000))]",
        "In Markdown.",
    ),
    field(
        "email",
        "String",
        "",
        "#[validate(email)]",
        "Where to write to.",
    ),
    field(
        "quantity",
        "u32",
        "",
        "#[validate(range(min = 1, max = 1_000))]",
        "How many there are.",
    ),
    field("weight_grams", "f64", "", "", "Without its box."),
    field(
        "published",
        "bool",
        "#[serde(default)]",
        "",
        "Whether everybody can see it.",
    ),
    field(
        "tags",
        "Vec<String>",
        "#[serde(default)]",
        "#[validate(length(max = 20))]",
        "Words to find it by.",
    ),
    field(
        "price_cents",
        "i64",
        "",
        "#[validate(range(min = 0))]",
        "Without tax.",
    ),
    field(
        "currency",
        "Currency",
        "#[serde(default)]",
        "",
        "Of the price.",
    ),
    field("address", "Option<Address>", SKIP, "", "Where it is."),
    field(
        "metadata",
        "BTreeMap<String, String>",
        "#[serde(default)]",
        "",
        "Whatever its owner wants to keep.",
    ),
    field("parent_id", "Option<i64>", SKIP, "", "What it belongs to."),
    field("starts_at", "DateTime<Utc>", "", "", "When it begins."),
    field(
        "ends_at",
        "Option<DateTime<Utc>>",
        SKIP,
        "",
        "When it is over.",
    ),
    field(
        "birthday",
        "Option<NaiveDate>",
        SKIP,
        "",
        "Without a year, the first.",
    ),
    field(
        "color",
        "Option<String>",
        "#[serde(rename = \"colour\", skip_serializing_if = \"Option::is_none\")]",
        "",
        "As `#rrggbb`.",
    ),
    field("position", "(f64, f64)", "", "", "Longitude and latitude."),
    field(
        "owner_name",
        "String",
        "#[serde(alias = \"owner\")]",
        "#[validate(length(min = 1))]",
        "Who is asked about it.",
    ),
    field(
        "attempts",
        "u8",
        "#[serde(default)]",
        "",
        "How often it was tried.",
    ),
];

pub(crate) static ADJECTIVES: &[&str] = &[
    "active", "blue", "central", "daily", "early", "final", "global", "hidden", "internal",
    "joint", "known", "local", "main", "new", "open", "public", "quick", "regional", "shared",
    "total",
];

/// Singular and plural.
pub(crate) static NOUNS: &[(&str, &str)] = &[
    ("account", "accounts"),
    ("booking", "bookings"),
    ("category", "categories"),
    ("device", "devices"),
    ("event", "events"),
    ("folder", "folders"),
    ("group", "groups"),
    ("holiday", "holidays"),
    ("invoice", "invoices"),
    ("job", "jobs"),
    ("key", "keys"),
    ("location", "locations"),
    ("message", "messages"),
    ("note", "notes"),
    ("order", "orders"),
    ("project", "projects"),
    ("quote", "quotes"),
    ("report", "reports"),
    ("shipment", "shipments"),
    ("ticket", "tickets"),
];

pub(crate) static STATES: &[&str] = &[
    "Draft",
    "Submitted",
    "Approved",
    "Rejected",
    "Archived",
    "OnHold",
    "Expired",
    "Cancelled",
];
