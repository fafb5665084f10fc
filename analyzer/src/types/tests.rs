//! Types as texts, and the schemas they make.
