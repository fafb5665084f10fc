//! Which route a path leads to, and what its parameters are then.

use crate::wire::Server;
use crate::{precedence, slash_always, slash_ignore, slash_strict};

#[tokio::test]
async fn literals_come_before_parameters_before_catch_alls_with_a_way_back() {
    let server = Server::start(precedence::router()).await;
    server
        .assert_answers(
            "
            /              | /
            /a2/docs       | /a2/{*s} s=docs
            /en/docs       | /{lang}/docs lang=en
            /a2            | 404
            /q/lit/z       | /q/lit/{b} b=z
            /q/other/z     | /q/{a}/z a=other
            /q/lit/z/z     | 404
            /a3/1/y        | /a3/{x}/y x=1
            /a3/1/z        | /a3/{*s} s=1/z
            /a3/1          | /a3/{*s} s=1
            /d             | 404
            /d/lit         | /d/lit
            /d/7           | /d/{id} id=7
            /d/7/x         | /d/{id}/x id=7
            /d/lit/x       | /d/{id}/x id=lit
            /d/7/y         | /d/{*s} s=7/y
            /d/7/more      | /d/{*s} s=7/more
            /d/7/more/k    | /d/{id}/more/{k} id=7 k=k
            /d/7/more/k/l  | /d/{id}/more/{*t} id=7 t=k/l
            /d/docs        | /d/{id} id=docs
            /opt           | /opt
            /opt/a         | /opt/{*s} s=a
            /opt/a/edit    | /opt/{id}/edit id=a
            /opt/a/b       | /opt/{*s} s=a/b
            /t/x           | /t/{tenant} tenant=x
            /t/x/a/b       | /t/{tenant}/{*rest} tenant=x rest=a/b
            /t/x/at/7      | /t/{tenant}/at/{id} tenant=x id=7
            /grouped       | /grouped
            /_hidden       | /_hidden
            /hidden        | 404
            /_private/hidden | 404
            /robots.txt    | /robots.txt
            /.well-known/x | /.well-known/x
            /ROBOTS.txt    | 404
            ",
        )
        .await;
}

#[tokio::test]
async fn names_and_parameters_are_percent_decoded_once() {
    let server = Server::start(precedence::router()).await;
    server
        .assert_answers(
            r#"
            /caf%C3%A9          | /caf%C3%A9
            /caf%c3%a9          | /caf%c3%a9
            /two%20words/a%20b  | /two%20words/{x} x=a b
            /a3/a%2Fb/y         | /a3/{x}/y x=a/b
            /a3/a+b%2525/y      | /a3/{x}/y x=a+b%25
            /d/%C3%A9           | /d/{id} id=é
            /d/%FF              | 400
            /d/%FF/x            | 400
            /d/%FF/y            | 400
            /files/a%2Fb/c      | a/b/c ["a/b", "c"]
            /files/a+b/%2520/%C3%A9 | a+b/%20/é ["a+b", "%20", "é"]
            /files/100%/%+1/%zz | 100%/%+1/%zz ["100%", "%+1", "%zz"]
            /files/a/%FF        | 400
            "#,
        )
        .await;
}

#[tokio::test]
async fn paths_that_are_not_clean_are_sent_on() {
    let server = Server::start(precedence::router()).await;
    server
        .assert_answers(
            r"
            /d/7/            | -> /d/7
            //d//7           | -> /d/7
            /d/7/?a=%20b&c   | -> /d/7?a=%20b&c
            /opt/            | -> /opt
            /opt//a          | -> /opt/a
            /q//z            | -> /q/z
            /files/a/        | -> /files/a
            /files/a//b      | -> /files/a/b
            /nowhere/at/all/ | -> /nowhere/at/all
            //               | -> /
            //evil.example/  | -> /evil.example
            /\evil.example/  | -> /%5Cevil.example
            ",
        )
        .await;
}

