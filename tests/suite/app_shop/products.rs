//! Products as data: a list with pages, one by id, one by path, a search.

use serde_json::{Value, json};

use crate::{error, start};

fn names(list: &Value) -> Vec<&str> {
    let items = list.as_array().expect("a list");
    items
        .iter()
        .filter_map(|item| item["name"].as_str())
        .collect()
}

#[tokio::test]
async fn products_are_listed_in_the_order_asked_for() {
    let app = start().await;
    let listed = app.get("/api/products").await.expect(200).json();
    assert_eq!(listed["page"], 1);
    assert_eq!(listed["total"], 3);
    let newest = ["Crab Mug", "A Book of Errors", "Routing & Other Journeys"];
    assert_eq!(names(&listed["items"]), newest);

    let listed = app
        .get("/api/products?category=books&sort=lowest-price")
        .await;
    let cheapest = ["A Book of Errors", "Routing & Other Journeys"];
    assert_eq!(names(&listed.expect(200).json()["items"]), cheapest);
    let listed = app
        .get("/api/products?sort=name&page=2")
        .await
        .expect(200)
        .json();
    assert_eq!(listed, json!({"items": [], "page": 2, "total": 3}));

    app.get("/api/products?sort=price").await.expect(400);
    app.get("/api/products?page=0").await.expect(422);
}

#[tokio::test]
async fn a_product_is_found_by_id_and_by_path() {
    let app = start().await;
    let mug = json!({
        "id": 3, "path": "mugs/crab", "name": "Crab Mug",
        "description": "Holds 0.3 l, sideways.", "priceCents": 1200, "stock": 1,
    });
    assert_eq!(app.get("/api/products/3").await.expect(200).json(), mug);
    assert_eq!(
        app.get("/api/products/mugs/crab").await.expect(200).json(),
        mug
    );
    assert_eq!(
        app.get("/api/products/m%75gs/cr%61b")
            .await
            .expect(200)
            .json(),
        mug
    );

    let missing = error(404, "there is no such product");
    for path in [
        "/api/products/9",
        "/api/products/mugs/lobster",
        "/api/products/a/b/c",
    ] {
        assert_eq!(app.get(path).await.expect(404).json(), missing);
    }
    app.get("/api/products/mugs").await.expect(400);
    app.get("/api/products/mugs/%ff").await.expect(400);
}

#[tokio::test]
async fn a_search_without_a_body_finds_everything() {
    let app = start().await;
    let all = app.post("/api/products/search").await.expect(200).json();
    assert_eq!(all.as_array().map(Vec::len), Some(3));

    let filter = json!({"text": "REQUEST", "maxPriceCents": 3000});
    let found = app
        .post("/api/products/search")
        .json(filter)
        .await
        .expect(200)
        .json();
    assert_eq!(names(&found), ["Routing & Other Journeys"]);
    let filter = json!({"maxPriceCents": 1200});
    let found = app
        .post("/api/products/search")
        .json(filter)
        .await
        .expect(200)
        .json();
    assert_eq!(names(&found), ["Crab Mug"]);
}

#[tokio::test]
async fn a_search_that_cannot_be_understood_is_refused() {
    let app = start().await;
    let call = || app.post("/api/products/search");
    call().json(json!({"maxPriceCents": -1})).await.expect(422);
    call().json(json!({"text": 1})).await.expect(422);
    call().body("application/json", "{").await.expect(400);
    call().body("text/plain", "crab").await.expect(415);
}
