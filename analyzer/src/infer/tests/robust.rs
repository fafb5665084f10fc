//! Code that is too much: it is followed in bounded time and stack.

use std::fmt::Write as _;

use super::support::{answers, shown};

#[test]
fn recursion_ends_with_every_error_found() {
    answers(
        r#"
        enum E { Deep, Bad }
        impl IntoResponse for E {
            fn into_response(self) -> Response {
                match self { E::Deep => StatusCode::LOOP_DETECTED, E::Bad => StatusCode::BAD_REQUEST }.into_response()
            }
        }
        fn even(n: u32) -> Result<u32, E> { if n == 0 { return Ok(0); } if n > 99 { return Err(E::Deep); } odd(n - 1) }
        fn odd(n: u32) -> Result<u32, E> { if n == 0 { return Err(E::Bad); } even(n - 1) }
        async fn get() -> Result<(), E> { even(4)?; Ok(()) }
        async fn put() -> Result<(), E> { odd(4)?; Ok(()) }
        "#,
        r#"
        get
          200
          400
          508
        put
          200
          400
          508
        "#,
    );
}

#[test]
fn the_end_of_a_chain_of_300_calls_is_found() {
    let mut code = String::from(
        "fn f300() -> Result<(), StatusCode> { Err(StatusCode::CONFLICT) }
        async fn get() -> Result<(), StatusCode> { f0()?; Ok(()) }\n",
    );
    for n in 0..300 {
        let _ = writeln!(
            code,
            "fn f{n}() -> Result<(), StatusCode> {{ f{}()?; Ok(()) }}",
            n + 1
        );
    }
    answers(
        &code,
        "
        get
          409
        ",
    );
}

#[test]
fn a_ring_of_100_functions_is_no_trap() {
    let mut code = String::from("async fn get() -> Result<(), StatusCode> { f0(1) }\n");
    for n in 0..100 {
        let next = (n + 1) % 100;
        let _ = writeln!(
            code,
            "fn f{n}(x: u8) -> Result<(), StatusCode> {{ if x == {n} {{ return Err(StatusCode::GONE); }} f{next}(x) }}"
        );
    }
    let found = shown(&code, false);
    assert!(found.starts_with("get\n  410"), "{found}");
}

#[test]
fn five_thousand_branches() {
    let mut arms = String::new();
    for n in 0..5000 {
        let _ = writeln!(
            arms,
            "{n} => return Err((StatusCode::CONFLICT, \"text {n}\")),"
        );
    }
    let code = format!(
        "async fn get(Path(n): Path<u32>) -> Result<(), (StatusCode, &'static str)> {{ match n {{ {arms} _ => Ok(()) }} }}"
    );
    let found = shown(&code, false);
    assert!(
        found.starts_with("get\n  200\n  409 text/plain string"),
        "{found}"
    );
}

#[test]
fn values_that_grow_with_each_round_end() {
    let mut code = String::from("async fn get() -> String { let x = Some(1);\n");
    for _ in 0..2000 {
        code.push_str("let x = Some(x);\n");
    }
    code.push_str("String::new() }\n");
    answers(
        &code,
        "
        get
          200 text/plain string
        ",
    );
}
