//! An API with everything that a client must be able to do.

use routegen_analyzer::Api;
use routegen_analyzer::model::{
    Location, MediaType, Method, Presence, Scheme, StreamItem, Tagging, TypeRef, VariantBody,
};

use super::model::{
    api, component, field, format, integer, list, maybe, named, nullable, object, op, plain,
    string, sum, two_sided, variant,
};
use routegen_analyzer::model::Provenance;

pub(crate) fn sample() -> Api {
    let mut routes = articles();
    routes.extend(files());
    routes.extend(others());
    let mut api = api("Sample", routes, schemas());
    let origin = Provenance::builtin();
    api.security.insert(
        "bearer".to_owned(),
        Scheme::Bearer {
            format: None,
            description: None,
            origin: origin.clone(),
        },
    );
    api.security.insert(
        "basic".to_owned(),
        Scheme::Basic {
            description: None,
            origin: origin.clone(),
        },
    );
    api.security.insert(
        "session".to_owned(),
        Scheme::ApiKey {
            location: Location::Cookie,
            name: "session".to_owned(),
            description: None,
            origin,
        },
    );
    api
}

fn schemas() -> Vec<(&'static str, routegen_analyzer::model::NamedSchema)> {
    let mut article = vec![
        field("slug", string()),
        field("title", string()),
        field("createdAt", format("date-time")),
        field("rating", nullable(super::model::number())),
        maybe("image", string()),
        field("kind", named("Kind")),
    ];
    article[2].source_name = "created_at".to_owned();
    article[1].docs = super::model::docs("What stands above it.");
    let mut article_input = vec![
        field("title", string()),
        maybe("image", nullable(string())),
        maybe("kind", named("Kind")),
    ];
    article_input[1].null_differs = true;
    vec![
        ("Article", two_sided(object(article_input), object(article))),
        (
            "Articles",
            component(object(vec![
                field("articles", list(named("Article"))),
                field("articlesCount", integer("int64")),
            ])),
        ),
        (
            "Change",
            component(sum(
                Tagging::Internal {
                    tag: "type".to_owned(),
                },
                vec![
                    variant("saved", VariantBody::Newtype(named("Article"))),
                    variant("deleted", VariantBody::Unit),
                ],
            )),
        ),
        (
            "Found",
            component(object(vec![
                field("hits", list(string())),
                field("next", nullable(string())),
            ])),
        ),
        ("Kind", component(plain(&["essay", "short-story"]))),
        (
            "Login",
            component(object(vec![
                field("user", string()),
                field("password", string()),
                maybe("remember", TypeRef::Bool),
            ])),
        ),
        (
            "Problem",
            component(object(vec![field("message", string())])),
        ),
        (
            "Stored",
            component(object(vec![field("size", integer("uint64"))])),
        ),
        (
            "Tree",
            component(object(vec![
                field("name", string()),
                field("parent", nullable(named("Tree"))),
                field("children", list(named("Tree"))),
            ])),
        ),
    ]
}