#[tokio::test]
async fn a_router_keeps_its_ways_below_a_prefix_and_beside_others() {
    let nested = axum::Router::new().nest("/app", precedence::router());
    let server = Server::start(nested).await;
    server
        .assert_answers(
            r#"
            /app/q/1/z       | /app/q/{a}/z a=1
            /app/a3/1/y      | /a3/{x}/y x=1
            /app/d/7/y       | /d/{*s} s=7/y
            /app/files/a%2Fb | a/b ["a/b"]
            /app/a3//1/y     | -> /app/a3/1/y
            /d/7             | 404
            "#,
        )
        .await;
    let other = axum::Router::new()
        .route("/other", axum::routing::get(async || "other"))
        .fallback(async || "lost");
    let server = Server::start(other.merge(precedence::router())).await;
    server
        .assert_answers(
            "
            /other   | other
            /d/7/y   | /d/{*s} s=7/y
            /nowhere | lost
            ",
        )
        .await;
}

#[tokio::test]
async fn routes_behind_a_catch_all_have_their_methods() {
    let server = Server::start(precedence::router()).await;
    for path in ["/d/7", "/d/7/y", "/d/7/more/k"] {
        let head = server.send(&format!("HEAD {path}"), "", "").await;
        assert_eq!((head.status, head.body.as_str()), (200, ""), "{path}");
        assert_ne!(head.header("content-length"), "0", "{path}");
        let options = server.send(&format!("OPTIONS {path}"), "", "").await;
        assert_eq!(
            (options.status, options.header("allow")),
            (204, "GET, HEAD, OPTIONS")
        );
        let refused = server.send(&format!("POST {path}"), "", "a body").await;
        assert_eq!(
            (refused.status, refused.header("allow")),
            (405, "GET, HEAD, OPTIONS")
        );
    }
}

#[tokio::test]
async fn a_final_slash_can_be_demanded() {
    let server = Server::start(slash_always::router()).await;
    server
        .assert_answers(
            "
            /                  | /
            /posts             | -> /posts/
            /posts/            | /posts/
            /posts/7?x=/       | -> /posts/7/?x=/
            /posts/7/          | /posts/{id}/ id=7
            /posts/7.json      | /posts/{id} id=7.json
            /posts/7.json/     | -> /posts/7.json
            /posts/7/edit//    | -> /posts/7/edit/
            /files/a/b         | -> /files/a/b/
            /files/a/b/        | /files/{*path} path=a/b
            /files/a/raw/      | /files/{id}/raw id=a
            /files/a/b.txt     | /files/{*path} path=a/b.txt
            /files/a/b.txt/    | -> /files/a/b.txt
            /opt/              | /opt/
            /opt/a/            | /opt/{*s} s=a
            /robots.txt        | /robots.txt
            /robots.txt/       | -> /robots.txt
            /.well-known/x     | /.well-known/x
            /.well-known/x/    | -> /.well-known/x
            /nowhere           | -> /nowhere/
            /nowhere/          | 404
            //posts            | -> /posts/
            ",
        )
        .await;
}

#[tokio::test]
async fn a_final_slash_can_be_ignored() {
    let server = Server::start(slash_ignore::router()).await;
    server
        .assert_answers(
            "
            /               | /
            /posts          | /posts
            /posts/         | /posts/
            /posts/7        | /posts/{id} id=7
            /posts/7/       | /posts/{id}/ id=7
            /files/a/b      | /files/{*path} path=a/b
            /files/a/b/     | /files/{*path} path=a/b
            /files/a/raw/   | /files/{id}/raw id=a
            /opt            | /opt
            /opt/           | /opt/
            /opt/a/         | /opt/{*s} s=a
            /robots.txt/    | /robots.txt/
            /posts//7/      | -> /posts/7/
            /posts//7       | -> /posts/7
            //              | -> /
            /nowhere/       | 404
            ",
        )
        .await;
}

#[tokio::test]
async fn a_final_slash_can_be_refused() {
    let server = Server::start(slash_strict::router()).await;
    server
        .assert_answers(
            "
            /              | /
            /posts         | /posts
            /posts/        | 404
            //posts        | 404
            /posts//edit   | 404
            /files/a/b     | /files/{*path} path=a/b
            /files/a/raw   | /files/{id}/raw id=a
            /files/a/b/    | 404
            /files/a//b    | 404
            /opt/          | 404
            ",
        )
        .await;
}
