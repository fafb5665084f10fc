// The TypeScript client of the sample, called against a service that answers and misbehaves as it is told to.

import createFetchClient from "openapi-fetch";

import * as api from "../fixtures/clients/sample/typescript/index.js";
import type { paths } from "../fixtures/clients/sample/typescript/paths.js";
import { getArticlesBySlugQuery, postArticlesMutation } from "../fixtures/clients/sample/typescript/query.js";
import { assert, runAll, service, test } from "./check.js";

const baseUrl = service();
const counts = new Map<string, number>();
let calls = 0;

/** A client that counts its requests. */
function client(more: Partial<api.ClientOptions> = {}): api.Client {
  calls = 0;
  const counting: typeof fetch = (input, init) => {
    calls++;
    return fetch(input, init);
  };
  return api.createClient({ baseUrl, fetch: counting, retry: { pause: 1 }, ...more });
}

/** The service counts by name, and a name is used once. */
function fresh(name: string): string {
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return count === 1 ? name : `${name}${count}`;
}

test("a success has a body and keeps status and headers", async () => {
  const result = await api.getArticlesBySlug(client(), { path: { slug: "a b/é" } });
  assert.ok(result.status === 200);
  const article: api.Article = result.body;
  assert.equal(article.slug, "a b/é");
  assert.equal(article.kind, "short-story");
  assert.equal(article.createdAt, "2024-02-29T12:00:00Z");
  assert.equal(result.headers.get("etag"), '"1"');
  const same = await api.getArticlesBySlug(client(), { path: { slug: "a" }, headers: { "if-none-match": '"1"' } });
  assert.ok(same.ok && same.status === 304);
  assert.equal(await api.orThrow(api.getRoot(client())), "Hello.");
  assert.equal(await api.orThrow(api.getHelpByTopicRoot(client())), "topics");
  assert.equal(await api.orThrow(api.getHelpByTopic(client(), { path: { topic: ["a", "b c"] } })), "a/b c");
});

test("each declared failure has its type", async () => {
  const missing = await api.getArticlesBySlug(client(), { path: { slug: "missing" } });
  assert.ok(missing.status === 404);
  const message: string = missing.body.message;
  assert.equal(message, "it is missing");
  const gone = await api.getArticlesBySlug(client(), { path: { slug: "gone" } });
  assert.ok(!gone.ok && gone.status === 410);
  const auth = { bearer: "secret" };
  const post = (title: string) => api.postArticles(client(), { body: { title } }, { auth });
  const taken = await post("taken");
  assert.ok(taken.status === 409);
  assert.deepEqual(taken.body, { message: "taken" });
  const locked = await post("locked");
  assert.ok(locked.status === 409);
  assert.equal(locked.body, "it is locked");
  const empty = await post("");
  assert.ok(empty.status === 422);
  assert.deepEqual(empty.body satisfies string[], ["empty"]);
});

test("what is not declared is kept whole", async () => {
  const result = await api.getArticlesBySlug(client(), { path: { slug: "teapot" } });
  assert.ok(result.status === "unexpected");
  assert.equal(result.code, 418);
  assert.equal(result.headers.get("x-tea"), "green");
  assert.equal(result.body, "short and stout");
  const unread = await api.getUnread(client());
  assert.ok(unread.ok);
  assert.equal(unread.status, 202);
  assert.equal(unread.body, "whatever");
});

test("the throwing form keeps status and body typed", async () => {
  const error: unknown = await api.orThrow(api.getArticlesBySlug(client(), { path: { slug: "missing" } })).catch((thrown: unknown) => thrown);
  assert.ok(!api.isApiError(error, "postArticles"));
  assert.ok(api.isApiError(error, "getArticlesBySlug"));
  assert.equal(error.message, "getArticlesBySlug: 404");
  assert.ok(error.result.status === 404);
  const message: string = error.result.body.message;
  assert.equal(message, "it is missing");
});

