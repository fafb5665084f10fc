//! The shop, through its client: sessions in cookies, forms, uploads, downloads, events.

use std::time::Duration;

use shop::{Account, Settings};

use crate::shop_client::{
    Auth, Client, Upload, admin, admin_products_by_id_image, api_files_by_path, api_orders,
    api_orders_by_id, api_orders_by_id_wait, api_products, api_rates_by_currency, help_by_path,
    login, types,
};
use crate::support::App;

async fn start() -> (App, Client) {
    let app = App::start("shop", async |database_url| {
        shop::app(Settings {
            port: 0,
            database_url,
            admin: Some(Account {
                email: "admin@example.org".to_owned(),
                password: "the admin of a test".to_owned(),
            }),
            rates_url: None,
            rates_timeout: Duration::from_secs(10),
            webhook_secret: None,
        })
        .await
    })
    .await;
    let client = Client::new(app.base()).expect("a client");
    (app, client)
}

/// A client with the session that an answer opens.
fn with_session(app: &App, set_cookie: Option<&str>) -> Client {
    let pair = set_cookie.and_then(|cookie| cookie.split(';').next());
    let session = pair
        .and_then(|pair| pair.strip_prefix("session="))
        .expect("a session");
    let session = Auth::Session(session.to_owned());
    Client::builder(app.base())
        .auth(session)
        .build()
        .expect("a client")
}

async fn customer(app: &App, client: &Client) -> Client {
    let form = types::Registration {
        name: "Ada <3".to_owned(),
        email: "ada@example.org".to_owned(),
        password: "correct horse".to_owned(),
    };
    let answer = client.register().post(&form).await.expect("303");
    assert_eq!(answer.status, 303);
    with_session(app, answer.header("set-cookie"))
}

async fn administrator(app: &App, client: &Client) -> Client {
    let form = types::Credentials {
        email: "admin@example.org".to_owned(),
        password: "the admin of a test".to_owned(),
    };
    let answer = client.login().post(&form).await.expect("303");
    with_session(app, answer.header("set-cookie"))
}

fn checkout(product_id: i64, quantity: i64) -> types::Checkout {
    types::Checkout::new(vec![types::OrderLine {
        product_id,
        quantity,
    }])
}

#[tokio::test]
async fn a_customer_orders_and_follows_the_order() {
    let (app, anybody) = start().await;
    let ada = customer(&app, &anybody).await;
    assert_eq!(ada.api().me().get().await.expect("200").body.name, "Ada <3");
    let order = ada
        .api()
        .orders()
        .post(&checkout(1, 2))
        .await
        .expect("201")
        .body;
    assert_eq!(order.status, types::OrderStatus::Pending);
    assert_eq!(
        ada.api().orders().get().await.expect("200").body,
        std::slice::from_ref(&order)
    );
    let place = ada.api().orders().by_id(order.id);
    let mut events = place.events().get().await.expect("200").body;
    let mut seen = Vec::new();
    while let Some(event) = events.next().await {
        let event = event.expect("an event");
        assert_eq!(event.event, "status");
        seen.push(event.data.status);
        if seen.len() == 1 {
            place.delete().await.expect("204");
        }
    }
    assert_eq!(
        seen,
        [types::OrderStatus::Pending, types::OrderStatus::Cancelled]
    );
    assert_eq!(
        place.wait().get().await.expect("200").body.status,
        types::OrderStatus::Cancelled
    );
    let error = place.delete().await.expect_err("409");
    assert!(
        matches!(error, api_orders_by_id::DeleteError::Conflict(_)),
        "{error}"
    );
    ada.logout().post().await.expect("303");
    let error = ada.api().orders().get().await.expect_err("401");
    assert!(
        matches!(error, api_orders::GetError::Unauthorized(_)),
        "{error}"
    );
}

#[tokio::test]
async fn what_goes_wrong_has_a_name() {
    let (app, anybody) = start().await;
    let ada = customer(&app, &anybody).await;
    let error = ada
        .api()
        .orders()
        .post(&checkout(3, 2))
        .await
        .expect_err("409");
    let api_orders::PostError::Conflict(answer) = error else {
        unreachable!("{error}")
    };
    assert_eq!(answer.body.error, "product 3 is not in stock");
    let error = ada
        .api()
        .orders()
        .post(&checkout(1, 0))
        .await
        .expect_err("422");
    assert!(
        matches!(error, api_orders::PostError::UnprocessableEntity(_)),
        "{error}"
    );
    let order = ada
        .api()
        .orders()
        .post(&checkout(1, 1))
        .await
        .expect("201")
        .body;
    // The route has a time limit of its own, and is called again when it is over.
    let wait = ada.api().orders().by_id(order.id).wait().get();
    let wait = wait.retry(crate::shop_client::Retry::never());
    let error = wait.await.expect_err("408");
    assert!(
        matches!(error, api_orders_by_id_wait::GetError::RequestTimeout(_)),
        "{error}"
    );
    let error = ada.admin().get().await.expect_err("403");
    assert!(matches!(error, admin::GetError::Forbidden(_)), "{error}");
    let error = anybody
        .api()
        .rates()
        .by_currency("euro")
        .get()
        .await
        .expect_err("400");
    assert!(
        matches!(error, api_rates_by_currency::GetError::BadRequest(_)),
        "{error}"
    );
    let error = anybody
        .api()
        .rates()
        .by_currency("USD")
        .get()
        .await
        .expect_err("503");
    assert!(
        matches!(
            error,
            api_rates_by_currency::GetError::ServiceUnavailable(_)
        ),
        "{error}"
    );
    let error = anybody
        .api()
        .products()
        .get()
        .page(0)
        .await
        .expect_err("422");
    assert!(
        matches!(error, api_products::GetError::UnprocessableEntity(_)),
        "{error}"
    );
    let form = types::Credentials {
        email: "nobody@example.org".to_owned(),
        password: "?".to_owned(),
    };
    let error = anybody.login().post(&form).await.expect_err("401");
    assert!(
        matches!(error, login::PostError::Unauthorized(_)),
        "{error}"
    );
    let error = anybody
        .help()
        .by_path(["nothing"])
        .get()
        .await
        .expect_err("404");
    assert!(
        matches!(error, help_by_path::GetError::NotFound(_)),
        "{error}"
    );
}

