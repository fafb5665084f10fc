/// What crawlers may read
pub async fn get() -> &'static str {
    "User-agent: *\nDisallow: /admin\nDisallow: /api\n"
}
