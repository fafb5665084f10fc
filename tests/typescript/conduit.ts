// Conduit, through its TypeScript client: every operation, and the failures of the document.

import * as api from "../apps/conduit/clients/typescript/index.js";
import { assert, runAll, service, test } from "./check.js";

const baseUrl = service();
const anybody = api.createClient({ baseUrl });
const run = Math.random().toString(36).slice(2);

async function register(name: string): Promise<api.Client> {
  const username = `${name}-${run}`;
  const user = { username, email: `${username}@example.org`, password: "correct horse" };
  const created = await api.orThrow(api.postUsers(anybody, { body: { user } }));
  return api.createClient({ baseUrl, auth: { bearer: created.user.token } });
}

const article = (title: string): api.NewArticleRequest => ({
  article: { title, description: "About it.", body: "The text.", tagList: [run] },
});

test("every operation can be called", async () => {
  const [ada, bob] = [await register("ada"), await register("bob")];
  const written = await api.orThrow(api.postArticles(ada, { body: article("One") }));
  const changed = await api.orThrow(
    api.putArticlesBySlug(ada, { path: { slug: written.article.slug }, body: { article: { title: "Two" } } }),
  );
  const path = { slug: changed.article.slug };
  assert.equal((await api.orThrow(api.getArticlesBySlug(anybody, { path }))).article.title, "Two");
  assert.ok((await api.orThrow(api.postArticlesBySlugFavorite(bob, { path }))).article.favorited);
  assert.ok(!(await api.orThrow(api.deleteArticlesBySlugFavorite(bob, { path }))).article.favorited);
  const profile = { username: `ada-${run}` };
  assert.ok((await api.orThrow(api.postProfilesByUsernameFollow(bob, { path: profile }))).profile.following);
  assert.ok((await api.orThrow(api.getProfilesByUsername(bob, { path: profile }))).profile.following);
  assert.equal((await api.orThrow(api.getArticlesFeed(bob, { query: { limit: 1 } }))).articlesCount, 1);
  await api.orThrow(api.deleteProfilesByUsernameFollow(bob, { path: profile }));
  const { comment } = await api.orThrow(
    api.postArticlesBySlugComments(bob, { path, body: { comment: { body: "Well said." } } }),
  );
  assert.equal((await api.orThrow(api.getArticlesBySlugComments(anybody, { path }))).comments.length, 1);
  const gone = await api.deleteArticlesBySlugCommentsById(bob, { path: { ...path, id: comment.id } });
  assert.ok(gone.status === 204);
  assert.ok((await api.orThrow(api.getTags(anybody))).tags.includes(run));
  await api.orThrow(api.deleteArticlesBySlug(ada, { path }));
  const user = { email: `ada-${run}@example.org`, password: "correct horse" };
  assert.equal((await api.orThrow(api.postUsersLogin(anybody, { body: { user } }))).user.email, user.email);
  const bio = async (change: api.UpdateUser) => (await api.orThrow(api.putUser(ada, { body: { user: change } }))).user.bio;
  assert.equal(await bio({ bio: "Counts." }), "Counts.");
  assert.equal(await bio({ bio: undefined }), "Counts.");
  assert.equal(await bio({ bio: null }), null);
  assert.equal((await api.orThrow(api.getUser(ada))).user.bio, null);
});

test("failures are what the document says", async () => {
  const [ada, bob] = [await register("eve"), await register("mallory")];
  const { article: { slug } } = await api.orThrow(api.postArticles(ada, { body: article("One") }));
  assert.equal((await api.getArticlesFeed(anybody)).status, 401);
  assert.equal((await api.getUser(anybody, { auth: { bearer: "forged" } })).status, 401);
  assert.equal((await api.deleteArticlesBySlug(bob, { path: { slug } })).status, 403);
  assert.equal((await api.getArticlesBySlug(anybody, { path: { slug: "none" } })).status, 404);
  const invalid = await api.postArticles(ada, { body: article("") });
  assert.ok(invalid.status === 422);
  assert.ok("title" in invalid.body.errors);
  const user = { username: `eve-${run}`, email: `eve-${run}@example.org`, password: "correct horse" };
  assert.equal((await api.postUsers(anybody, { body: { user } })).status, 409);
  const thrown: unknown = await api.orThrow(api.postUsers(anybody, { body: { user } })).catch((error: unknown) => error);
  assert.ok(api.isApiError(thrown, "postUsers") && thrown.result.status === 409);
});

test("a list comes page by page", async () => {
  const writer = await register("writer");
  for (let number = 0; number < 5; number++) {
    await api.orThrow(api.postArticles(writer, { body: article(`Number ${number}`) }));
  }
  const titles: string[] = [];
  for await (const { title } of api.getArticlesItems(anybody, { query: { author: `writer-${run}`, limit: 2 } })) {
    titles.push(title);
  }
  assert.deepEqual(titles, [4, 3, 2, 1, 0].map((number) => `Number ${number}`));
});

await runAll();