test("requests carry what they are given", async () => {
  const list = await api.orThrow(
    api.getArticles(client(), { query: { tag: ["x", "é&="], limit: 1, offset: 3, kind: undefined } }),
  );
  assert.equal(list.articles[0]?.slug, "x+é&=3");
  const auth = { bearer: "secret" };
  const written = async (body: api.ArticleInput) => (await api.orThrow(api.postArticles(client(), { body }, { auth }))).title;
  assert.equal(await written({ title: "t" }), '{"title":"t"}');
  assert.equal(await written({ title: "t", image: undefined }), '{"title":"t"}');
  assert.equal(await written({ title: "t", image: null }), '{"title":"t","image":null}');
  const id = "67e55044-10b1-426f-9247-bb680e5fe0c8";
  const found: "found" = await api.orThrow(api.getUsersById(client(), { path: { id }, headers: { "x-trace": -7 } }));
  assert.equal(found, "found");
  await api.orThrow(api.postNotes(client(), { body: "é", cookies: { theme: "dark" } }));
  const tree: api.Tree = { name: "root", parent: null, children: [{ name: "leaf", parent: null, children: [] }] };
  assert.deepEqual(await api.orThrow(api.postTree(client(), { body: tree })), tree);
  assert.equal(await api.orThrow(api.postTree(client())), null);
});

test("forms are encoded and redirects are answers", async () => {
  const good = await api.postLogin(client(), { body: { user: "u", password: "a&b=c +é" } });
  assert.ok(good.status === 303);
  assert.equal(good.headers.get("location"), "/");
  const bad = await api.postLogin(client(), { body: { user: "ü", password: "?", remember: true } });
  assert.ok(bad.status === 401);
  assert.equal(bad.body, '{"password": "?", "remember": "true", "user": "ü"}');
});

test("credentials go where they are asked for and nowhere else", async () => {
  const replaced = async (auth: api.ClientOptions["auth"], own?: api.Auth) => {
    const call = api.putArticlesBySlug(client({ auth }), { path: { slug: "a" }, body: { title: "t" } }, { auth: own });
    return (await api.orThrow(call)).title;
  };
  assert.equal(await replaced({ bearer: "secret" }), "Bearer secret and nothing");
  assert.equal(await replaced({ session: "abc" }), "nothing and session=abc");
  assert.equal(await replaced({ basic: { user: "user", password: "pass" } }), "nothing and nothing");
  assert.equal(await replaced({ bearer: "secret" }, { bearer: "mine" }), "Bearer mine and nothing");
  assert.equal(await replaced(async () => ({ bearer: "fresh" })), "Bearer fresh and nothing");
  const auth = { basic: { user: "user", password: "pass" } };
  await api.orThrow(api.deleteArticlesBySlug(client({ auth }), { path: { slug: "a" } }));
});

test("a request that cannot be sent says so", async () => {
  for (const slug of ["", ".", ".."]) {
    const result = await api.getArticlesBySlug(client(), { path: { slug } });
    assert.ok(result.status === "no answer" && result.kind === "request");
    assert.equal(calls, 0);
  }
});

test("a request is repeated when that does no harm", async () => {
  const read = async (slug: string) => {
    const result = await api.getArticlesBySlug(client(), { path: { slug } });
    return [result.status === "unexpected" ? result.code : result.status, calls];
  };
  assert.deepEqual(await read(fresh("flaky")), [200, 3]);
  assert.deepEqual(await read("down"), [500, 3]);
  assert.deepEqual(await read(fresh("busy")), [200, 2]);
  assert.deepEqual(await read(fresh("dated")), [200, 2]);
  assert.deepEqual(await read("far"), [429, 1]);
  assert.deepEqual(await read("missing"), [404, 1]);
  await api.getArticlesBySlug(client(), { path: { slug: "down" } }, { retry: { retries: 0 } });
  assert.equal(calls, 1);
  await api.orThrow(api.putArticlesBySlug(client(), { path: { slug: fresh("flaky-put") }, body: { title: "t" } }));
  assert.equal(calls, 2);
});

test("a POST is repeated with an idempotency key only", async () => {
  const auth = { bearer: "secret" };
  // The service fails the first time that it is written to after a start.
  const body = { title: "down" };
  const plain = await api.postArticles(client(), { body }, { auth });
  const count = calls;
  const keyed = await api.postArticles(client(), { body, headers: { "idempotency-key": "1" } }, { auth });
  assert.deepEqual([plain.status, count, keyed.status, calls], ["unexpected", 1, "unexpected", 3]);
});

test("nobody there, nobody answering, and giving up are told apart", async () => {
  const nowhere = await api.getRoot(client({ baseUrl: "http://127.0.0.1:9", retry: { retries: 1, pause: 1 } }));
  assert.ok(nowhere.status === "no answer" && nowhere.kind === "network");
  assert.equal(calls, 2);
  const hanging = await api.getArticlesBySlug(client(), { path: { slug: "hang" } }, { timeout: 50 });
  assert.ok(hanging.status === "no answer" && hanging.kind === "timeout");
  assert.equal(calls, 3);
  const controller = new AbortController();
  const call = api.getArticlesBySlug(client(), { path: { slug: "hang" } }, { signal: controller.signal });
  controller.abort(new Error("enough"));
  const aborted = await call;
  assert.ok(aborted.status === "no answer" && aborted.kind === "aborted");
});

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) {
    found.push(item);
  }
  return found;
}