#[tokio::test]
async fn pictures_go_up_and_come_down() {
    let (app, anybody) = start().await;
    let admin = administrator(&app, &anybody).await;
    let input = types::ProductInput::new("toys/top", "A top", 300, 5);
    let product = admin
        .admin()
        .products()
        .post(&input)
        .await
        .expect("201")
        .body;
    let picture = || {
        Upload::new(vec![1_u8; 1000])
            .file_name("top.png")
            .content_type("image/png")
    };
    let form = admin_products_by_id_image::PostForm {
        image: Some(picture()),
        alt: Some("A top.".to_owned()),
    };
    let place = admin.admin().products().by_id(product.id);
    let stored = place.image().post(form).await.expect("201").body;
    assert_eq!(stored.size, 1000);
    let file = anybody.api().files().by_path(stored.path.split('/'));
    let answer = file.get().await.expect("200");
    let etag = answer.header("etag").expect("an etag").to_owned();
    let api_files_by_path::GetSuccess::Ok(body) = answer.body else {
        unreachable!("it is new")
    };
    assert_eq!(body.bytes().await.expect("a body"), vec![1_u8; 1000]);
    let again = file.get().if_none_match(&etag).await.expect("304");
    assert!(matches!(
        again.body,
        api_files_by_path::GetSuccess::NotModified
    ));
    let text = Upload::new("no picture")
        .file_name("a.txt")
        .content_type("text/plain");
    let form = admin_products_by_id_image::PostForm {
        image: Some(text),
        alt: None,
    };
    let error = place.image().post(form).await.expect_err("415");
    assert!(
        matches!(
            error,
            admin_products_by_id_image::PostError::UnsupportedMediaType(_)
        ),
        "{error}"
    );
    place.put(&input).await.expect("200");
    place.delete().await.expect("204");
}

#[tokio::test]
async fn pages_for_people_can_be_read_too() {
    let (app, anybody) = start().await;
    assert!(anybody.get().await.expect("200").body.contains("Log in"));
    assert_eq!(anybody.robots_txt().get().await.expect("200").status, 200);
    assert_eq!(anybody.api().health().get().await.expect("204").status, 204);
    #[expect(deprecated, reason = "the old address is to be called")]
    let old = anybody.shop().get().await.expect("308");
    assert_eq!(
        (old.status.as_u16(), old.header("location")),
        (308, Some("/"))
    );
    let help = anybody
        .help()
        .by_path(["shipping", "abroad"])
        .get()
        .await
        .expect("200");
    assert_eq!(help.body, "We send everywhere, slowly.");
    assert!(
        anybody
            .help()
            .get()
            .await
            .expect("200")
            .body
            .contains("returns")
    );
    let cart = anybody
        .cart()
        .post(&types::AddToCart::new(1))
        .await
        .expect("303");
    let cookie = cart
        .header("set-cookie")
        .and_then(|cookie| cookie.strip_prefix("cart=")?.split(';').next())
        .expect("a cart");
    let seen = anybody.cart().get().cart(cookie).await.expect("200").body;
    assert_eq!((seen.items.len(), seen.items[0].quantity), (1, 1));
    anybody.cart().delete().cart(cookie).await.expect("204");
    assert!(
        anybody
            .login()
            .get()
            .await
            .expect("200")
            .body
            .contains("<form")
    );
    let ada = customer(&app, &anybody).await;
    assert!(ada.get().await.expect("200").body.contains("Ada &lt;3"));
    let all = ada.api().products().get().items();
    let found = ada
        .api()
        .products()
        .search()
        .post()
        .await
        .expect("200")
        .body;
    let names = futures_util::StreamExt::collect::<Vec<_>>(all).await;
    assert_eq!(names.len(), found.len());
    let product = ada
        .api()
        .products()
        .by_slug(found[0].path.split('/'))
        .get()
        .await
        .expect("200");
    assert_eq!(product.body, found[0]);
}
