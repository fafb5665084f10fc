//! What the payment provider sends us.

use hmac::{Hmac, KeyInit, Mac};
use serde::Deserialize;
use sha2::Sha256;

/// The header with the signature of the body: `sha256=` and the HMAC in hexadecimal digits.
pub const SIGNATURE_HEADER: &str = "x-signature";

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(tag = "type", rename_all_fields = "camelCase")]
pub enum PaymentEvent {
    #[serde(rename = "payment.succeeded")]
    Succeeded { order_id: i64 },
    #[serde(rename = "payment.failed")]
    Failed { order_id: i64 },
}

/// Says whether the provider signed this body; takes as long for a near miss as for a bad one.
pub fn is_signed(body: &[u8], signature: &str, secret: &str) -> bool {
    let Some(signature) = signature.strip_prefix("sha256=") else {
        return false;
    };
    let Ok(signature) = hex::decode(signature) else {
        return false;
    };
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else {
        return false;
    };
    mac.update(body);
    mac.verify_slice(&signature).is_ok()
}