test("pages are one stream", async () => {
  const articles = await all(api.getArticlesItems(client(), { query: { limit: 2 } }));
  assert.deepEqual(articles.map((article) => article.slug), ["a0", "a1", "a2", "a3", "a4"]);
  const rest = await all(api.getArticlesItems(client(), { query: { offset: 4 } }));
  assert.deepEqual(rest.map((article) => article.slug), ["a4"]);
  assert.deepEqual(await all(api.getPagesItems(client())), ["1.0", "1.1", "2.0", "2.1"]);
  assert.deepEqual(await all(api.getSearchItems(client(), { query: { q: "é" } })), ["é 1", "é 2", "é 3"]);
  await assert.rejects(all(api.getArticlesItems(client(), { query: { tag: ["bad"] } })), (error) =>
    api.isApiError(error, "getArticles") && error.result.status === 400);
});

test("events come typed and the connection is made again", async () => {
  const changes = (slug: string) => api.orThrow(api.getArticlesBySlugChanges(client(), { path: { slug } }));
  const events = await all(await changes(fresh("broken")));
  const seen = events.map(({ id, event, data }) => [id, event, data.type === "saved" ? data.slug : "deleted"]);
  assert.deepEqual(seen, [["1", "message", "deleted"], ["2", "message", "deleted"], ["3", "change", "3"]]);
  assert.equal(calls, 3);
  await assert.rejects(async () => all(await changes("hopeless")), (error) =>
    error instanceof api.ApiError && error.result.status === "no answer");
  assert.equal(calls, 3);
  const missing = await api.getArticlesBySlugChanges(client(), { path: { slug: "missing" } });
  assert.ok(missing.status === 404);
  // Whoever has seen enough stops.
  for await (const event of await changes("a")) {
    assert.equal(event.id, "1");
    break;
  }
});

test("lines are values as they come", async () => {
  const lines = await api.orThrow(api.getLog(client()));
  assert.deepEqual((await lines.next()).value, { size: 1 });
});

test("files go up and come down", async () => {
  const piece = new Uint8Array(64 * 1024);
  let made = 0;
  const stream = () => new ReadableStream<Uint8Array>({
    pull: (controller) => (made++ < 320 ? controller.enqueue(piece) : controller.close()),
  });
  const stored = await api.orThrow(api.putFilesByPath(client(), { path: { path: ["big"] }, body: stream() }));
  assert.equal(stored.size, 20 << 20);
  const refused = await api.putFilesByPath(client(), { path: { path: ["refused"] }, body: new Blob(["abc"]) }, { retry: { retries: 0 } });
  assert.equal(refused.status, "unexpected");
  const file = new File([piece], 'a "b".png', { type: "image/png" });
  const answer = await api.postFiles(client(), { body: { file, note: "é", tags: ["x", "y"] } });
  assert.ok(answer.ok);
  assert.equal(answer.body.size, piece.length);
  const zeros = await api.orThrow(api.getFilesByPath(client(), { path: { path: ["zeros", "2048"] } }));
  let size = 0;
  for await (const chunk of zeros.stream) {
    size += chunk.length;
  }
  assert.equal(size, 2 << 20);
  const odd = await api.orThrow(api.getFilesByPath(client(), { path: { path: ["a", "b/", "c d", "é"] } }));
  assert.equal(await odd.text(), "a/b//c d/é");
});

test("openapi-fetch takes the types", async () => {
  const http = createFetchClient<paths>({ baseUrl });
  const { data, error } = await http.GET("/articles/{slug}", { params: { path: { slug: "missing" } } });
  assert.equal(data, undefined);
  assert.equal(error?.message, "it is missing");
  const list = await http.GET("/articles", { params: { query: { limit: 1 } } });
  const slug: string | undefined = list.data?.articles[0]?.slug;
  assert.equal(slug, "a0");
});

test("TanStack Query takes the helpers", async () => {
  const options = getArticlesBySlugQuery(client(), { path: { slug: "a" } });
  assert.deepEqual(options.queryKey, ["getArticlesBySlug", { path: { slug: "a" } }]);
  const mutation = postArticlesMutation(client({ auth: { bearer: "secret" } }));
  const article: api.Article = await mutation.mutationFn({ body: { title: "t" } });
  assert.equal(article.slug, "new");
});

await runAll();
