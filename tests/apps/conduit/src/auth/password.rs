//! Passwords are kept as Argon2id hashes. Hashing is slow on purpose, so it runs off the
//! threads that serve requests.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{Error, PasswordHasher, PasswordVerifier};
use tokio::task::spawn_blocking;

use crate::error::AppError;

/// The hash to store, with its salt and parameters in the same text.
pub async fn hash(password: String) -> Result<String, AppError> {
    let hash = spawn_blocking(move || -> Result<String, Error> {
        let hash: PasswordHash = Argon2::default().hash_password(password.as_bytes())?;
        Ok(hash.to_string())
    })
    .await??;
    Ok(hash)
}

/// Whether this is the password that was stored.
pub async fn verify(password: String, stored: String) -> Result<bool, AppError> {
    let outcome = spawn_blocking(move || {
        let stored = PasswordHash::new(&stored)?;
        Argon2::default().verify_password(password.as_bytes(), &stored)
    })
    .await?;
    match outcome {
        Ok(()) => Ok(true),
        Err(Error::PasswordInvalid) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
