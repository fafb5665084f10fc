// The shop, through its TypeScript client: sessions in cookies, forms, uploads, downloads, events.

import * as api from "../apps/shop/clients/typescript/index.js";
import { assert, runAll, service, test } from "./check.js";

const baseUrl = service();
const anybody = api.createClient({ baseUrl });
const run = Math.random().toString(36).slice(2);

/** A client with the session that an answer opens. */
function withSession(answer: { readonly headers: Headers }): api.Client {
  const session = /^session=([^;]+)/.exec(answer.headers.get("set-cookie") ?? "")?.[1];
  assert.ok(session !== undefined);
  return api.createClient({ baseUrl, auth: { session } });
}

async function customer(): Promise<api.Client> {
  const body = { name: "Ada <3", email: `ada-${run}-${Math.random()}@example.org`, password: "correct horse" };
  const answer = await api.postRegister(anybody, { body });
  assert.ok(answer.status === 303);
  return withSession(answer);
}

test("a customer orders and follows the order", async () => {
  const ada = await customer();
  assert.equal((await api.orThrow(api.getApiMe(ada))).name, "Ada <3");
  const order = await api.orThrow(api.postApiOrders(ada, { body: { lines: [{ productId: 1, quantity: 1 }] } }));
  const path = { id: order.id };
  const seen: api.OrderStatus[] = [];
  for await (const { event, data } of await api.orThrow(api.getApiOrdersByIdEvents(ada, { path }))) {
    assert.equal(event, "status");
    seen.push(data.status);
    if (seen.length === 1) {
      await api.orThrow(api.deleteApiOrdersById(ada, { path }));
    }
  }
  assert.deepEqual(seen, ["pending", "cancelled"]);
  assert.equal((await api.orThrow(api.getApiOrdersByIdWait(ada, { path }))).status, "cancelled");
  assert.equal((await api.deleteApiOrdersById(ada, { path })).status, 409);
  assert.equal((await api.postLogout(ada)).status, 303);
  assert.equal((await api.getApiOrders(ada)).status, 401);
});

test("what goes wrong has a status", async () => {
  const ada = await customer();
  const short = await api.postApiOrders(ada, { body: { lines: [{ productId: 3, quantity: 99 }] } });
  assert.ok(short.status === 409);
  assert.equal(short.body.error, "product 3 is not in stock");
  assert.equal((await api.getAdmin(ada)).status, 403);
  assert.equal((await api.getApiRatesByCurrency(anybody, { path: { currency: "euro" } })).status, 400);
  assert.equal((await api.getApiProducts(anybody, { query: { page: 0 } })).status, 422);
  assert.equal((await api.postLogin(anybody, { body: { email: "nobody@example.org", password: "?" } })).status, 401);
  assert.equal((await api.getHelpByPath(anybody, { path: { path: ["nothing"] } })).status, 404);
});

test("pictures go up and come down", async () => {
  const login = await api.postLogin(anybody, { body: { email: "admin@example.org", password: "the admin of a test" } });
  assert.ok(login.ok);
  const admin = withSession(login);
  const body = { path: `toys/top-${run}`, name: "A top", priceCents: 300, stock: 5 };
  const product = await api.orThrow(api.postAdminProducts(admin, { body }));
  const path = { id: product.id };
  const image = new File([new Uint8Array(1000).fill(1)], `top-${run}.png`, { type: "image/png" });
  const stored = await api.orThrow(api.postAdminProductsByIdImage(admin, { path, body: { image, alt: "A top." } }));
  assert.equal(stored.size, 1000);
  const file = { path: { path: stored.path.split("/") } };
  const answer = await api.getApiFilesByPath(anybody, file);
  assert.ok(answer.status === 200);
  assert.equal((await answer.body.blob()).size, 1000);
  const etag = answer.headers.get("etag") ?? "";
  assert.equal((await api.getApiFilesByPath(anybody, { ...file, headers: { "if-none-match": etag } })).status, 304);
  await api.orThrow(api.deleteAdminProductsById(admin, { path }));
});

test("pages for people can be read too", async () => {
  assert.match(await api.orThrow(api.getRoot(anybody)), /Log in/);
  const old = await api.getShop(anybody);
  assert.ok(old.status === 308);
  assert.equal(old.headers.get("location"), "/");
  assert.match(await api.orThrow(api.getHelpByPathRoot(anybody)), /returns/);
  const cart = await api.postCart(anybody, { body: { product_id: 1 } });
  assert.ok(cart.status === 303);
  const id = /^cart=([^;]+)/.exec(cart.headers.get("set-cookie") ?? "")?.[1];
  assert.equal((await api.orThrow(api.getCart(anybody, { cookies: { cart: id } }))).items.length, 1);
  let count = 0;
  for await (const product of api.getApiProductsItems(anybody)) {
    assert.ok(product.id > 0);
    count++;
  }
  assert.ok(count > 0);
});

await runAll();
