//! Security schemes and requirements.

use routegen_analyzer::model::{Location, Scheme, SecurityNeed};
use utoipa::openapi::RefOr;
use utoipa::openapi::security::{
    ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme,
};

pub(super) fn scheme(scheme: &Scheme) -> RefOr<SecurityScheme> {
    RefOr::T(match scheme {
        Scheme::Bearer {
            format,
            description,
            origin: _,
        } => {
            let mut http = HttpBuilder::new().scheme(HttpAuthScheme::Bearer);
            if let Some(format) = format {
                http = http.bearer_format(format);
            }
            SecurityScheme::Http(http.description(description.clone()).build())
        }
        Scheme::Basic {
            description,
            origin: _,
        } => SecurityScheme::Http(
            HttpBuilder::new()
                .scheme(HttpAuthScheme::Basic)
                .description(description.clone())
                .build(),
        ),
        Scheme::ApiKey {
            location,
            name,
            description,
            origin: _,
        } => {
            let mut value = ApiKeyValue::new(name);
            value.description.clone_from(description);
            SecurityScheme::ApiKey(match location {
                Location::Query | Location::Path => ApiKey::Query(value),
                Location::Header => ApiKey::Header(value),
                Location::Cookie => ApiKey::Cookie(value),
            })
        }
    })
}

/// What an operation demands. An operation that demands nothing says so.
pub(super) fn requirements(needs: &[SecurityNeed]) -> Vec<SecurityRequirement> {
    needs
        .iter()
        .map(|need| {
            need.schemes
                .iter()
                .fold(SecurityRequirement::default(), |all, scheme| {
                    all.add::<_, _, String>(scheme, [])
                })
        })
        .collect()
}
