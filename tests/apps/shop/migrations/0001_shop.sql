CREATE TABLE users (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    email         TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    password_hash TEXT    NOT NULL,
    is_admin      BOOLEAN NOT NULL DEFAULT FALSE
);

CREATE TABLE sessions (
    token_hash TEXT     PRIMARY KEY,
    user_id    INTEGER  NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    expires_at DATETIME NOT NULL
);

CREATE TABLE products (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    path        TEXT    NOT NULL UNIQUE,
    name        TEXT    NOT NULL,
    description TEXT    NOT NULL,
    price_cents INTEGER NOT NULL CHECK (price_cents > 0),
    stock       INTEGER NOT NULL CHECK (stock >= 0),
    image       TEXT,
    image_alt   TEXT
);

CREATE TABLE files (
    path         TEXT PRIMARY KEY,
    content_type TEXT NOT NULL,
    etag         TEXT NOT NULL,
    bytes        BLOB NOT NULL
);

CREATE TABLE cart_items (
    cart_id    TEXT    NOT NULL,
    product_id INTEGER NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    quantity   INTEGER NOT NULL,
    PRIMARY KEY (cart_id, product_id)
);

CREATE TABLE orders (
    id          INTEGER  PRIMARY KEY AUTOINCREMENT,
    user_id     INTEGER  NOT NULL REFERENCES users (id),
    status      TEXT     NOT NULL,
    total_cents INTEGER  NOT NULL,
    note        TEXT,
    created_at  DATETIME NOT NULL
);

CREATE TABLE order_lines (
    order_id   INTEGER NOT NULL REFERENCES orders (id),
    product_id INTEGER NOT NULL,
    quantity   INTEGER NOT NULL,
    PRIMARY KEY (order_id, product_id)
);

CREATE TABLE subscribers (
    email TEXT PRIMARY KEY
);

INSERT INTO products (path, name, description, price_cents, stock) VALUES
    ('books/routing', 'Routing & Other Journeys', 'How a request finds its handler.', 2900, 10),
    ('books/errors', 'A Book of Errors', 'Every answer that is not 200.', 1900, 5),
    ('mugs/crab', 'Crab Mug', 'Holds 0.3 l, sideways.', 1200, 1);
