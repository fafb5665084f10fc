-- Names and addresses are compared without case, so that `Jake` cannot pass for `jake`.
CREATE TABLE users (
    id            INTEGER PRIMARY KEY,
    username      TEXT NOT NULL UNIQUE COLLATE NOCASE,
    email         TEXT NOT NULL UNIQUE COLLATE NOCASE,
    password_hash TEXT NOT NULL,
    bio           TEXT,
    image         TEXT
) STRICT;

CREATE TABLE follows (
    follower_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    followed_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    PRIMARY KEY (follower_id, followed_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE articles (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    author_id   INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    slug        TEXT NOT NULL UNIQUE,
    title       TEXT NOT NULL,
    description TEXT NOT NULL,
    body        TEXT NOT NULL,
    created_at  TEXT NOT NULL,
    updated_at  TEXT NOT NULL
) STRICT;

CREATE INDEX articles_by_author ON articles (author_id);

CREATE TABLE article_tags (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    tag        TEXT NOT NULL,
    PRIMARY KEY (article_id, tag)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_tags_by_tag ON article_tags (tag);

CREATE TABLE favorites (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    PRIMARY KEY (article_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX favorites_by_user ON favorites (user_id);

CREATE TABLE comments (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    author_id  INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    body       TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE INDEX comments_by_article ON comments (article_id);

-- An article with its author, its tags in alphabetical order and how many people like it:
-- all that does not depend on who is looking.
CREATE VIEW article_view AS
SELECT
    articles.id,
    articles.author_id,
    articles.slug,
    articles.title,
    articles.description,
    articles.body,
    articles.created_at,
    articles.updated_at,
    users.username,
    users.bio,
    users.image,
    (
        SELECT json_group_array(tag)
        FROM (SELECT tag FROM article_tags WHERE article_id = articles.id ORDER BY tag)
    ) AS tag_list,
    (SELECT count(*) FROM favorites WHERE article_id = articles.id) AS favorites_count
FROM articles
JOIN users ON users.id = articles.author_id;