fn articles() -> Vec<routegen_analyzer::model::Route> {
    vec![
        op(Method::Get, "/articles", "get_articles")
            .docs("List articles\n\nThe newest first.")
            .query("tag", list(string()))
            .query("kind", named("Kind"))
            .query("limit", integer("uint32"))
            .query("offset", integer("uint32"))
            .json(200, named("Articles"), "")
            .text(400, "the query is malformed")
            .done(),
        op(Method::Post, "/articles", "post_articles")
            .docs("Write an article")
            .parameter(
                Location::Header,
                "idempotency-key",
                string(),
                Presence::Optional,
            )
            .body(MediaType::JSON, named("Article"))
            .json(201, named("Article"), "")
            .header("location")
            .json(401, named("Problem"), "nobody is logged in")
            .json(409, named("Problem"), "another article has this title")
            .text(409, "the article is locked")
            .json(422, list(string()), "the title is empty")
            .requires(&["bearer"])
            .done(),
        op(Method::Get, "/articles/{slug}", "get_articles_by_slug")
            .docs("Read an article")
            .parameter(
                Location::Header,
                "if-none-match",
                string(),
                Presence::Optional,
            )
            .json(200, named("Article"), "")
            .header("etag")
            .empty(304, "")
            .json(404, named("Problem"), "there is no such article")
            .empty(410, "it was deleted")
            .done(),
        op(Method::Put, "/articles/{slug}", "put_articles_by_slug")
            .body(MediaType::JSON, named("Article"))
            .json(200, named("Article"), "")
            .json(404, named("Problem"), "there is no such article")
            .requires(&[])
            .requires(&["bearer"])
            .requires(&["session"])
            .done(),
        op(
            Method::Delete,
            "/articles/{slug}",
            "delete_articles_by_slug",
        )
        .empty(204, "")
        .json(404, named("Problem"), "there is no such article")
        .requires(&["basic"])
        .done(),
        op(
            Method::Get,
            "/articles/{slug}/changes",
            "get_articles_by_slug_changes",
        )
        .docs("Follow an article")
        .media(
            200,
            MediaType::EVENTS,
            string(),
            Some(StreamItem::Event(named("Change"))),
            "",
        )
        .json(404, named("Problem"), "there is no such article")
        .done(),
        op(Method::Get, "/pages", "get_pages")
            .query("page", integer("uint32"))
            .json(200, list(string()), "")
            .done(),
        op(Method::Get, "/search", "get_search")
            .parameter(Location::Query, "q", string(), Presence::Required)
            .query("cursor", string())
            .json(200, named("Found"), "")
            .done(),
    ]
}

fn files() -> Vec<routegen_analyzer::model::Route> {
    let binary = format("binary");
    let form = object(vec![
        field("file", binary),
        maybe("note", string()),
        maybe("tags", list(string())),
    ]);
    vec![
        op(Method::Post, "/files", "post_files")
            .body(
                MediaType::MULTIPART,
                TypeRef::Inline(Box::new(super::model::schema(form))),
            )
            .json(201, named("Stored"), "")
            .done(),
        op(Method::Get, "/files/{...path}", "get_files_by_path")
            .media(200, MediaType::BYTES, TypeRef::Unknown, None, "")
            .empty(404, "there is no such file")
            .done(),
        op(Method::Put, "/files/{...path}", "put_files_by_path")
            .body(MediaType::BYTES, TypeRef::Unknown)
            .json(201, named("Stored"), "")
            .done(),
        op(Method::Get, "/help/{[...topic]}", "get_help_by_topic")
            .text(200, "")
            .done(),
        op(Method::Get, "/log", "get_log")
            .media(
                200,
                MediaType::NDJSON,
                string(),
                Some(StreamItem::Line(named("Stored"))),
                "",
            )
            .done(),
    ]
}

fn others() -> Vec<routegen_analyzer::model::Route> {
    vec![
        op(Method::Get, "/", "get_root").text(200, "").done(),
        op(Method::Post, "/login", "post_login")
            .body(MediaType::FORM, named("Login"))
            .empty(303, "")
            .text(401, "the password is wrong")
            .done(),
        op(Method::Post, "/notes", "post_notes")
            .body(MediaType::TEXT, string())
            .parameter(Location::Cookie, "theme", string(), Presence::Optional)
            .empty(204, "")
            .done(),
        op(Method::Get, "/old", "get_old")
            .deprecated()
            .json(200, TypeRef::Any, "")
            .done(),
        op(Method::Post, "/tree", "post_tree")
            .optional_body(MediaType::JSON, named("Tree"))
            .json(200, nullable(named("Tree")), "")
            .done(),
        op(Method::Get, "/unread", "get_unread").unknown().done(),
        op(Method::Get, "/users/{id}", "get_users_by_id")
            .path_type("id", format("uuid"))
            .parameter(
                Location::Header,
                "x-trace",
                integer("int32"),
                Presence::Required,
            )
            .json(200, TypeRef::Const(vec!["found".into()]), "")
            .done(),
    ]
}
