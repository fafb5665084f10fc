use axum::{extract::Path, http::StatusCode};

/// Read the help
///
/// Without a path, lists what there is.
pub async fn get(path: Option<Path<String>>) -> Result<&'static str, StatusCode> {
    let Some(Path(path)) = path else {
        return Ok("shipping, shipping/abroad, returns");
    };
    match path.as_str() {
        "shipping" => Ok("Parcels leave on the next working day."),
        "shipping/abroad" => Ok("We send everywhere, slowly."),
        "returns" => Ok("Send it back within 30 days."),
        _ => Err(StatusCode::NOT_FOUND),
    }
}
